import { counted } from '../numbers/counting-order.ts'

/** German writes numbers to 99 as one word, the ones first: `dreiundzwanzig`. */
export function germanCardinals(): Record<string, number> {
  const ones = counted(
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    { ein: 1, eine: 1, einem: 1, einer: 1, einen: 1, zweier: 2, dreier: 3, dutzend: 12 },
  )
  const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')
  tens.forEach((ten, i) => {
    ones[ten] = (i + 2) * 10
    'ein zwei drei vier fünf sechs sieben acht neun'.split(' ').forEach((one, j) => {
      ones[`${one}und${ten}`] = (i + 2) * 10 + j + 1
    })
  })
  return ones
}
