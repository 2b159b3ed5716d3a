import { runApart } from '../growth/run-apart.ts'

/** What grouping so many reports took; memory is the peak of the whole process, in MB of 2²⁰ bytes. */
export interface Grouped {
  reports: number
  stories: number
  seconds: number
  megabytes: number
}

/** Groups `count` reports made of the texts of a file, in a process of its own. */
export function measureGrouping(texts: string, count: number): Grouped {
  return runApart('bench-stories/group-once.ts', [texts, String(count)]) as Grouped
}
