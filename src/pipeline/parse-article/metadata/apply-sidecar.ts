import { baseLanguage } from '../../../language/which/base-language.ts'
import { canIdentify } from '../../../language/which/detect-language.ts'
import type { RawDocument } from '../../../news/page/raw-document.ts'
import type { Article, Stated } from '../../../news/report/article.ts'
import { type Draft, warn } from '../draft.ts'
import { readStatedDate } from '../fields/stated-date.ts'

type Stater = 'editor' | 'reader'

const texts = ['headline', 'byline', 'agency', 'publisher', 'section', 'url', 'licence'] as const

type Word = Pick<RawDocument, 'sidecar' | 'statedBy'>

/**
 * Lets the editor's word win over the dump's, marked as the editor's, and tells where the two contradict each other; a reader who
 * states something against their own page wants it so.
 */
export function applySidecar(draft: Draft, { sidecar, statedBy }: Word): void {
  if (sidecar === null) return
  const by: Stater = statedBy ?? 'editor'
  const stated = (text: string): Stated => ({ text, lines: [], by })
  for (const field of texts) {
    const text = sidecar[field]
    if (text === undefined) continue
    if (by === 'editor') noteContradiction(draft, { field, editor: text, report: draft.fields[field]?.text })
    draft.fields[field] = stated(text)
  }
  if (sidecar.story !== undefined) draft.fields.statedStory = sidecar.story
  if (sidecar.topics !== undefined) {
    draft.fields.statedTopics = sidecar.topics
    if (by === 'reader') draft.fields.topicsStatedBy = by
  }
  if (sidecar.published !== undefined) applyDate(draft, sidecar.published, by)
  if (sidecar.language !== undefined && holdsLanguage(draft, sidecar.language))
    draft.fields.statedLanguage = stated(sidecar.language)
}

/** A language that the text is plainly not written in would cost the report its topics and mentions: it does not hold. */
function holdsLanguage(draft: Draft, tag: string): boolean {
  const base = baseLanguage(tag)
  if (base === draft.language || !canIdentify(base)) return true
  const values = { field: 'language', editor: tag, dump: draft.language ?? '', holds: 'text' } as const
  warn(draft, { id: 'sidecar-contradicts-dump', values })
  return false
}

/** The article in a language as stated: what was read as its own language carries the tag with its region. */
export function inLanguage(article: Article, tag: string): Article {
  const own = <T extends { lang: string | null }>(piece: T): T =>
    piece.lang === article.language ? { ...piece, lang: tag } : piece
  return {
    ...article,
    language: tag,
    body: article.body.map(own),
    captions: article.captions.map(own),
    seenAlongside: article.seenAlongside.map(({ headline, caption }) => ({
      headline: own(headline),
      caption: caption && own(caption),
    })),
  }
}

function applyDate(draft: Draft, text: string, by: Stater): void {
  const stated = readStatedDate(text)
  if (stated === null) {
    const values = { key: 'published', why: 'no-date', written: text } as const
    warn(draft, { id: 'sidecar-value-invalid', values })
    return
  }
  const report = draft.fields.published?.value
  const agrees = report === undefined || stated.value.startsWith(report) || report.startsWith(stated.value)
  if (!agrees && by === 'editor') noteContradiction(draft, { field: 'published', editor: text, report })
  draft.fields.published = { ...stated, lines: [], by }
}

function noteContradiction(
  draft: Draft,
  { field, editor, report }: { field: string; editor: string; report: string | undefined },
): void {
  if (report === undefined || report === '' || report === editor) return
  const values = { field, editor, dump: report, holds: 'editor' } as const
  warn(draft, { id: 'sidecar-contradicts-dump', values })
}
