/**
 * Top-level topic → what its score is multiplied by, where reports of other kinds use its words more or less than others':
 * words of crime stand everywhere, those of science seldom. Chosen on labelled headlines; it ranks topics and shows none.
 */
export const leanings: ReadonlyMap<string, number> = new Map([
  ['02000000', 0.5],
  ['04000000', 1.2],
  ['13000000', 1.5],
])
