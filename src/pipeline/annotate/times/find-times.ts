import { timeWords } from '../../../language/languages.ts'
import type { MentionOf } from '../../../news/report/mention.ts'
import type { Span } from '../../../news/report/sentence.ts'
import { MentionList } from '../mention-list.ts'
import { type Reading, type ReadingLanguage, wordsOf } from '../reading.ts'
import { directionsIn } from './direction.ts'
import { resolveClock, resolveTime, type TimeGroups } from './resolve-time.ts'
import { timePatterns } from './time-patterns.ts'

interface Piece {
  start: number
  end: number
  date: string | null
  clock: string | null
}

/** Times as written; the same date in the same words is one mention with several places. */
export function findTimes(reading: Reading): MentionOf<'time'>[] {
  const { language } = reading
  if (language === null) return []
  const mentions = new MentionList<MentionOf<'time'>>()
  reading.sentences.forEach((sentence, index) => {
    for (const { start, end, date, clock } of timesIn(sentence.text, reading, language)) {
      const span: Span = { sentence: index, start, end }
      const text = wordsOf(reading, span)
      const resolved = date !== null && clock !== null && date.length === 10 ? `${date}T${clock}` : date
      const key = resolved && `${resolved} ${text}`
      const same = key && mentions.find(key)
      const reason = reasonFor(resolved, reading)
      if (same) same.spans.push(span)
      else mentions.add({ kind: 'time', text, spans: [span], resolved, reason }, key)
    }
  })
  return mentions.all
}

function timesIn(text: string, reading: Reading, language: ReadingLanguage): Piece[] {
  const taken: Piece[] = []
  const { publishedDay } = reading
  const { patterns, trigger } = timePatterns[language]
  const has = { digit: /\d/.test(text), trigger: trigger.test(text) }
  if (!has.digit && !has.trigger) return []
  const directionAt = directionsIn(text)
  for (const { pattern, needs } of patterns) {
    // Most patterns find nothing, which `search` tells without the copy of the pattern that `matchAll` makes.
    if ((needs !== 'either' && !has[needs]) || text.search(pattern) < 0) continue
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].length - match[0].trimStart().length
      const end = match.index + match[0].trimEnd().length
      const groups: TimeGroups = match.groups ?? {}
      if (start >= end || isCommonWord(groups, language)) continue
      if (taken.some((piece) => piece.start < end && start < piece.end)) continue
      const direction = groups.weekday || groups.month ? directionAt({ start, end }) : null
      const date = resolveTime(groups, { publishedDay, language, direction })
      taken.push({ start, end, date, clock: resolveClock(groups) })
    }
  }
  taken.sort((a, b) => a.start - b.start)
  return joined(taken, text, language)
}

/** `may`, `march` in lower case are verbs; months and weekdays of English and German are capitalised. */
function isCommonWord({ month, weekday }: TimeGroups, language: ReadingLanguage): boolean {
  const name = month ?? weekday
  return name !== undefined && (language === 'en' || language === 'de') && !/^\p{Lu}/u.test(name)
}

/** `8 p.m.` and `Friday` with nothing but `on` between them are one time. */
function joined(pieces: Piece[], text: string, language: ReadingLanguage): Piece[] {
  const join = new RegExp(`^(?:${timeWords[language].joins})$`, 'iu')
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    const oneTime = last && join.test(text.slice(last.end, piece.start)) && agree(last, piece)
    if (oneTime) result[result.length - 1] = together(last, piece)
    else result.push(piece)
  }
  return result
}

/** Two dates beside each other are one time only where one of them is the finer reading of the other. */
function agree(a: Piece, b: Piece): boolean {
  if (a.date === null || b.date === null) return true
  return a.date.startsWith(b.date) || b.date.startsWith(a.date)
}

function together(a: Piece, b: Piece): Piece {
  const date = (a.date?.length ?? 0) >= (b.date?.length ?? 0) ? a.date : b.date
  return { start: a.start, end: b.end, date, clock: a.clock ?? b.clock }
}

function reasonFor(resolved: string | null, { publishedDay }: Reading): string {
  if (resolved === null) return 'words of time'
  return publishedDay ? `words of time, read against the report's date ${publishedDay}` : 'a date'
}
