import { openMemory } from '../cache/remember.ts'
import { makeEmbedder } from '../vectors/embed-texts.ts'
import type { Errands, Workers } from '../workers/open-workers.ts'
import { digestSeed, type SeedErrand } from './digest-seeds.ts'
import type { ToldEvent } from './group-held.ts'
import { type Makes, makeEvent } from './make-event.ts'
import type { SeedReports } from './reports-of-seed.ts'

/**
 * Who makes ahead what a build will ask its memory for. Threads keep what they make where the build finds it, so that a build is the same
 * bytes with any number of them; what is not found is made by the build.
 */
export interface Ahead extends Kept {
  workers: Workers
}

/** Where the memory of a build is (`openMemory`). */
interface Kept {
  cache: string
  version: string
}

/** An event as it goes to a thread: its reports are read there. */
export interface EventErrand {
  hash: string
  story: ToldEvent['story']
  members: Omit<ToldEvent['members'][number], 'whole'>[]
}

type EventSetup = Kept & Pick<Makes, 'topicNames' | 'hears'>

/** Some ten milliseconds a seed, so many in what a thread takes to start. */
const [fewestSeeds, seedsAtOnce] = [48, 8]
const [fewestEvents, eventsAtOnce] = [32, 4]

/** Has seeds read by threads. */
export async function readAhead({ workers, ...setup }: Ahead, seeds: SeedErrand[]): Promise<void> {
  const given = seeds.map(({ seed, problems, hash }) => ({ seed, problems, hash }))
  await workers.each({ name: 'readSeeds', setup, fewest: fewestSeeds, atOnce: seedsAtOnce }, given)
}

/** Has the files of events made by threads. `hears` tells that sentences are heard by the model that `makeEmbedder` gives. */
export async function relateAhead(
  { workers, cache, version }: Ahead,
  { topicNames, hears }: Pick<Makes, 'topicNames' | 'hears'>,
  events: (Pick<EventErrand, 'hash'> & { event: ToldEvent })[],
): Promise<void> {
  const setup: EventSetup = { cache, version, topicNames, hears }
  const given = events.map(({ hash, event: { story, members } }): EventErrand => {
    return { hash, story, members: members.map(({ hash, place, merged }) => ({ hash, place, merged })) }
  })
  await workers.each({ name: 'relateEvents', setup, fewest: fewestEvents, atOnce: eventsAtOnce }, given)
}

/** In a thread: reads seeds, and keeps what they hold. */
export function readSeeds({ setup, given }: Errands<Kept, SeedErrand>): null[] {
  const memory = openMemory(setup.cache, setup.version)
  return given.map((errand) => {
    digestSeed(errand, memory)
    return null
  })
}

/** In a thread: makes the files of events, and keeps them. One whose reports are not kept is left to the build. */
export async function relateEvents({ setup, given }: Errands<EventSetup, EventErrand>): Promise<null[]> {
  const memory = openMemory(setup.cache, setup.version)
  const embed = setup.hears ? embedderOf(setup.cache) : undefined
  for (const { hash, story, members } of given) {
    const event: ToldEvent = { story, members: [] }
    for (const member of members) {
      const report = memory.recall<SeedReports>('reports', member.hash)?.reports[member.place]
      if (report) event.members.push({ ...member, whole: async () => report })
    }
    if (event.members.length === members.length)
      await makeEvent(event, hash, new Map(), { ...setup, memory, embed })
  }
  return given.map(() => null)
}

const embedders = new Map<string, Makes['embed']>()

/** One for all events: it holds the vectors of the sentences that it has met. */
function embedderOf(cache: string): Makes['embed'] {
  const embedder = embedders.get(cache) ?? makeEmbedder(cache)
  embedders.set(cache, embedder)
  return embedder
}
