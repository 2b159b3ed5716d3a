import { placeWords } from '../../../language/languages.ts'
import { listed } from '../../../language/lists.ts'
import { wholeWord } from '../../../language/patterns.ts'
import { countryName, type KnownPlace, lookUpPlace } from '../../../language/places/place-lexicon.ts'
import type { MentionOf } from '../../../news/report/mention.ts'
import type { Span } from '../../../news/report/sentence.ts'
import { MentionList } from '../mention-list.ts'
import { type IsRead, isPartOfName } from '../names/part-of-name.ts'
import { type Reading, wordsOf } from '../reading.ts'
import { indexSpans } from '../span-index.ts'
import { endWithDot, type Token } from '../tokens.ts'
import { standsForGovernment } from './government-city.ts'
import { twinCountries } from './twin-place.ts'
import { unknownPlaces } from './unknown-places.ts'

type Place = MentionOf<'place'>
interface Found {
  name: string
  country: string | null
  through: Place['through'][number]
  span: Span
  /** Where another rule than the word itself tells. */
  reason?: string
}
type JudgedPlace = { name: string; spans: Span[]; reason: string }

/** Places of an article, one mention a place. `taken` are stretches read otherwise: people, organisations, times. */
export function findPlaces(reading: Reading, taken: Span[], judged: JudgedPlace[] = []): Place[] {
  const { language } = reading
  if (language === null) return []
  const isBusy = indexSpans(taken)
  const found = reading.tokens.flatMap((tokens, sentence) =>
    knownPlaces(tokens, {
      sentence,
      language,
      text: reading.sentences[sentence]?.text ?? '',
      isRead: (token) => isBusy(sentence, token),
    }),
  )
  const free = found.filter(({ span }) => !isBusy(span.sentence, span))
  const busy = [...taken, ...free.map(({ span }) => span)]
  const unknown = unknownPlaces(reading, busy).map((place) => ({ ...place, through: 'name' as const }))
  const isNamed = indexSpans([...busy, ...unknown.map(({ span }) => span)])
  const likely = judged.flatMap(({ name, spans, reason }) =>
    spans
      .filter((span) => !isNamed(span.sentence, span))
      .map((span) => ({ name, country: countryOf(name), through: 'name' as const, span, reason })),
  )
  const places = new MentionList<Place>()
  const inOrder: Found[] = [...free, ...unknown, ...likely].sort(
    (a, b) => a.span.sentence - b.span.sentence || a.span.start - b.span.start,
  )
  const twinOf = twinCountries(reading)
  for (const place of inOrder) {
    const country = place.through === 'demonym' ? undefined : twinOf(place.name)
    add(places, country === undefined ? place : { ...place, country }, reading)
  }
  return places.all
}

function countryOf(name: string): string | null {
  const words = name.split(' ').map((text) => ({ text }))
  return lookUpPlace(words, 0, 'en')?.place.country ?? null
}

const reasons: Record<Found['through'], string> = {
  name: 'named as a place',
  demonym: 'named by its people',
  capital: 'named by its capital, as its government',
  metonym: 'named by the seat of its government',
}

function add(
  places: MentionList<Place>,
  { name, country, through, span, reason = reasons[through] }: Found,
  reading: Reading,
): void {
  const key = `${country} ${name}`
  const same = places.find(key)
  if (!same) {
    const text = wordsOf(reading, span)
    places.add({ kind: 'place', text, spans: [span], name, country, through: [through], reason }, key)
    return
  }
  same.spans.push(span)
  if (!same.through.includes(through)) same.through.push(through)
}

function knownPlaces(
  tokens: Token[],
  where: { sentence: number; language: string; text: string; isRead: IsRead },
): Found[] {
  const found: Found[] = []
  for (let i = 0; i < tokens.length; i++) {
    const match = lookUpPlace(tokens, i, where.language)
    if (!match || (match.place.weak && !hasLocalPreposition(tokens, i, where.language))) continue
    if (match.place.through !== 'demonym' && isPartOfName(tokens, { at: i, length: match.length }, where))
      continue
    const last = tokens[i + match.length - 1]
    const end = last ? endWithDot(last, where.text) : 0
    const span = { sentence: where.sentence, start: tokens[i]?.start ?? 0, end }
    found.push({ ...meant(match.place, tokens, { at: i, length: match.length }), span })
    i += match.length - 1
  }
  return found
}

/** A capital that acts stands for its country; one that things happen in is the city. */
function meant(
  { name, country, through }: KnownPlace,
  tokens: Token[],
  where: { at: number; length: number },
): Omit<Found, 'span'> {
  if (through !== 'capital') return { name, country, through }
  const government = country !== null && standsForGovernment(tokens, where)
  return government
    ? { name: countryName(country) ?? name, country, through }
    : { name, country, through: 'name' }
}

const prepositions: Record<string, RegExp> = {
  en: wholeWord(listed(placeWords.en.prepositions)),
  de: wholeWord(listed(placeWords.de.prepositions)),
  fr: wholeWord(listed(placeWords.fr.prepositions)),
  es: wholeWord(listed(placeWords.es.prepositions)),
}

function hasLocalPreposition(tokens: Token[], at: number, language: string): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]]
  if (!previous || !token) return false
  const next = tokens[at + 1]
  if (next?.capital && /^\s$/.test(next.gap) && language !== 'de') return false
  return (prepositions[language] ?? prepositions.en)?.test(previous.lower) === true || /^,\s$/.test(token.gap)
}
