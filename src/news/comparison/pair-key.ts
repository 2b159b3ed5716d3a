/** What the comparison of two reports goes by, in whichever order they are named: `left~right`. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}~${other}` : `${other}~${one}`
}
