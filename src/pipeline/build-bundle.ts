import { finishBundle } from '../bundle/write/bundle-files.ts'
import { addTo, type WriteFile } from '../bundle/write/data-file.ts'
import { type EventFiles, filesOfPairs } from '../bundle/write/event-files.ts'
import { nameTopics } from '../bundle/write/name-topics.ts'
import { spelledOut } from '../language/sentences/invisible-characters.ts'
import type { Problem } from '../news/problem.ts'
import { type Ahead, readAhead, relateAhead } from './build-bundle/ahead.ts'
import { compareAcross, placeInEvents, type StatedPairs } from './build-bundle/correct-events.ts'
import { holdReports, resultsOfSeeds } from './build-bundle/digest-seeds.ts'
import { groupHeld, type HeldEvent, keyOfEvent } from './build-bundle/group-held.ts'
import { inParts } from './build-bundle/in-parts.ts'
import {
  hashOfEvent,
  isHeard,
  keptEvent,
  type MadeEvent,
  type Makes,
  makeEvent,
} from './build-bundle/make-event.ts'
import type { openStageResults } from './build-bundle/stage-results.ts'
import { briefMemory, type Memory } from './cache/remember.ts'
import { mergedReport } from './group-stories/group-stories.ts'
import { readLinks } from './read-pages/files/read-links.ts'
import type { EmbedTexts } from './vectors/embed-texts.ts'

export interface BuiltBundle {
  /** Path below `data/` → content. */
  files: Map<string, string>
  /** How many reports were read. */
  reports: number
  problems: Problem[]
}

interface BuildOptions {
  /** The language model; without it sentences are compared by words alone. */
  embed?: EmbedTexts | undefined
  /** What topics are called in the files, by IPTC code, where that is not by their English label. */
  topicNames?: Readonly<Record<string, string>>
  /** What builds before have made of the same; without it everything is made. */
  memory?: Memory | undefined
  /** Who makes ahead what `memory` will be asked for, which is opened where it says. */
  ahead?: Ahead | undefined
  /** Whether a file of this path below `data/`, which tells its content, is there already: it is then not given to `write`. */
  takes?: ((path: string) => boolean) | undefined
}

/** So many events are looked at while their files are made ahead. */
const heldAtOnce = 128

/** What was made of seeds and events elsewhere. */
export type StageResults = ReturnType<typeof openStageResults>

/** As `writeBundle`, with all files at once. */
export async function buildBundle(
  seeds: string | StageResults,
  options: BuildOptions = {},
): Promise<BuiltBundle> {
  const files = new Map<string, string>()
  const built = await writeBundle(seeds, (path, content) => files.set(path, content), options)
  return { files, ...built }
}

/**
 * The whole way from a folder of seeds, or from what stages made of them elsewhere, to the files the reader fetches, each given to
 * `write` as soon as it is made: what is held of all reports at once is what grouping, list and search need, and whole are
 * those of one event. Nothing else is read from the disk but what `embed` and `memory` keep. What editors state of sentences is read
 * from the same folder.
 */
export async function writeBundle(
  from: string | StageResults,
  write: WriteFile,
  { embed, topicNames = {}, memory = briefMemory(), ahead, takes = () => false }: BuildOptions = {},
): Promise<Omit<BuiltBundle, 'files'>> {
  const seeds = await holdReports(
    typeof from === 'string'
      ? resultsOfSeeds(from, memory, ahead && ((seeds) => readAhead(ahead, seeds)))
      : from.seeds(),
  )
  const grouped = groupHeld(seeds.value)
  const stories = grouped.events.flatMap(({ story }) => story ?? [])
  const made = typeof from === 'string' ? undefined : from.related
  const links = await readLinks(typeof from === 'string' ? from : from.folder)
  const { value: stated, ...placed } = await placeInEvents(links.value, grouped.events)
  const heard = stories.length > 0 ? embed : undefined
  const makes = { topicNames, memory, embed: heard, hears: await isHeard(heard) }
  const events: EventFiles[] = []
  const facts = new Map<string, MadeEvent['found']>()
  for await (const one of madeEvents(grouped.events, stated.within, makes, { ahead, made })) {
    const { files, found, paths, ...listed } = one.made
    const left = new Set(paths.filter((path) => !takes(path)))
    if (left.size > 0) for (const [path, content] of await files()) if (left.has(path)) write(path, content)
    events.push(listed)
    if (one.event.story) facts.set(one.event.story.id, found)
  }
  events.push(filesOfPairs(await compareAcross(stated.across, embed), addTo(write)))
  const members = grouped.events.flatMap((event) => event.members)
  const reports = nameTopics(
    members.map(({ slim, merged }) => mergedReport(slim, merged)),
    topicNames,
  )
  const met = [seeds.problems, grouped.problems, links.problems, placed.problems]
  const problems = met.flat().map(inert)
  const { files, linesAt } = seeds
  finishBundle({ reports, stories, facts, problems, events, files, linesAt }, write)
  const read = seeds.value.length
  const pairs = stories.reduce((sum, { articles: { length } }) => sum + (length * (length - 1)) / 2, 0)
  memory.prune({
    reports: read,
    digests: read,
    events: events.length,
    'event-files': events.length,
    compare: pairs,
  })
  return { reports: reports.length, problems }
}

interface Asked {
  ahead: Ahead | undefined
  /** Gives what was made of an event elsewhere, by its key. */
  made: StageResults['related'] | undefined
}

/** Each event with its files: kept from before, made ahead, or made now. */
async function* madeEvents(
  events: readonly HeldEvent[],
  within: ReadonlyMap<HeldEvent, StatedPairs>,
  makes: Makes,
  { ahead, made }: Asked,
): AsyncGenerator<{ event: HeldEvent; made: MadeEvent }> {
  for await (const part of inParts(events, heldAtOnce)) {
    const all = part.map((event) => {
      const stated: StatedPairs = within.get(event) ?? new Map()
      const [hash, given] = [hashOfEvent(event, stated, makes), made?.(keyOfEvent(event))]
      const make = () => makeEvent(event, hash, stated, makes, given)
      const kept = () => (given ? null : keptEvent(hash, makes.memory, async () => (await make()).files()))
      return { event, hash, stated, make, kept, before: kept() }
    })
    const missing = all.filter(({ before, stated }) => !before && stated.size === 0)
    if (ahead && !made) await relateAhead(ahead, makes, missing)
    for (const { event, make, kept, before } of all) yield { event, made: before ?? kept() ?? (await make()) }
  }
}

/** What is told quotes the input, and is printed to terminals and copied out of pages: nothing in it may act there. */
function inert(problem: Problem): Problem {
  const values = Object.entries(problem.values).map(([name, value]) => [
    name,
    typeof value === 'string' ? spelledOut(value) : value,
  ])
  return { ...problem, values: Object.fromEntries(values) }
}
