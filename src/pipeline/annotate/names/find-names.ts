import { lookUpPlace } from '../../../language/places/place-lexicon.ts'
import type { MentionOf } from '../../../news/report/mention.ts'
import type { Span } from '../../../news/report/sentence.ts'
import { byPlace } from '../mention-list.ts'
import { findOrganisations } from '../organisations/find-organisations.ts'
import { findPeople, findPersonClues } from '../people/find-people.ts'
import type { Person } from '../people/person.ts'
import { findPlaces } from '../places/find-places.ts'
import type { Reading } from '../reading.ts'
import { indexSpans } from '../span-index.ts'
import { judgedNames } from './judged-names.ts'
import { addNamedAgain } from './named-again.ts'

/** Who and what a report names. */
export interface Names {
  people: Person[]
  organisations: MentionOf<'organisation'>[]
  places: MentionOf<'place'>[]
}

/**
 * People, organisations and places: first those that one clue tells of, then those that all evidence together makes likely,
 * last the places of what is left. `taken` are stretches read otherwise.
 */
export function findNames(reading: Reading, taken: Span[]): Names {
  const bodies = findOrganisations(reading, taken)
  const read = [...taken, ...spansOf(bodies)]
  const clues = findPersonClues(reading, read)
  const byClue = findPeople(reading, read, clues)
  const judged = judgedNames(reading, indexSpans([...read, ...spansOf(byClue)]))
  addNamedAgain(reading, judged.organisations, [...read, ...spansOf(byClue)])
  for (const body of judged.organisations)
    body.spans = body.spans.filter((span) => !isPlaced(reading, body.name, span))
  const organisations = [...bodies, ...judged.organisations.filter(({ spans }) => spans.length > 0)].sort(
    byPlace,
  )
  const busy = [...taken, ...spansOf(organisations)]
  const people = judged.people.length > 0 ? findPeople(reading, busy, [...clues, ...judged.people]) : byClue
  const places = findPlaces(reading, [...busy, ...spansOf(people)], judged.places)
  return { people, organisations, places }
}

/** A team that is named by its city; `Orme at Kelby` says where it plays. */
function isPlaced({ tokens }: Reading, name: string, { sentence, start }: Span): boolean {
  const at = (tokens[sentence] ?? []).findIndex((token) => token.start === start)
  if (!/^(?:at|in|near)$/.test(tokens[sentence]?.[at - 1]?.lower ?? '')) return false
  return (
    lookUpPlace(
      name.split(' ').map((text) => ({ text })),
      0,
      'en',
    ) !== null
  )
}

function spansOf(mentions: { spans: Span[] }[]): Span[] {
  return mentions.flatMap(({ spans }) => spans)
}
