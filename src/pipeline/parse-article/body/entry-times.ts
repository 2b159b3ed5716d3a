import type { Line } from '../lines/line.ts'

/** What a running report sets between its entries. */
const clock = /^(?:\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?)$/iu
/** No film of two digits' minutes is told so often: a day has these hours. */
const sureOfDay = /^(?:[01]\d|2[0-3])[:.h][0-5]\d|[ap]\.?m/iu

/** Whether a line is a time of day and nothing else, as stands above the entries of a running report. */
export function isClockAlone({ text }: Pick<Line, 'text'>): boolean {
  return clock.test(text)
}

/** Whether a line reads like the title of an entry. */
export function isEntryTitle(line: Line | undefined): boolean {
  return line !== undefined && line.words >= 2 && line.words <= 16 && !line.endsSentence
}

/** So many entries make a running report. */
export const fewestEntries = 2

/** The times of a running report's entries, each above a title with its text: what looks like the length of a film is none. */
export function entryTimes(filled: readonly Line[]): ReadonlySet<number> {
  const times = filled.filter((line, at) => {
    const text = filled[at + 2]
    return (
      isClockAlone(line) &&
      sureOfDay.test(line.text) &&
      isEntryTitle(filled[at + 1]) &&
      text?.endsSentence === true &&
      text.words >= 12
    )
  })
  return new Set(times.length >= fewestEntries ? times.map(({ index }) => index) : [])
}
