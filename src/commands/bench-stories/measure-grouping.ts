import { spawnSync } from 'node:child_process'

/** What grouping so many reports took; memory is the peak of the whole process, in MB of 2²⁰ bytes. */
export interface Grouped {
  reports: number
  stories: number
  seconds: number
  megabytes: number
}

/** Groups `count` reports made of the texts of a file, in a process of its own. */
export function measureGrouping(texts: string, count: number): Grouped {
  const script = 'src/commands/bench-stories/group-once.ts'
  const args = ['--import', 'tsx', script, texts, String(count)]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`grouping failed:\n${stderr.slice(-2000)}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}
