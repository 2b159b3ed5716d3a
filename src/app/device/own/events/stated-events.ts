import type { Catalogue } from '../../../../bundle/format/catalogue.ts'
import type { Story } from '../../../../news/event/story.ts'
import { isOwnId } from '../../../../news/readers/own-id.ts'
import type { OwnPage } from '../../../../news/readers/own-page.ts'

/**
 * Own pages that the reader put beside a report, each with the report that the event goes by: where pages were put beside one another, the
 * last of them. One that was put beside a report which is there no more is left to the stages.
 */
export function statedEvents(pages: readonly OwnPage[], site: Pick<Catalogue, 'ids'>): Map<string, string> {
  const known = new Set([...site.ids, ...pages.map(({ id }) => id)])
  const next = new Map(
    pages.flatMap(({ id, sameEventAs }) =>
      sameEventAs !== undefined && sameEventAs !== id && known.has(sameEventAs) ? [[id, sameEventAs]] : [],
    ),
  )
  return new Map([...next.keys()].map((id) => [id, endOf(id, next)]))
}

/** Where a way ends; of a circle, the first id in it. */
function endOf(id: string, next: ReadonlyMap<string, string>): string {
  const way: string[] = []
  let at = id
  while (!way.includes(at)) {
    way.push(at)
    const following = next.get(at)
    if (following === undefined) return at
    at = following
  }
  return way.slice(way.indexOf(at)).toSorted()[0] ?? at
}

/** Stories with own pages put where the reader says: into the story of that report, or into a new one of both. */
export function withStatedEvents(
  stories: readonly Story[],
  {
    stated,
    membersOf,
  }: { stated: ReadonlyMap<string, string>; membersOf: (id: string) => readonly string[] },
): Story[] {
  const all = [...stories]
  for (const [id, beside] of stated) {
    const at = all.findIndex(({ articles }) => articles.includes(beside))
    const story = all[at] ?? newStory(isOwnId(beside) ? [beside] : membersOf(beside))
    const articles = [...new Set([...story.articles, id])]
    all[at < 0 ? all.length : at] = { ...story, articles }
  }
  return all
}

function newStory(members: readonly string[]): Story {
  return { id: members.toSorted()[0] ?? '', articles: [...members], evidence: [], copies: [] }
}
