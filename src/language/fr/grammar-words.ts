import type { GrammarWords } from '../speech-lists.ts'

/** The small words of French that hold sentences together. */
export const grammarWords: GrammarWords = {
  and: 'et',
  articles: 'le, la, les',
  furtherArticles: "une?, l['’]",
  possessives: 'ses, leurs',
  of: 'de, du',
  linking: "de, du, des, d['’], la, l['’]",
  stops: `
    que, qui, est, sont, était, a, ont, à, au, aux, dans, sur, sous, avec, pour, par, après, avant, et, ou, mais,
    depuis, lors, mardi, mercredi`,
  openers: 'et, mais, comme, car',
  governing: 'de, du, avec, pour',
  company: 'par, avec, contre',
  selves: 'je, nous',
  subjects: 'il, elle',
  around: 'il, elle',
  joins: 'ses, leurs',
  being: 'est, a',
  relative: 'tandis que',
  light: '',
  adverbial: '',
  nounOpeners: '',
  subjectOpeners: '',
  irregular: '',
  auxiliary: '',
  notBeforeVerb: 'le, la, les',
  asides: '\\p{L}+ment',
}
