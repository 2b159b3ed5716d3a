/** A told difference with its sides swapped. */
export function mirrored(difference: string): string {
  const [, kind, a, b] = /^(.*?): (.*) \| (.*)$/.exec(difference) ?? []
  return `${kind}: ${b} | ${a}`
}
