import { findDates } from '../../../language/times/dates.ts'
import type { PageMetadata } from '../../../news/page/page-evidence.ts'
import type { StatedDate } from '../../../news/report/article.ts'
import { toStated } from '../fields/stated-date.ts'

type Read = Omit<StatedDate, 'lines' | 'by'>

/**
 * The day of publication that a page's metadata states: the first whole date of its list. Midnight to the second is what
 * systems write who know the day alone, and is cut to it. Null for a date that could be read in two ways, or is none.
 */
export function metadataDate(metadata: PageMetadata): Read | null {
  for (const { text, source } of metadata.published) {
    const date = source === unmarked ? null : readWhole(text)
    if (date) return { ...date, source }
  }
  return null
}

/** A `time` that nothing calls the page's own is as often another page's. */
const unmarked = 'time'

function readWhole(text: string): Read | null {
  const spelled = text.replace(/^(\d{4})(\d\d)(\d\d)(?=$|T\d)/, '$1-$2-$3').replace(/(:\d\d)[.,]\d+/, '$1')
  const [date, another] = findDates(spelled)
  if (!date || another || date.readings.length > 1 || date.readings[0].day === null) return null
  const around = spelled.slice(0, date.start) + spelled.slice(date.end)
  if (/\d/.test(around)) return null
  const { clock } = date
  const isMidnight = clock?.hour === 0 && clock.minute === 0 && (clock.second ?? 0) === 0
  return { ...toStated(isMidnight ? { ...date, clock: null } : date, date.readings[0]), asWritten: text }
}
