import { findDates } from '../../text/dates.ts'

/** A dump may label its day: ` date 2024-06-20 World`, ` date 2024-06 The mayor …`. */
const label = /^(date \d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?:\s+(\S.*))?$/su
const longest = 300

/** The parts of a line that begins with its labelled day, or whose end has a day glued to it: `… after the stormJuly 14, 2024`. */
export function splitDates(text: string): string[] {
  const [, day, rest] = label.exec(text) ?? []
  if (day !== undefined) return rest === undefined ? [day] : [day, ...splitGlued(rest)]
  return splitGlued(text)
}

function splitGlued(text: string): string[] {
  if (text.length > longest || !/\d{4}$/.test(text)) return [text]
  const date = findDates(text).at(-1)
  if (!date || date.end !== text.length || date.start < 15) return [text]
  const isGlued = /[\p{Ll}.!?"”’)]$/u.test(text.slice(0, date.start)) && /^\p{Lu}/u.test(text.slice(date.start))
  return isGlued ? [text.slice(0, date.start), text.slice(date.start)] : [text]
}
