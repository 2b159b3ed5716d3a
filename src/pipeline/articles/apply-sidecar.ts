import type { Article, Stated } from '../../news/article.ts'
import type { Sidecar } from '../../news/raw-document.ts'
import { baseLanguage } from '../../text/base-language.ts'
import { canIdentify } from '../../text/language.ts'
import { type Draft, warn } from './draft.ts'
import { readStatedDate } from './read-date.ts'

const texts = ['headline', 'byline', 'agency', 'publisher', 'section', 'url', 'licence'] as const

/** Lets the editor's word win over the dump's, marked as the editor's, and tells where the two contradict each other. */
export function applySidecar(draft: Draft, sidecar: Sidecar | null): void {
  if (sidecar === null) return
  for (const field of texts) {
    const text = sidecar[field]
    if (text === undefined) continue
    noteContradiction(draft, { field, editor: text, report: draft.fields[field]?.text })
    draft.fields[field] = byEditor(text)
  }
  if (sidecar.published !== undefined) applyDate(draft, sidecar.published)
  if (sidecar.language !== undefined) applyLanguage(draft, sidecar.language)
}

/** A language that the text is plainly not written in would cost the report its topics and mentions: it does not hold. */
function applyLanguage(draft: Draft, tag: string): void {
  const base = baseLanguage(tag)
  if (base === draft.language || !canIdentify(base)) {
    draft.fields.statedLanguage = byEditor(tag)
    return
  }
  const message = `The sidecar states language as "${tag}", the text reads as "${draft.language}"; the text's holds.`
  warn(draft, { id: 'sidecar-contradicts-dump', message })
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

function byEditor(text: string): Stated {
  return { text, lines: [], by: 'editor' }
}

function applyDate(draft: Draft, text: string): void {
  const stated = readStatedDate(text)
  if (stated === null) {
    const message = `"published" of the sidecar is no ISO 8601 date: ${text}; it is left out.`
    warn(draft, { id: 'sidecar-value-invalid', message })
    return
  }
  const report = draft.fields.published?.value
  const agrees = report === undefined || stated.value.startsWith(report) || report.startsWith(stated.value)
  if (!agrees) noteContradiction(draft, { field: 'published', editor: text, report })
  draft.fields.published = { ...stated, lines: [], by: 'editor' }
}

function noteContradiction(
  draft: Draft,
  { field, editor, report }: { field: string; editor: string; report: string | undefined },
): void {
  if (report === undefined || report === '' || report === editor) return
  const message = `The sidecar states ${field} as "${editor}", the dump as "${report}"; the sidecar's holds.`
  warn(draft, { id: 'sidecar-contradicts-dump', message })
}
