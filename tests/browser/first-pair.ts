import type { BundleIndex } from '../../src/bundle/read/read-index.ts'

/** The first pair that the build put together, in the order of its story: as links lead to it. */
export function firstPair({
  stories,
  comparisons,
}: Pick<BundleIndex, 'stories' | 'comparisons'>): [string, string] {
  const [first] = comparisons
  const pair = first ? [first.left, first.right] : []
  const inStory = stories.map(({ articles }) => articles.filter((id) => pair.includes(id)))
  const [left, right] = inStory.find(({ length }) => length === 2) ?? []
  if (left === undefined || right === undefined) throw new Error('The built site has no comparison.')
  return [left, right]
}
