import type { LedgerRow, Link } from '../../../../src/news/comparison/comparison.ts'
import { annotatedSentences } from '../../../../src/news/report/annotated-sentence.ts'
import type { Report } from '../../../../src/news/report/report.ts'
import { annotateArticle } from '../../../../src/pipeline/annotate/annotate-article.ts'
import { matchTokens } from '../../../../src/pipeline/compare/candidates/match-tokens.ts'
import {
  makeNumbering,
  type Profile,
  profileSentence,
  readSentence,
} from '../../../../src/pipeline/compare/candidates/profile-sentence.ts'
import { linkEvidence } from '../../../../src/pipeline/compare/evidence/link-evidence.ts'
import { readCase } from '../../annotate/mentions/read-case.ts'

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
/** A link between two sentences of these reports, with what ties them and what differs. */
export function evidenced(a: Report, b: Report, given: Link): Link {
  const numberOf = makeNumbering()
  const [x, y] = [
    [a, given.a],
    [b, given.b],
  ].map(([of, n]) => {
    const sentence = annotatedSentences(of as Report)[n as number]
    if (!sentence) throw new Error(`no sentence ${n}`)
    return profileSentence(readSentence(sentence), numberOf, ({ rarity }) => rarity)
  }) as [Profile, Profile]
  return { ...given, ...linkEvidence(x, y, matchTokens(x, y)) }
}

/** A ledger for people to read: `left | right`, and whether they differ. */
export const rows = (ledger: LedgerRow[], a: Report, b: Report) =>
  ledger.map((row) => {
    const [left, right] = [row.a.map((i) => a.mentions[i]?.text), row.b.map((i) => b.mentions[i]?.text)]
    return `${left.join(' + ') || '—'} | ${right.join(' + ') || '—'}${row.differs ? ' (differs)' : ''}`
  })
