import type { ClaimWords } from '../word-lists.ts'

/** The words by which clauses and claims in German are compared. */
export const claimWords: ClaimWords = {
  clauseOpeners: 'dass, weil, obwohl, während, wenn, ob, aber, sondern',
  joiners: 'und, oder',
  subjects: 'er, sie, es, wir, hat, haben, ist, sind, war, wird',
  referring: 'er, sie, es, sein, seine, ihr, ihre, ihm, ihn, ihnen, dieser, diese, dieses, beide',
  determiners: 'der, die, das, ein, eine',
  people: 'menschen, personen, leute',
  morning: 'vormittag, morgens, früh',
  noon: 'mittag',
  afternoon: 'nachmittag',
  night: 'abend, nacht, mitternacht',
}
