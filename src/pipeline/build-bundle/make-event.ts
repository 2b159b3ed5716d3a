import { addTo } from '../../bundle/write/data-file.ts'
import { type EventFiles, eventFiles } from '../../bundle/write/event-files.ts'
import { nameTopics } from '../../bundle/write/name-topics.ts'
import type { VectorsOfReports } from '../../news/report/report-vectors.ts'
import { sha256 } from '../cache/kept-values.ts'
import { type Memory, remembered } from '../cache/remember.ts'
import { compareReports } from '../compare/compare-reports.ts'
import type { StoryFacts } from '../gather-facts/facts-of-stories.ts'
import type { EmbedTexts } from '../vectors/embed-texts.ts'
import { correctRelated, type StatedPairs } from './correct-events.ts'
import { keyOfEvent, keyOfMember, type ToldEvent, wholeReports } from './group-held.ts'
import { type Related, relateEvent } from './relate-event.ts'

/** What a build keeps of an event: everything but what its files hold. */
export interface ListedEvent extends EventFiles {
  found: Pick<StoryFacts, 'facts' | 'apart'>
  /** Its files, by their paths below `data/`. */
  paths: string[]
}

/** The files of an event: path below `data/`, and content. */
export type FilesOfEvent = [path: string, content: string][]

export interface MadeEvent extends ListedEvent {
  files: () => Promise<FilesOfEvent>
}

/** What events are made with. */
export interface Makes {
  /** What topics are called in the files, by IPTC code, where that is not by their English label. */
  topicNames: Readonly<Record<string, string>>
  memory: Memory
  embed: EmbedTexts | undefined
  /** Whether `embed` is a model that answers: what is made without one must not be given where there is one. */
  hears: boolean
}

/** Whether a language model answers. */
export async function isHeard(embed: EmbedTexts | undefined): Promise<boolean> {
  return (await embed?.(['Reports of one event stand side by side.'])) != null
}

/** Stands for all that the files of an event are made from. */
export function hashOfEvent(
  event: ToldEvent,
  stated: StatedPairs,
  { topicNames, hears }: Pick<Makes, 'topicNames' | 'hears'>,
): string {
  const corrections = [...stated].map(([pair, { statements }]) => [pair, statements])
  const names = sha256(JSON.stringify(topicNames))
  return sha256(`${names} ${hears} ${keyOfEvent(event)} ${JSON.stringify(corrections)}`)
}

/** What was kept of an event under its hash; null where it is to be made. Its files are read when they are asked for. */
export function keptEvent(
  hash: string,
  memory: Memory,
  again: () => Promise<FilesOfEvent>,
): MadeEvent | null {
  const listed = memory.recall<ListedEvent>('events', hash)
  return listed && { ...listed, files: async () => memory.recall('event-files', hash) ?? again() }
}

/** Makes the files of an event, and keeps them under its hash; `given` is what was found among its reports elsewhere. */
export async function makeEvent(
  event: ToldEvent,
  hash: string,
  stated: StatedPairs,
  makes: Makes,
  given?: Related | null,
): Promise<MadeEvent> {
  const { listed, files } = await filesOf(event, stated, makes, given)
  if (given) return { ...listed, files: async () => files }
  const { memory } = makes
  const kept = memory.keep('event-files', hash, files)
  return { ...memory.keep('events', hash, listed), files: async () => kept }
}

async function filesOf(
  { story, members }: ToldEvent,
  stated: StatedPairs,
  { topicNames, memory, embed }: Makes,
  given?: Related | null,
): Promise<{ listed: ListedEvent; files: FilesOfEvent }> {
  const reports = await wholeReports(members)
  const compare = comparing(memory, members)
  const found = story && (given ?? (await relateEvent(story, reports, embed, compare)))
  const related = found && correctRelated({ story, reports, related: found }, stated, compare)
  const vectors = new Map(related?.vectors.map((one) => [one.id, one]))
  const { facts, apart } = related?.found ?? { facts: null, apart: [] }
  const files: FilesOfEvent = []
  const written = eventFiles(
    {
      ...{ story, vectors, comparisons: related?.comparisons ?? [], found: related?.found },
      reports: nameTopics(reports, topicNames),
    },
    addTo((path, content) => files.push([path, content])),
  )
  return { listed: { ...written, found: { facts, apart }, paths: files.map(([path]) => path) }, files }
}

/** Compares two reports, or gives what was found in the same before: of an event with one changed report only its pairs are made. */
function comparing(memory: Memory, members: ToldEvent['members']): typeof compareReports {
  const keys = new Map(members.map((member) => [member.merged.id, keyOfMember(member)]))
  return (one, other, vectors?: VectorsOfReports) => {
    const ids = [one.article.id, other.article.id]
    const from = ids.flatMap((id) => [keys.get(id) ?? '', sha256(JSON.stringify(vectors?.get(id) ?? null))])
    return remembered(memory, 'compare', from, () => compareReports(one, other, vectors))
  }
}
