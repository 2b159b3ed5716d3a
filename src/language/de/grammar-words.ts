import type { GrammarWords } from '../speech-lists.ts'

/** The small words of German that hold sentences together. */
export const grammarWords: GrammarWords = {
  and: 'und',
  articles: 'der, die, das',
  furtherArticles: 'den, dem, eine?[rms]?',
  possessives: 'ihre, seine',
  of: 'von, aus',
  linking: 'von, der',
  stops: `
    dass, der-die, ist, sind, war, waren, hat, haben, wird, am, im, in, auf, bei, mit, seit, nach, vor, und, oder,
    für, gegen`,
  openers: 'und, aber, denn, doch, weil, während, als, wie',
  governing: 'von, für',
  company: 'von, mit, gegen, durch',
  selves: 'ich, wir',
  subjects: 'er, sie',
  around: 'er, sie, seine?, ihre?',
  joins: 'die, ihre, seine',
  being: 'ist, hat',
  relative: 'während, nachdem, weil',
  light: '',
  adverbial: '',
  nounOpeners: '',
  subjectOpeners: '',
  irregular: '',
  auxiliary: '',
  notBeforeVerb: 'der, die, das',
  asides: '',
}
