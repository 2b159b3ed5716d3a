import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Has `clean` done when this process ends, also where it is told to end by a signal. It must not wait for anything. */
export function atExit(clean: () => void): void {
  process.once('exit', clean)
  for (const signal of signals) process.once(signal, () => process.exit(128 + constants.signals[signal]))
}
