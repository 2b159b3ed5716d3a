import type { Article } from '../../news/article.ts'
import { sourceWords } from '../words/sources.ts'
import { Siglum } from './siglum.tsx'
import { useWords } from './use-words.ts'

type Provenance = Pick<Article, 'publisher' | 'agency' | 'byline'>
type SourceWords = ReturnType<typeof sourceWords.en>

/**
 * What to call the origin of a report, and in what role it is stated: the publisher; else the agency, else the byline,
 * each with "publisher not stated". No outlet is guessed.
 */
export function nameSource(
  { publisher, agency, byline }: Provenance,
  words: SourceWords,
): { name: string; role: string } {
  if (publisher) {
    const roles = [agency && words.withAgency(agency.text), words.statedBy[publisher.by]]
    return { name: publisher.text, role: roles.filter(Boolean).join('; ') }
  }
  if (agency) return { name: agency.text, role: words.agencyOnly }
  if (byline) return { name: byline.text, role: words.bylineOnly }
  return { name: words.sourceNotStated, role: '' }
}

/** What to call one of two reports in a sentence: its source or, where none is stated, its letter. */
export function nameReport(of: Provenance, side: 'a' | 'b', words: SourceWords): string {
  const { name } = nameSource(of, words)
  return name === words.sourceNotStated ? words.reportOnSide[side] : name
}

/** The origin of a report, with its letter where two are compared. */
export function SourceLabel({ of, side, brief }: { of: Provenance; side?: 'a' | 'b'; brief?: boolean }) {
  const { name, role } = nameSource(of, useWords(sourceWords))
  return (
    <span className="source">
      {side && <Siglum side={side} small={brief === true} />}
      <span className="source__name">{name}</span>
      {role && !brief && <span className="source__role">{role}</span>}
    </span>
  )
}
