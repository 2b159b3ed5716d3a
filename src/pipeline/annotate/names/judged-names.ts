import { nameWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { wholeWord } from '../../../language/patterns.ts'
import type { MentionOf } from '../../../news/report/mention.ts'
import type { Span } from '../../../news/report/sentence.ts'
import type { PersonClue } from '../people/person-clues.ts'
import { notPlaces } from '../places/place-words.ts'
import type { Reading } from '../reading.ts'
import { endWithDot } from '../tokens.ts'
import { notBodies } from './data/name-clues.ts'
import { judgeName, type NameKind } from './judge-name.ts'
import { type NameCandidate, nameCandidates } from './name-candidates.ts'

const notPlaceAdjectives = wholeWord(inAll(nameWords, 'notPlaceAdjectives'))

/** Names that no rule told of, by the kind that their evidence makes likely. */
export interface JudgedNames {
  people: PersonClue[]
  organisations: MentionOf<'organisation'>[]
  places: { name: string; spans: Span[]; reason: string }[]
}

/**
 * How likely a kind must be. Reports of sport are full of names that stand in lists; elsewhere products and works look like
 * names of people and bodies, so that more is asked. On texts left out 19 in 20 people, 9 in 10 bodies and places are right.
 */
const inSport = { person: 0.7, organisation: 0.6, place: 0.5, none: 2 }
const elsewhere = { person: 0.85, organisation: 0.85, place: 0.7, none: 2 }

type IsTaken = (sentence: number, stretch: { start: number; end: number }) => boolean

/** Judges all names of an English report that nothing else has read. A word that the report writes small too is none. */
export function judgedNames(reading: Reading, isTaken: IsTaken): JudgedNames {
  const judged: JudgedNames = { people: [], organisations: [], places: [] }
  if (reading.language !== 'en') return judged
  for (const candidate of nameCandidates(reading, isTaken)) {
    const { kind, likelihood, reason } = judgeName(candidate.evidence)
    const needed = candidate.evidence.has('in a report of sport') ? inSport : elsewhere
    if (likelihood < needed[kind] || isSmall(candidate.name, reading.small) || !mayBe(kind, candidate))
      continue
    const told = `likely a ${kind === 'organisation' ? 'body' : kind}: ${reason}`
    if (kind === 'person') judged.people.push(clueOf(candidate, told))
    if (kind === 'organisation') judged.organisations.push(bodyOf(reading, candidate, told))
    if (kind === 'place')
      judged.places.push({ name: candidate.name, spans: spansOf(reading, candidate), reason: told })
  }
  return judged
}

/** Abbreviations of things, not of bodies; no digits in the names of people; capitals alone name a place only where it is known. */
function mayBe(kind: NameKind, { name, evidence }: NameCandidate): boolean {
  if (kind === 'person') return !/\d|\p{Lu}{2}/u.test(name)
  if (kind === 'organisation') {
    // Teams are called by everyday words: `Hearts`.
    const isWord = evidence.has('words 1') && evidence.has('all are everyday words')
    return !notBodies.has(name) && (!isWord || evidence.has('in a report of sport'))
  }
  if (
    notPlaces.test(name.toLowerCase()) ||
    notPlaceAdjectives.test(name.toLowerCase()) ||
    evidence.has('holds a word for a body')
  )
    return false
  return evidence.has('is a known place') || !/^\p{Lu}{2,}|\p{Ll}\p{Lu}|\d/u.test(name)
}

function isSmall(name: string, small: Set<string>): boolean {
  return !name.includes(' ') && small.has(name.toLowerCase())
}

function clueOf({ name }: NameCandidate, reason: string): PersonClue {
  return { name, words: name.split(/\s+/u), title: null, role: null, reason }
}

function bodyOf(reading: Reading, candidate: NameCandidate, reason: string): MentionOf<'organisation'> {
  const { name } = candidate
  return {
    kind: 'organisation',
    text: name,
    spans: spansOf(reading, candidate),
    name,
    abbreviation: null,
    reason,
  }
}

function spansOf({ tokens, sentences }: Reading, { places }: NameCandidate): Span[] {
  return places.flatMap(({ sentence, run }) => {
    const [first, last] = [tokens[sentence]?.[run.from], tokens[sentence]?.[run.to - 1]]
    if (!first || !last) return []
    return [{ sentence, start: first.start, end: endWithDot(last, sentences[sentence]?.text ?? '') }]
  })
}
