import type { StatedDate } from '../../news/report/article.ts'

/** The instant as RFC 3339, or null: without a stated zone and a time of day there is no instant to publish. */
export function zonedInstant(published: StatedDate | null): string | null {
  if (!published?.zone || (published.precision !== 'minute' && published.precision !== 'second')) return null
  const seconds = published.precision === 'minute' ? ':00' : ''
  return `${published.value}${seconds}${published.zone}`
}
