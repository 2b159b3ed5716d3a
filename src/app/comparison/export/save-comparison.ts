import { saveFile } from '../../shared/save-file.ts'
import type { Formats } from '../../words/formats.ts'
import type { ComparisonContext } from '../state/compared-context.ts'
import { exportWords } from './export-words.ts'
import { exportedComparison } from './exported-comparison.ts'
import { toCsv } from './to-csv.ts'
import { toMarkdown } from './to-markdown.ts'

export type ExportFormat = 'md' | 'csv' | 'json'

const types: Record<ExportFormat, string> = {
  md: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
}

/** Hands the reader the comparison as a file, made on this device. */
export function saveComparison(format: ExportFormat, context: ComparisonContext, formats: Formats): void {
  const words = exportWords(formats)
  const exported = exportedComparison(context, words, new URL(context.hrefs.here, location.href).href)
  const text = {
    md: () => toMarkdown(exported, words),
    csv: () => toCsv(exported, words),
    json: () => `${JSON.stringify(exported, null, 2)}\n`,
  }[format]()
  const { a, b } = exported.reports
  saveFile({ text, name: `${fileName(a.id)}~${fileName(b.id)}.${format}`, type: types[format] })
}

/** Ids are made of headlines and can be long; file systems bound names. */
const fileName = (id: string) => id.slice(0, 60)
