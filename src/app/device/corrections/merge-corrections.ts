import type { ReadersLink } from '../../../news/readers/readers-link.ts'
import { withId } from './readers-link.ts'

export interface CorrectionsPlan {
  add: ReadersLink[]
  /** How many are here already, or here with something that was stated later. */
  known: number
  /** How many replace what was stated before of the same sentences. */
  differing: number
}

/**
 * What taking corrections in comes to: of two about the same sentences the later holds. `renamed`: pages of the same file that go by another id
 * here; what is stated of them follows.
 */
export function planCorrections(
  here: readonly ReadersLink[],
  incoming: readonly ReadersLink[],
  renamed: ReadonlyMap<string, string>,
): CorrectionsPlan {
  const known = new Map(here.map((one) => [one.id, one]))
  const add = new Map<string, ReadersLink>()
  let differing = 0
  for (const one of incoming.map((link) => followed(link, renamed))) {
    const before = known.get(one.id)
    if (before && (before.relation === one.relation || before.stated >= one.stated)) continue
    if (before && !add.has(one.id)) differing++
    known.set(one.id, one)
    add.set(one.id, one)
  }
  return { add: [...add.values()], known: incoming.length - add.size, differing }
}

/** The same correction under the ids that its reports have here. */
function followed(link: ReadersLink, renamed: ReadonlyMap<string, string>): ReadersLink {
  const renaming = (side: ReadersLink['a']) => ({ ...side, report: renamed.get(side.report) ?? side.report })
  const [a, b] = [renaming(link.a), renaming(link.b)]
  return withId({ ...link, ...(a.report < b.report ? { a, b } : { a: b, b: a }) })
}
