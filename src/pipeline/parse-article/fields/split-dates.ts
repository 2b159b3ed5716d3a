import { findDates } from '../../../language/times/dates.ts'

/** A dump may label its day: ` date 2024-06-20 World`, ` date 2024-06 The mayor …`. */
const label = /^(date \d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?:\s+(\S.*))?$/su
const longest = 300

/** The parts of a line that begins with its labelled day, or whose end has a day glued to it: `… after the stormJuly 14, 2024`. */
export function splitDates(text: string): string[] {
  const [, day, rest] = label.exec(text) ?? []
  if (day !== undefined) return rest === undefined ? [day] : [day, ...splitGlued(rest)]
  return splitGlued(text)
}

const glued = /(?<=[\p{Ll}.!?"”’)])(?:\p{Lu}\p{Ll}{2,9}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,9}\.?),? \d{4}$/u

function splitGlued(text: string): string[] {
  if (text.length > longest || !/\d/.test(text.slice(-1))) return [text]
  const day = glued.exec(text)
  const [date] = day ? findDates(day[0]) : []
  return day && date?.start === 0 && day.index >= 15 ? [text.slice(0, day.index), day[0]] : [text]
}
