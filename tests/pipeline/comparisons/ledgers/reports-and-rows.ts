import type { LedgerRow, Link } from '../../../../src/news/comparison.ts'
import type { Report } from '../../../../src/news/report.ts'
import { annotateArticle } from '../../../../src/pipeline/annotations/annotate-article.ts'
import { readCase } from '../../annotations/mentions/read-case.ts'

/** A report of a few sentences; sentence 0 is the headline. */
export const report = (text: string, published = '2024-03-07') =>
  annotateArticle(readCase(`language: en\npublished: ${published}\n# -\n${text}`))
/** A link between two sentences. */
export const link = (a: number, b: number, strength: Link['strength'] = 'reworded'): Link => ({
  a,
  b,
  strength,
  score: 0.8,
  contradicts: false,
  by: 'words',
  ties: [],
  differences: [],
})
/** A ledger for people to read: `left | right`, and whether they differ. */
export const rows = (ledger: LedgerRow[], a: Report, b: Report) =>
  ledger.map((row) => {
    const [left, right] = [row.a.map((i) => a.mentions[i]?.text), row.b.map((i) => b.mentions[i]?.text)]
    return `${left.join(' + ') || '—'} | ${right.join(' + ') || '—'}${row.differs ? ' (differs)' : ''}`
  })
