import type { MentionOf } from '../../../news/mention.ts'
import type { Span } from '../../../news/sentence.ts'
import type { Reading } from '../reading.ts'
import { indexSpans } from '../span-index.ts'
import { tokenize } from '../tokens.ts'
import { isOpener, joined } from './capital-runs.ts'

type Organisation = MentionOf<'organisation'>

/** A name that one sentence shows to be an organisation's names it in every other, unless a longer name holds it there. */
export function addNamedAgain(reading: Reading, mentions: Organisation[], taken: Span[]): void {
  const isBusy = indexSpans([...taken, ...mentions.flatMap(({ spans }) => spans)])
  const longestFirst = [...mentions].sort((a, b) => b.text.length - a.text.length)
  const places = placesOfWords(reading)
  for (const mention of longestFirst) {
    const words = tokenize(mention.text, reading.language).map(({ text }) => text)
    for (const { sentence, at } of places.get(words[0] ?? '') ?? []) {
      const tokens = reading.tokens[sentence] ?? []
      if (!words.every((word, i) => tokens[at + i]?.text === word)) continue
      const span = {
        sentence,
        start: tokens[at]?.start ?? 0,
        end: tokens[at + words.length - 1]?.end ?? 0,
      }
      if (isWhole(reading, sentence, { from: at, to: at + words.length }) && !isBusy(sentence, span))
        mention.spans.push(span)
    }
    mention.spans.sort((a, b) => a.sentence - b.sentence || a.start - b.start)
  }
}

interface WordPlace {
  sentence: number
  at: number
}

/** Where each capitalised word stands. */
function placesOfWords({ tokens }: Reading): Map<string, WordPlace[]> {
  const places = new Map<string, WordPlace[]>()
  tokens.forEach((ofSentence, sentence) => {
    ofSentence.forEach(({ text, capital }, at) => {
      if (!capital) return
      const known = places.get(text)
      if (known) known.push({ sentence, at })
      else places.set(text, [{ sentence, at }])
    })
  })
  return places
}

/** No capitalised word goes on with the name; in headings in capitals of every word that cannot be told. */
function isWhole(
  { tokens, sentences }: Reading,
  sentence: number,
  { from, to }: { from: number; to: number },
): boolean {
  if (/heading|headline/.test(sentences[sentence]?.unit ?? '')) return true
  const all = tokens[sentence] ?? []
  const [before, first, last, next] = [all[from - 1], all[from], all[to - 1], all[to]]
  const after = next?.capital && last && !last.possessive && joined(last, next)
  const goesBefore =
    before?.capital && first && !before.possessive && joined(before, first) && !isOpener(before)
  return !after && !goesBefore
}
