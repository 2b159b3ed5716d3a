import { type BundleIndex, type Manifest, type ReportFile, schemaVersion } from '../../news/bundle.ts'
import type { Comparison } from '../../news/comparison.ts'
import type { Grouping } from '../../news/grouping.ts'
import type { Problem } from '../../news/problem.ts'
import type { RawDocument } from '../../news/raw-document.ts'
import type { Report } from '../../news/report.ts'
import type { VectorsOfReports } from '../../news/report-vectors.ts'
import { articleCard, newestFirst } from './article-card.ts'
import { buildReport } from './build-report.ts'
import { comparisonCard } from './comparison-card.ts'
import { facetsOf, mergeFacets } from './facets-of.ts'
import { hashContent } from './hash-content.ts'
import { listFiles } from './list-files.ts'
import { othersOfStories } from './others-of-stories.ts'
import { pairKey } from './pair-key.ts'
import { searchIndex } from './search-index.ts'
import { topicTable } from './topic-table.ts'

export interface Bundled extends Grouping {
  comparisons: Comparison[]
  /** What a language model made of the reports of stories. */
  vectors?: VectorsOfReports | undefined
  problems: Problem[]
  /** The seeds, for the lines around a problem. */
  documents?: Pick<RawDocument, 'file' | 'text'>[]
}

/**
 * Everything as JSON files, path below `data/` → content: an index, a file a report, a file a comparison, and the
 * manifest that names them. The same input in any order of reports gives the same bytes.
 */
export function bundleFiles(bundled: Bundled): Map<string, string> {
  const files = new Map<string, string>()
  const add = (name: string, value: unknown) => {
    const content = JSON.stringify(value)
    const path = `${name}.${hashContent(content)}.json`
    files.set(path, content)
    return path
  }
  const reports = sorted(bundled.reports, ({ article }) => article.id)
  const comparisons = sorted(bundled.comparisons, keyOf)
  const index = bundleIndex({ ...bundled, reports, comparisons })
  const others = othersOfStories(index)
  const addReport = (report: Report): string => {
    const { id } = report.article
    return add(`articles/${id}`, { ...report, others: others(id) } satisfies ReportFile)
  }
  const byId = new Map(reports.map((report) => [report.article.id, report]))
  const inOrder = index.articles.flatMap(({ id }) => byId.get(id) ?? [])
  const told = buildReport(reports, bundled.problems, bundled.documents ?? [])
  const manifest: Manifest = {
    schemaVersion,
    index: add('index', index),
    catalogue: listFiles(index, { reports: inOrder, files: told.files, problems: told.problems.length }, add),
    buildReport: add('build-report', told),
    search: add('search', searchIndex(inOrder)),
    articles: Object.fromEntries(reports.map((r) => [r.article.id, addReport(r)])),
    comparisons: Object.fromEntries(comparisons.map((c) => [keyOf(c), add('comparisons/pair', c)])),
    vectors: Object.fromEntries(
      reports.flatMap(({ article: { id } }) => {
        const vectors = bundled.vectors?.get(id)
        return vectors ? [[id, add(`vectors/${id}`, vectors)]] : []
      }),
    ),
  }
  return files.set('manifest.json', JSON.stringify(manifest))
}

function bundleIndex({ reports, stories, comparisons, problems }: Bundled): BundleIndex {
  const byId = new Map(reports.map((report) => [report.article.id, report]))
  return {
    schemaVersion,
    articles: reports.map(articleCard).sort(newestFirst),
    stories,
    comparisons: comparisons.flatMap((comparison) => {
      const [left, right] = [byId.get(comparison.left), byId.get(comparison.right)]
      return left && right ? [comparisonCard(comparison, left, right)] : []
    }),
    topics: topicTable(reports),
    facets: mergeFacets(reports.map(facetsOf)),
    problems,
  }
}

const keyOf = ({ left, right }: Comparison) => pairKey(left, right)

function sorted<T>(values: T[], key: (value: T) => string): T[] {
  return [...values].sort((one, other) => (key(one) < key(other) ? -1 : 1))
}
