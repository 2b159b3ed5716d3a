import type { ClaimWords } from '../word-lists.ts'

/** The words by which clauses and claims in English are compared. */
export const claimWords: ClaimWords = {
  clauseOpeners: `
    that, which, who, whom, whose, because, although, though, while, if, when, where, whether, but, unless, until`,
  joiners: 'and, or',
  subjects: `
    i, he, she, it, they, we, you, there, has, have, had, is, are, was, were, will, would, could, can, may, might`,
  referring: 'he, she, they, it, his, her, hers, their, its, him, them, this, these, those, both',
  determiners: `
    a, an, the, this, these, those, its, his, her, their, our, my, your, every, each, some, any, no, own`,
  people: 'people, persons, others',
  morning: 'morning, dawn',
  noon: 'noon, midday',
  afternoon: 'afternoon',
  night: 'evening, night, tonight, midnight',
}
