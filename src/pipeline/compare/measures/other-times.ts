import type { Token } from '../candidates/token.ts'
import { isSameTime } from '../same/same-times.ts'

/** Whether two tokens name one day and another hour or part of it: `7.40 a.m. on Monday`, `7.45 a.m. on Monday`. */
export function areOtherHours(x: Token, y: Token): boolean {
  if (x.key !== y.key || x.mention?.kind !== 'time' || y.mention?.kind !== 'time') return false
  return x.mention.resolved !== null && y.mention.resolved !== null && !isSameTime(x.mention, y.mention)
}
