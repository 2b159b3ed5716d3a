import type { Comparison } from '../../news/comparison/comparison.ts'
import type { Grouping } from '../../news/event/grouping.ts'
import type { Story } from '../../news/event/story.ts'
import type { RawDocument } from '../../news/page/raw-document.ts'
import type { Problem } from '../../news/problem.ts'
import type { Report } from '../../news/report/report.ts'
import type { VectorsOfReports } from '../../news/report/report-vectors.ts'
import { type Aliases, type FileTable, type Manifest, schemaVersion } from '../format/bundle.ts'
import { tableOf } from '../format/file-table.ts'
import { searchIndex } from '../search/search-index.ts'
import { articleCard, newestFirst } from './article-card.ts'
import { buildReport, linesAround, type ReadSeeds } from './build-report.ts'
import { addTo, type WriteFile } from './data-file.ts'
import { type BundledEvent, type EventFiles, eventFiles, filesOfPairs } from './event-files.ts'
import { listFiles } from './list-files.ts'
import type { FoundInStory } from './story-file.ts'

/** Everything that a bundle is made of, at once. */
export interface Bundled extends Grouping {
  comparisons: Comparison[]
  /** What a language model made of the reports of stories. */
  vectors?: VectorsOfReports | undefined
  /** By story id; a story that is not in it has no facts to tell. */
  facts?: ReadonlyMap<string, FoundInStory> | undefined
  problems: Problem[]
  /** The seeds, for the lines around a problem. */
  documents?: Pick<RawDocument, 'file' | 'text'>[]
}

/**
 * Everything as JSON files, path below `data/` → content: the list's, a file a report, a story, a comparison, and the
 * manifest that names them. The same input in any order of reports gives the same bytes.
 */
export function bundleFiles(bundled: Bundled): Map<string, string> {
  const files = new Map<string, string>()
  const write: WriteFile = (path, content) => files.set(path, content)
  const bundledEvents = eventsOf(bundled)
  const within = new Set(bundledEvents.flatMap(({ comparisons }) => comparisons))
  const across = bundled.comparisons.filter((one) => !within.has(one))
  const events = [
    ...bundledEvents.map((event) => eventFiles(event, addTo(write))),
    filesOfPairs(across, addTo(write)),
  ]
  const texts = new Map(bundled.documents?.map(({ file, text }) => [file, text]))
  const linesAt: ReadSeeds['linesAt'] = (file, line) => linesAround(texts.get(file) ?? '', line)
  finishBundle({ ...bundled, events, files: texts.keys(), linesAt }, write)
  return files
}

/** Each story with its reports, then each report that is in none. */
function eventsOf({ reports, stories, comparisons, vectors, facts }: Bundled): BundledEvent[] {
  const byId = new Map(reports.map((report) => [report.article.id, report]))
  const told = new Set(stories.flatMap(({ articles }) => articles))
  const alone = reports.filter(({ article }) => !told.has(article.id))
  return [
    ...stories.map((story) => ({
      story,
      reports: story.articles.flatMap((id) => byId.get(id) ?? []),
      comparisons: comparisons.filter(
        ({ left, right }) => story.articles.includes(left) && story.articles.includes(right),
      ),
      vectors,
      found: facts?.get(story.id),
    })),
    ...alone.map((report) => ({ story: null, reports: [report], comparisons: [], vectors })),
  ]
}

interface Finished extends ReadSeeds {
  /** As slim as `slimReport` makes them, or whole: the same is written. */
  reports: Report[]
  stories: Story[]
  facts?: ReadonlyMap<string, Pick<FoundInStory, 'facts' | 'apart'>> | undefined
  problems: Problem[]
  events: EventFiles[]
}

/** Writes what looks at all reports, when the files of each event are written: the list's files, search, and the manifest. */
export function finishBundle(
  { reports: given, stories, facts, problems, events, ...read }: Finished,
  write: WriteFile,
): void {
  const add = addTo(write)
  const reports = sorted(given, ({ article }) => article.id)
  const byId = new Map(reports.map((report) => [report.article.id, report]))
  const cards = reports.map(articleCard).sort(newestFirst)
  const comparisons = sorted(
    events.flatMap((event) => event.comparisons),
    ({ left, right }) => `${left}~${right}`,
  )
  const inOrder = cards.flatMap(({ id }) => byId.get(id) ?? [])
  const told = buildReport(reports, problems, read)
  const { index, parts } = searchIndex(inOrder)
  const tables = fileTables(
    events.map(({ named }) => named),
    Math.ceil(reports.length / reportsOfTable),
  )
  const manifest: Manifest = {
    schemaVersion,
    list: listFiles(
      { articles: cards, stories, comparisons },
      { reports: inOrder, facts, files: told.files, problems: told.problems.length },
      add,
    ),
    buildReport: add('build-report', told),
    search: add('search/index', { ...index, files: parts.map((part) => add('search/part', part)) }),
    aliases: add('aliases', aliasesOf(reports)),
    tables: tables.map((table, number) => add(`files/${number}`, table)),
  }
  write('manifest.json', JSON.stringify(manifest))
}

/** About how many reports a table of files tells of. */
const reportsOfTable = 100

/** What the names of files are by, in order, in tables: each in that of its id, a pair in those of both. */
function fileTables(events: readonly FileTable[], count: number): FileTable[] {
  const tables = Array.from(
    { length: count },
    (): FileTable => ({ articles: {}, comparisons: {}, stories: {}, vectors: {} }),
  )
  for (const kind of ['articles', 'comparisons', 'stories', 'vectors'] as const) {
    const named = events.flatMap((event) => Object.entries(event[kind]))
    for (const [name, file] of sorted(named, ([key]) => key))
      for (const id of name.split('~')) {
        const table = tables[tableOf(id, count)]
        if (table) table[kind][name] = file
      }
  }
  return tables
}

const aliasesOf = (reports: Report[]): Aliases =>
  Object.fromEntries(reports.flatMap(({ article: { id, aliases } }) => aliases.map((alias) => [alias, id])))

function sorted<T>(values: T[], key: (value: T) => string): T[] {
  return [...values].sort((one, other) => (key(one) < key(other) ? -1 : 1))
}
