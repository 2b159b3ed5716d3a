import type { ClaimWords } from '../word-lists.ts'

/** The words by which clauses and claims in French are compared. */
export const claimWords: ClaimWords = {
  clauseOpeners: 'qui, dont, où, parce, lorsque, quand, mais, que',
  joiners: 'et, ou',
  subjects: 'il, elle, ils, elles, on, nous, a, ont, est, sont',
  referring: 'il, elle, ils, elles, sa, ses, leur, leurs, lui, ce, cet, cette, ces, celui, celle',
  determiners: 'le, la, les, un, une',
  people: 'personnes, gens',
  morning: 'matin',
  noon: 'midi',
  afternoon: 'après-midi',
  night: 'soir, nuit, minuit',
}
