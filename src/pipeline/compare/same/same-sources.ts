/** Whether two names of sources are of one: in other letters, or by the last word (`Lam` for `To Lam`). */
export function isSameSource(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase() || lastWord(a) === lastWord(b)
}

function lastWord(name: string): string {
  return name.toLowerCase().split(/\s+/u).at(-1) ?? ''
}
