import type { ClaimWords } from '../word-lists.ts'

/** The words by which clauses and claims in Spanish are compared. */
export const claimWords: ClaimWords = {
  clauseOpeners: 'quien, quienes, porque, aunque, cuando, donde, pero',
  joiners: 'y, o',
  subjects: 'él, ella, ellos, ha, han, es, son',
  referring: 'él, ella, ellos, ellas, su, sus, este, esta, esto, estos, estas, ambos, ambas',
  determiners: 'el, los, las',
  people: 'personas',
  morning: 'madrugada',
  noon: 'mediodía',
  afternoon: 'tarde',
  night: 'noche, medianoche',
}
