import { finishBundle } from '../bundle/write/bundle-files.ts'
import { addTo, type WriteFile } from '../bundle/write/data-file.ts'
import { type EventFiles, eventFiles, filesOfPairs } from '../bundle/write/event-files.ts'
import { nameTopics } from '../bundle/write/name-topics.ts'
import { spelledOut } from '../language/sentences/invisible-characters.ts'
import type { Problem } from '../news/problem.ts'
import type { VectorsOfReports } from '../news/report-vectors.ts'
import {
  compareAcross,
  correctRelated,
  placeInEvents,
  type StatedPairs,
} from './build-bundle/correct-events.ts'
import { holdReports, resultsOfSeeds } from './build-bundle/digest-seeds.ts'
import {
  groupHeld,
  type HeldEvent,
  keyOfEvent,
  keyOfMember,
  type Member,
  wholeReports,
} from './build-bundle/group-held.ts'
import { relateEvent } from './build-bundle/relate-event.ts'
import type { openStageResults } from './build-bundle/stage-results.ts'
import { sha256 } from './cache/kept-values.ts'
import { briefMemory, type Memory, remembered } from './cache/remember.ts'
import { compareReports } from './compare/compare-reports.ts'
import type { StoryFacts } from './gather-facts/facts-of-stories.ts'
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
}

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
  { embed, topicNames = {}, memory = briefMemory() }: BuildOptions = {},
): Promise<Omit<BuiltBundle, 'files'>> {
  const seeds = await holdReports(typeof from === 'string' ? resultsOfSeeds(from, memory) : from.seeds())
  const grouped = groupHeld(seeds.value)
  const stories = grouped.events.flatMap(({ story }) => story ?? [])
  const made = typeof from === 'string' ? undefined : from.related
  const links = await readLinks(typeof from === 'string' ? from : from.folder)
  const { value: stated, ...placed } = await placeInEvents(links.value, grouped.events)
  const makeEvent = eventMaker({
    ...{ topicNames, memory, made },
    embed: stories.length > 0 ? embed : undefined,
  })
  const events: EventFiles[] = []
  const facts = new Map<string, KeptEvent['found']>()
  for (const event of grouped.events) {
    const { files, found, ...listed } = await makeEvent(event, stated.within.get(event))
    for (const [path, content] of files) write(path, content)
    events.push(listed)
    if (event.story) facts.set(event.story.id, found)
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
  memory.prune({ reports: read, digests: read, events: events.length, compare: pairs })
  return { reports: reports.length, problems }
}

interface KeptEvent extends EventFiles {
  files: [path: string, content: string][]
  found: Pick<StoryFacts, 'facts' | 'apart'>
}

interface Makes extends Required<Pick<BuildOptions, 'topicNames' | 'memory'>> {
  embed: EmbedTexts | undefined
  /** Gives what was made of an event elsewhere, by its key. */
  made: StageResults['related'] | undefined
}

/** Makes the files of an event, or gives what was made of the same reports before. */
function eventMaker({ embed, topicNames, memory = briefMemory(), made }: Makes) {
  const names = sha256(JSON.stringify(topicNames))
  // One that answers null is no model: what is made then must not be given where there is one.
  const hears = embed?.([probe]).then((vectors) => vectors !== null)
  return async (event: HeldEvent, stated: StatedPairs = new Map()): Promise<KeptEvent> => {
    const { story, members } = event
    const key = keyOfEvent(event)
    const given = made?.(key)
    const corrections = [...stated].map(([pair, { statements }]) => [pair, statements])
    const hash = sha256(`${names} ${await hears} ${key} ${JSON.stringify(corrections)}`)
    const kept = given ? null : memory.recall<KeptEvent>('events', hash)
    if (kept) return kept
    const reports = await wholeReports(members)
    const compare = comparing(memory, members)
    const found = story && (given ?? (await relateEvent(story, reports, embed, compare)))
    const related = found && correctRelated({ story, reports, related: found }, stated, compare)
    const vectors = new Map(related?.vectors.map((one) => [one.id, one]))
    const { facts, apart } = related?.found ?? { facts: null, apart: [] }
    const files: KeptEvent['files'] = []
    const written = eventFiles(
      {
        ...{ story, vectors, comparisons: related?.comparisons ?? [], found: related?.found },
        reports: nameTopics(reports, topicNames),
      },
      addTo((path, content) => files.push([path, content])),
    )
    const whole = { ...written, files, found: { facts, apart } }
    return given ? whole : memory.keep('events', hash, whole)
  }
}

const probe = 'Reports of one event stand side by side.'

/** Compares two reports, or gives what was found in the same before: of an event with one changed report only its pairs are made. */
function comparing(memory: Memory, members: readonly Member[]): typeof compareReports {
  const keys = new Map(members.map((member) => [member.merged.id, keyOfMember(member)]))
  return (one, other, vectors?: VectorsOfReports) => {
    const ids = [one.article.id, other.article.id]
    const from = ids.flatMap((id) => [keys.get(id) ?? '', sha256(JSON.stringify(vectors?.get(id) ?? null))])
    return remembered(memory, 'compare', from, () => compareReports(one, other, vectors))
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
