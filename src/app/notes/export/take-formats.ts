import type { citingWords } from '#texts/citing.ts'
import type { notesWords } from '#texts/own/notes.ts'
import type { StatedDate } from '../../../news/report/article.ts'
import { statedSource } from '../../../news/report/stated-source.ts'
import type { WordsOf } from '../../i18n/catalogue.ts'
import { citedReport } from '../../ui/citing/cited.ts'
import { type CitationFormat, writers } from '../../ui/citing/save-citation.ts'
import { csvTable } from '../../ui/text/inert-text.ts'
import type { ListedNote } from '../listed-notes.ts'
import { unitAt } from '../sentences-around.ts'
import { toAnnotations } from './to-annotations.ts'
import { toMarkdown } from './to-markdown.ts'

export interface Taking {
  words: WordsOf<typeof notesWords>
  citing: WordsOf<typeof citingWords>
  date: (date: StatedDate) => string
  /** Where a report is on the web, with a fragment. */
  addressOf: (one: ListedNote, fragment: string) => string
}

interface TakeFormat {
  ending: string
  type: string
  write: (notes: readonly ListedNote[], taking: Taking) => string
}

/** The reports that notes are of, once each, as they are cited; one that is not here cannot be. */
const sources = (format: CitationFormat): TakeFormat => ({
  ...writers[format],
  write: (notes, { citing }) => {
    const articles = new Set(notes.flatMap(({ of }) => of.report?.article ?? []))
    return writers[format].write(...[...articles].map((article) => citedReport(article, citing)))
  },
})

/** In what notes are taken along: to read, for a table, for other programs, and only the sources of what was noted. */
export const takeFormats = {
  markdown: { ending: 'md', type: 'text/markdown', write: toMarkdown },
  csv: {
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    write: (notes, { words }) => toCsv(notes, words.table),
  },
  json: {
    ending: 'json',
    type: 'application/ld+json',
    write: (notes, { addressOf }) => toAnnotations(notes, addressOf),
  },
  bib: sources('bib'),
  ris: sources('ris'),
  csl: sources('csl'),
} satisfies Record<string, TakeFormat>

/** Notes as a table, a line each, with the report's day as far as it is stated; empty cells are what is not stated or not known. */
export function toCsv(
  notes: readonly ListedNote[],
  { columns, kinds }: WordsOf<typeof notesWords>['table'],
): string {
  const lines = notes.map(({ note, of, place }) => {
    const article = of.report?.article
    const { paragraph = null } = (place && of.whole && unitAt(of.whole, place.start)) ?? {}
    return [
      (article && statedSource(article)?.text) ?? '',
      of.headline,
      article?.published?.value ?? '',
      paragraph === null ? '' : String(paragraph),
      kinds[note.anchor === null ? 'whole' : note.text === '' ? 'highlight' : 'note'],
      place && of.whole ? of.whole.text.slice(place.start, place.end) : (note.anchor?.exact ?? ''),
      note.text,
      note.changed.slice(0, 10),
    ]
  })
  return csvTable([columns, ...lines])
}
