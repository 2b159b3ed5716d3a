import { lookUpPlace } from '../../../language/places/place-lexicon.ts'
import type { Span } from '../../../news/report/sentence.ts'
import { capitalRuns, type Run } from '../names/capital-runs.ts'
import { nameOf } from '../organisations/found-organisation.ts'
import type { Reading } from '../reading.ts'
import { indexSpans } from '../span-index.ts'
import type { Token } from '../tokens.ts'
import { datelinePlace } from './dateline-place.ts'
import { isPlaceByClue } from './place-clues.ts'

interface UnknownPlace {
  name: string
  country: string | null
  span: Span
}

/** Places our list does not know, told by the words beside them; then the same name anywhere in the article. */
export function unknownPlaces(reading: Reading, busy: Span[]): UnknownPlace[] {
  const { language } = reading
  if (language === null) return []
  const busyAt = indexSpans(busy)
  const first = datelinePlace(reading)
  const dateline = first && !busyAt(first.span.sentence, first.span) ? first : null
  const countries = new Map<string, string | null>(dateline ? [[dateline.name, dateline.country]] : [])
  const runs = reading.tokens.map((tokens, sentence) =>
    capitalRuns(tokens, (token) => busyAt(sentence, token)),
  )
  runs.forEach((ofSentence, sentence) => {
    const tokens = reading.tokens[sentence] ?? []
    if (/heading|headline/.test(reading.sentences[sentence]?.unit ?? '')) return
    for (const run of ofSentence) {
      if (!isPlaceByClue(tokens, run, language) && !isBeside(tokens, run, (name) => countries.has(name)))
        continue
      const name = nameOf(tokens, run.from, run.to)
      countries.set(name, countries.get(name) ?? countryOf(tokens, run, language))
    }
  })
  const named = runs.flatMap((ofSentence, sentence) => {
    const tokens = reading.tokens[sentence] ?? []
    return ofSentence.flatMap((run) => placeOf(tokens, run, { sentence, countries }))
  })
  return dateline ? [dateline, ...named] : named
}

/** `in Dunmore and Kilbride`: what `and` joins to a place just found is one. */
function isBeside(tokens: Token[], { from, to }: Run, isKnown: (name: string) => boolean): boolean {
  if (
    to - from > 2 ||
    !/^(?:and|und|et|y)$/.test(tokens[from - 1]?.lower ?? '') ||
    tokens[to - 1]?.possessive
  )
    return false
  const next = tokens[to]
  if (next && /^\s$/.test(next.gap)) return false
  return [1, 2, 3].some(
    (length) => from - 1 - length > 0 && isKnown(nameOf(tokens, from - 1 - length, from - 1)),
  )
}

function placeOf(
  tokens: Token[],
  { from, to }: Run,
  { sentence, countries }: { sentence: number; countries: Map<string, string | null> },
): UnknownPlace[] {
  const name = nameOf(tokens, from, to)
  const country = countries.get(name)
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (country === undefined || !first || !last) return []
  return [{ name, country, span: { sentence, start: first.start, end: last.end } }]
}

/** Of a name that is also a word (`Lima`) our list tells; else the place after the comma: `Marlow, England`. */
function countryOf(tokens: Token[], { from, to }: Run, language: string): string | null {
  const known = lookUpPlace(tokens, from, language)
  if (known?.length === to - from) return known.place.country
  if (!/^,\s$/.test(tokens[to]?.gap ?? '')) return null
  return lookUpPlace(tokens, to, language)?.place.country ?? null
}
