import type { Report } from '../../../news/report/report.ts'
import { addressWords } from '../../../news/report/report-address.ts'
import { saveFile } from '../../device/save-file.ts'
import type { Speech } from '../../i18n/speech.ts'
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
export function saveComparison(format: ExportFormat, context: ComparisonContext, speech: Speech): void {
  const words = exportWords(speech)
  const exported = exportedComparison(context, words, new URL(context.hrefs.here, location.href).href)
  const text = {
    md: () => toMarkdown(exported, words),
    csv: () => toCsv(exported, words),
    json: () => `${JSON.stringify(exported, null, 2)}\n`,
  }[format]()
  const { a, b } = context.reports
  saveFile({ text, name: `${fileName(a)}~${fileName(b)}.${format}`, type: types[format] })
}

const fileName = ({ article }: Report) => addressWords(article.headline.text)
