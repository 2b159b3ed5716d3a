/** Silent reading of English non-fiction, words a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const wordsPerMinute = 238

/** Minutes a report of so many words takes, at least 1. Computed, and to be labelled so. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute))
}
