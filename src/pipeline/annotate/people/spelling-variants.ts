import { remembered } from '../../../language/remembered.ts'

/**
 * A name as its transcriptions have in common: `Zelensky`, `Zelenskyy` and `Zelenskiy`, `Mohammed` and `Muhammad`. Accents,
 * doubled letters and what stands for one letter of another script are made one; names of fewer than five letters stay.
 */
export const foldSpelling = remembered((word: string): string => {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
  if (plain.length < 5) return plain
  return plain
    .replace(/[’'ʼ-]/gu, '')
    .replace(/(?:iy|yi|ij|yj|yy|ii|ey|ei|i|j)$/u, 'y')
    .replace(/ch(?=ev|ov)/u, 'kh')
    .replace(/kh/gu, 'h')
    .replace(/ph/gu, 'f')
    .replace(/(?<=[eo])ff$/u, 'v')
    .replace(/w/gu, 'v')
    .replace(/(?<=^m)[ou](?=h)/u, 'o')
    .replace(/(?<=h[ae]?m+)[ae](?=d$)/u, 'a')
    .replace(/(.)\1+/gu, '$1')
})
