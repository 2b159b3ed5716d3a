const units =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen`.split(/\s+/)
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

const values = new Map<string, number>([
  ...units.slice(2).map((word, i): [string, number] => [word, i + 2]),
  ...tens.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ...ordinals.slice(3).map((word, i): [string, number] => [word, i + 3]),
  ['dozen', 12],
  ['twice', 2],
])

const scales = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1000],
  ['k', 1000],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
])

/** The value of one written number, or null: `1,250.5`, `80th`, `twelve`; `200ft` counts as 200. `One` is a pronoun too often. */
export function numeralValue(word: string): number | null {
  const digits = /^(\d+(?:,\d{3})*(?:\.\d+)?)(?:\p{L}{0,3})$/u.exec(word)
  if (digits) return Number(digits[1]?.replaceAll(',', ''))
  return values.get(word.toLowerCase()) ?? null
}

/** What a scale word multiplies by: `million` → 1e6; null for any other word. */
export function scaleValue(word: string): number | null {
  return scales.get(word.toLowerCase()) ?? null
}
