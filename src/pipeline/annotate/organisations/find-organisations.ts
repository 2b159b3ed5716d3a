import type { MentionOf } from '../../../news/report/mention.ts'
import type { Span } from '../../../news/report/sentence.ts'
import { byPlace, MentionList } from '../mention-list.ts'
import { capitalRuns } from '../names/capital-runs.ts'
import { addNamedAgain } from '../names/named-again.ts'
import { familyNamesOf } from '../people/family-names.ts'
import { placesOfNames } from '../places/places-of-names.ts'
import { type Reading, wordsOf } from '../reading.ts'
import { indexSpans } from '../span-index.ts'
import { endWithDot, type Token } from '../tokens.ts'
import { abbreviatedIn } from './abbreviated-body.ts'
import { bodyBySurroundings } from './body-by-surroundings.ts'
import { bodyIn } from './body-by-word.ts'
import { businessWords } from './data/company-words.ts'
import type { FoundOrganisation as Found } from './found-organisation.ts'
import { type KnownOrganisation, knownOrganisation } from './known-organisations.ts'
import { addShortForms } from './short-forms.ts'

type Organisation = MentionOf<'organisation'>
type Placed = Found & { sentence: number }

/**
 * Organisations: those of our list, runs of capitalised words that hold a word for a body (`Ministry of …`), names whose
 * abbreviation follows in brackets, and names that the words beside them show to be a company's; then each such name and
 * abbreviation wherever it stands.
 */
export function findOrganisations(reading: Reading, taken: Span[]): Organisation[] {
  const isBusy = indexSpans(taken)
  const mentions = new MentionList<Organisation>()
  const findAll = (
    find: (tokens: Token[], isTaken: (token: Token) => boolean, sentence: number) => Found[],
  ) =>
    reading.tokens.flatMap((tokens, sentence): Placed[] =>
      find(tokens, (token) => isBusy(sentence, token), sentence).map((found) => ({ ...found, sentence })),
    )
  const byWords = findAll((tokens, isTaken) => organisationsIn(tokens, reading, isTaken))
  for (const found of withoutTitleCase(reading, byWords)) add(reading, mentions, found)
  addShortForms(reading, mentions.all)
  const familyNames = familyNamesOf(reading)
  const isBusiness = speaksOfBusiness(reading)
  const isNamed = indexSpans(mentions.all.flatMap(({ spans }) => spans))
  const companies = findAll((tokens, isTaken, sentence) =>
    isHeading(reading, sentence)
      ? []
      : companiesIn(tokens, reading, {
          isTaken,
          isNamed: (token) => isNamed(sentence, token),
          familyNames,
          isBusiness,
        }),
  )
  for (const found of companies) add(reading, mentions, found)
  addNamedAgain(reading, mentions.all, taken)
  return mentions.all.sort(byPlace)
}

/** A heading that capitalises nearly all its words: there `Police Arrest Drunk Driver` looks like a name. */
function isTitleCase(reading: Reading, sentence: number): boolean {
  const long = (reading.tokens[sentence] ?? []).filter(({ text }) => text.length > 3)
  const capitals = long.filter(({ capital }) => capital)
  return isHeading(reading, sentence) && reading.language === 'en' && capitals.length >= 0.8 * long.length
}

/** Of such headings only names that are known, or stand in another sentence too. */
function withoutTitleCase(reading: Reading, all: Placed[]): Placed[] {
  const isDoubted = ({ known, sentence }: Placed) => isTitleCase(reading, sentence) && !known
  const placesOf = placesOfNames(
    reading,
    all.filter(isDoubted).map(({ name }) => name),
  )
  return all.filter(
    (found) => !isDoubted(found) || placesOf(found.name).some(({ sentence }) => sentence !== found.sentence),
  )
}

/** Two words of business or more, of the kind that stands beside companies. */
function speaksOfBusiness({ words }: Reading): boolean {
  return businessWords.filter((word) => words.has(word)).length >= 2
}

function isHeading({ sentences }: Reading, sentence: number): boolean {
  return /heading|headline/.test(sentences[sentence]?.unit ?? '')
}

function organisationsIn(tokens: Token[], reading: Reading, isTaken: (token: Token) => boolean): Found[] {
  const found: Found[] = []
  for (let i = 0; i < tokens.length; i++) {
    const known = tokens[i] && !isTaken(tokens[i] as Token) ? knownOrganisation(tokens, i) : null
    if (!known) continue
    found.push({ ...asFound(known), from: i, to: i + known.length })
    i += known.length - 1
  }
  for (const run of capitalRuns(tokens, isTaken)) {
    const body = bodyIn(tokens, run) ?? abbreviatedIn(tokens, run)
    if (!body) continue
    const inside = found.findIndex((other) => other.from < body.to && body.from < other.to)
    if (inside < 0) found.push(body)
    else if (reading.language !== 'de' && length(body) > length(found[inside] as Found)) found[inside] = body
  }
  return found
}

interface Known {
  isTaken: (token: Token) => boolean
  isNamed: (token: Token) => boolean
  familyNames: Set<string>
  isBusiness: boolean
}

/** Companies by what stands beside them, in runs where nothing else was found. */
function companiesIn(tokens: Token[], { language }: Reading, { isTaken, isNamed, ...known }: Known): Found[] {
  if (language === null) return []
  return capitalRuns(tokens, isTaken).flatMap((run) =>
    tokens.slice(run.from, run.to).some(isNamed)
      ? []
      : (bodyBySurroundings({ tokens, language, ...known }, run) ?? []),
  )
}

function asFound({
  name,
  abbreviation,
  news,
}: KnownOrganisation): Pick<Found, 'name' | 'abbreviation' | 'reason' | 'known'> {
  return {
    name,
    abbreviation,
    known: true,
    reason: news ? 'a known news organisation' : 'a known organisation',
  }
}

function length({ from, to }: Found): number {
  return to - from
}

function add(reading: Reading, mentions: MentionList<Organisation>, found: Placed): void {
  const { sentence } = found
  const tokens = reading.tokens[sentence] ?? []
  const last = tokens[found.to - 1]
  const end = last ? endWithDot(last, reading.sentences[sentence]?.text ?? '') : 0
  const span = { sentence, start: tokens[found.from]?.start ?? 0, end }
  const { name, abbreviation, reason } = found
  const same = mentions.find(name)
  const text = wordsOf(reading, span)
  if (!same) mentions.add({ kind: 'organisation', text, spans: [span], name, abbreviation, reason }, name)
  else {
    same.spans.push(span)
    same.abbreviation ??= abbreviation
  }
}
