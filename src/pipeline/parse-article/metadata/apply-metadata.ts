import { baseLanguage } from '../../../language/which/base-language.ts'
import { canIdentify } from '../../../language/which/detect-language.ts'
import { languageTag } from '../../../language/which/language-tag.ts'
import type { PageMetadata, PageStatement } from '../../../news/page/page-evidence.ts'
import type { WordKind } from '../../../news/page/page-kinds.ts'
import type { Stated, StatedDate } from '../../../news/report/article.ts'
import type { Draft } from '../draft.ts'
import { plainWords } from '../lines/same-words.ts'
import { metadataAuthor } from './metadata-author.ts'
import { metadataDate } from './metadata-date.ts'
import { hintOf, isElsewhere } from './page-hints.ts'

/**
 * Lets a page's metadata state what its text does not, marked as the metadata's. Where both state something the text's
 * holds, but for the house, which the text names in small print at best.
 */
export function applyMetadata(draft: Draft): void {
  if (!draft.page) return
  const { metadata } = draft.page
  const { fields } = draft
  if (fields.headline.text === '' && metadata.headline[0]) fields.headline = byMetadata(metadata.headline[0])
  const author = metadataAuthor(metadata)
  if (author) fields.byline ??= byMetadata({ text: author.names.join(', '), source: author.source })
  applyPublisher(draft, metadata.publisher)
  fields.section ??= firstOf(metadata.section, ({ text }) => text.length <= 60 && !/^https?:/i.test(text))
  fields.url ??= firstOf(metadata.url, ({ text }) => /^https?:\/\/[^\s/]+/i.test(text))
  fields.licence ??= firstOf(metadata.licence, ({ text }) => text.length <= 300)
  applyLanguage(draft, metadata.language)
  applyDate(draft, metadata)
}

function byMetadata({ text, source }: PageStatement, lines: number[] = []): Stated {
  return { text, lines, by: 'metadata', source }
}

function firstOf(
  statements: readonly PageStatement[],
  holds: (one: PageStatement) => boolean,
): Stated | null {
  const found = statements.find(holds)
  return found ? byMetadata(found) : null
}

/** The name that the page goes by; a line of small print that says the same is its evidence too. */
function applyPublisher({ fields }: Draft, statements: readonly PageStatement[]): void {
  const named = statements.find(({ text }) => text.length <= 100 && !/^(?:https?:|@|www\.)/i.test(text))
  if (!named) return
  const isSaid = fields.publisher !== null && plainWords(fields.publisher.text) === plainWords(named.text)
  fields.publisher = byMetadata(named, isSaid ? fields.publisher?.lines : [])
}

/** A language that the text is plainly not written in is a template's, and would cost the report its topics. */
function applyLanguage({ fields, language }: Draft, statements: readonly PageStatement[]): void {
  for (const { text, source } of statements) {
    const tag = languageTag(text)
    if (tag === null) continue
    const base = baseLanguage(tag)
    if (base !== language && canIdentify(base)) continue
    fields.statedLanguage ??= byMetadata({ text: tag, source })
    return
  }
}

/**
 * The text's date holds, with the time and zone that the metadata adds to that day. The metadata's holds where the text
 * has none, no whole one, one that it calls the day of a change, or one among links to other pages.
 */
function applyDate(draft: Draft, metadata: PageMetadata): void {
  const stated = metadataDate(metadata)
  if (!stated) return
  const shown = draft.fields.published
  if (!shown || isWeak(shown, draft)) draft.fields.published = { ...stated, lines: [], by: 'metadata' }
  else if (adds(stated, shown)) draft.fields.published = { ...stated, lines: shown.lines, by: 'metadata' }
}

function isWeak(shown: StatedDate, draft: Draft): boolean {
  if (shown.precision === 'year' || shown.precision === 'month' || shown.of === 'update') return true
  const lines = draft.lines.filter(({ numbers }) => numbers.some((number) => shown.lines.includes(number)))
  return lines.every(
    (line) =>
      isElsewhere(line, draft.page) || hintOf(line, draft.page)?.words.some((kind) => ofOthers.has(kind)),
  )
}

/** Words for parts of a page that speak of other pages. */
const ofOthers: ReadonlySet<WordKind> = new Set(['navigation', 'related', 'teaser'])

/** The same day with a time, or the same minute with a zone. */
function adds(stated: Pick<StatedDate, 'value' | 'zone'>, shown: StatedDate): boolean {
  if (shown.zone !== null || stated.value.length <= 10) return false
  return shown.precision === 'day'
    ? stated.value.startsWith(shown.value)
    : stated.zone !== null && stated.value.startsWith(shown.value.slice(0, 16))
}
