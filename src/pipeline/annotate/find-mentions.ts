import type { Article } from '../../news/report/article.ts'
import type { Mention } from '../../news/report/mention.ts'
import type { Sentence, Span } from '../../news/report/sentence.ts'
import { findFigures } from './figures/find-figures.ts'
import { findNames } from './names/find-names.ts'
import { withRoles } from './people/called-by-role.ts'
import { personMention } from './people/find-people.ts'
import { readShown } from './read-shown.ts'
import { readArticle } from './reading.ts'
import { SpanIndex } from './span-index.ts'
import { findAttributions } from './speech/find-attributions.ts'
import { findQuotations } from './speech/quotations/find-quotations.ts'
import { quotedStretches } from './speech/quotations/quoted-stretches.ts'
import { makeCast } from './speech/subjects/cast.ts'
import { findTimes } from './times/find-times.ts'

/**
 * All mentions of an article's sentences, each with its words to the letter, its places and the rule that found it.
 * What one finder has read is taken for the next: `Thursday` is no name, the 7 of a name no figure.
 * Never throws: what cannot be read is not a mention.
 */
export function findMentions(article: Article, sentences: Sentence[]): Mention[] {
  return readShown(article, sentences, findInShown)
}

function findInShown(article: Article, sentences: Sentence[]): Mention[] {
  const reading = readArticle(article, sentences)
  const times = findTimes(reading)
  const { people, organisations, places } = findNames(reading, spansOf(times))
  const names = spansOf([...organisations, ...people, ...places])
  const figures = findFigures(reading, [...spansOf(times), ...names])
  // `Dale "Buck" Hensley`: a nickname in marks is nobody's words.
  const inNames = new SpanIndex(spansOf(people))
  const stretches = quotedStretches(reading).filter(
    ({ text, spans }) => text.includes(' ') || !isNickname(spans, inNames),
  )
  const quoted = new SpanIndex(spansOf(stretches))
  const cast = makeCast(reading, people, organisations, quoted)
  const calledAlready = people.flatMap(({ spans, described }) => [...spans, ...described])
  const attributions = findAttributions(reading, cast, spansOf(stretches))
  return [
    ...findQuotations({ reading, cast, attributions, quoted }, stretches),
    ...figures,
    ...times,
    ...withRoles(people, { reading, cast, taken: new SpanIndex(calledAlready) }).map(personMention),
    ...organisations,
    ...places,
    ...attributions.map(({ mention }) => mention),
  ]
}

function spansOf(mentions: { spans: Span[] }[]): Span[] {
  return mentions.flatMap(({ spans }) => spans)
}

function isNickname(inner: Span[], names: SpanIndex): boolean {
  return inner.every((span) =>
    names.in(span.sentence).some(({ start, end }) => start < span.start && span.end < end),
  )
}
