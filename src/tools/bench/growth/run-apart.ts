import { spawnSync } from 'node:child_process'

/**
 * Runs a script of this folder in a process of its own, so that its peak of memory is its alone. Returns what the last
 * line of its output holds as JSON; throws with the end of its complaint when it fails.
 */
export function runApart(script: string, args: string[], env: Record<string, string> = {}): unknown {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `src/tools/bench/${script}`, ...args],
    { encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1e9 },
  )
  if (status !== 0) throw new Error(`${script} failed:\n${stderr.slice(-2000)}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}
