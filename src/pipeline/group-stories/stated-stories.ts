import type { Digest } from './digest/digest-report.ts'

/** Reports of one event, as numbers. */
export interface StatedStory {
  members: number[]
  /** The editor has put them together, or taken others out. */
  editor: boolean
}

/**
 * Stories as the editor states them in the sidecars. Reports of one stated name are one story, and those of another are none of
 * it; what names none stays with those that it was found with, as long as they name one story. A name that one report alone
 * has takes it out of every story.
 */
export function statedStories(found: readonly number[][], reports: readonly Digest[]): StatedStory[] {
  const named = new Map<string, number[]>()
  const nameOf = (i: number) => reports[i]?.article.statedStory
  for (const i of reports.keys()) {
    const name = nameOf(i)
    if (name !== undefined) named.set(name, [...(named.get(name) ?? []), i])
  }
  const stated = Array.from(named.values()).filter((members) => members.length > 1)
  const others = found.map((members): StatedStory => {
    const rest = members.filter((i) => nameOf(i) === undefined)
    const [first, ...more] = stated.filter((story) => members.some((i) => story.includes(i)))
    if (!first || more.length > 0) return { members: rest, editor: rest.length < members.length }
    first.push(...rest)
    return { members: [], editor: true }
  })
  return [...others, ...stated.map((members) => ({ members, editor: true }))].filter(
    ({ members }) => members.length > 1,
  )
}
