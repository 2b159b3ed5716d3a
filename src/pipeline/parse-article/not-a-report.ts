import { inAll } from '../../language/lists.ts'
import { pagePhrases } from '../../language/page-languages.ts'
import { oneOfWords, type Pattern } from '../../language/patterns.ts'

type NoticeKind = 'consent-wall' | 'error-page'

const notices: [NoticeKind, Pattern][] = [
  ['consent-wall', oneOfWords(inAll(pagePhrases, 'consentWalls'))],
  ['error-page', oneOfWords(inAll(pagePhrases, 'errorPages'))],
]
/** So much of what reads like text may be the page's notice before nothing is left of a report. */
const most = 0.5

/**
 * What a page holds in place of a report: a wall that asks for consent, or the notice that there is no page, where that is most of its
 * text. Null for a report, also for one that speaks of cookies.
 */
export function noticeInstead(paragraphs: readonly { text: string; words: number }[]): NoticeKind | null {
  const all = paragraphs.reduce((sum, { words }) => sum + words, 0)
  if (all > longest) return null
  const found = notices.find(([, pattern]) => {
    const notice = paragraphs.filter(({ text }) => pattern.test(text))
    return notice.reduce((sum, { words }) => sum + words, 0) > all * most
  })
  return found?.[0] ?? null
}

/** A notice says little; in words. */
const longest = 250
