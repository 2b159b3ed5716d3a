import type { GrammarWords } from '../speech-lists.ts'

/** The small words of Spanish that hold sentences together. */
export const grammarWords: GrammarWords = {
  and: 'y',
  articles: 'el, la, los, las',
  furtherArticles: 'una',
  possessives: 'sus',
  of: 'de, del',
  linking: 'de, del, la, los, las',
  stops: 'es, son, era, fue, ha, han, en, con, por, para, tras, y, o, pero, desde',
  openers: 'y, pero, como, porque, mientras',
  governing: 'de, con, para',
  company: 'por, con, contra',
  selves: 'yo',
  subjects: 'él, ella',
  around: 'él, ella',
  joins: 'sus',
  being: 'es, ha',
  relative: 'mientras',
  light: '',
  adverbial: '',
  nounOpeners: '',
  subjectOpeners: '',
  irregular: '',
  auxiliary: '',
  notBeforeVerb: 'el, la, los, las',
  asides: '\\p{L}+mente',
}
