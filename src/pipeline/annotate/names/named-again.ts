import type { MentionOf } from '../../../news/report/mention.ts'
import type { Span } from '../../../news/report/sentence.ts'
import { type NamePlace, placesOfNames } from '../places/places-of-names.ts'
import type { Reading } from '../reading.ts'
import { indexSpans } from '../span-index.ts'
import { isOpener, joined } from './capital-runs.ts'

type Organisation = MentionOf<'organisation'>

/** A name that one sentence shows to be an organisation's names it in every other, unless a longer name holds it there. */
export function addNamedAgain(reading: Reading, mentions: Organisation[], taken: Span[]): void {
  const isBusy = indexSpans([...taken, ...mentions.flatMap(({ spans }) => spans)])
  const placesOf = placesOfNames(
    reading,
    mentions.map(({ text }) => text),
  )
  for (const mention of mentions) {
    for (const place of placesOf(mention.text)) {
      const span = spanOf(reading, place)
      if (isWhole(reading, place) && !isBusy(span.sentence, span)) mention.spans.push(span)
    }
    mention.spans.sort((a, b) => a.sentence - b.sentence || a.start - b.start)
  }
}

function spanOf({ tokens }: Reading, { sentence, at, length }: NamePlace): Span {
  const all = tokens[sentence] ?? []
  return { sentence, start: all[at]?.start ?? 0, end: all[at + length - 1]?.end ?? 0 }
}

/** No capitalised word goes on with the name; in headings in capitals of every word that cannot be told. */
function isWhole({ tokens, sentences }: Reading, { sentence, at, length }: NamePlace): boolean {
  if (/heading|headline/.test(sentences[sentence]?.unit ?? '')) return true
  const all = tokens[sentence] ?? []
  const to = at + length
  const [before, first, last, next] = [all[at - 1], all[at], all[to - 1], all[to]]
  const after = next?.capital && last && !last.possessive && joined(last, next)
  const goesBefore =
    before?.capital && first && !before.possessive && joined(before, first) && !isOpener(before)
  return !after && !goesBefore
}
