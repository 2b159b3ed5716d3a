import { at } from '../../../news/at.ts'
import type { Article, Caption } from '../../../news/report/article.ts'

/** Captions that stand together in the file: most likely of one picture. */
export type CaptionGroup = Caption[]

export interface CaptionPlaces {
  /** Before the text begins. */
  lead: CaptionGroup[]
  /** After the block of the body with that index. */
  after: Map<number, CaptionGroup[]>
}

/**
 * Puts each caption where its lines stand in the file. Captions on lines that follow each other are one group,
 * those in the report's own language first.
 */
export function placeCaptions({ captions, body, language }: Article): CaptionPlaces {
  const places: CaptionPlaces = { lead: [], after: new Map() }
  for (const group of groups(captions)) {
    const line = at(at(group, 0).lines, 0)
    const block = body.findLastIndex(({ lines }) => at(lines, 0) < line)
    group.sort((one, other) => foreign(one, language) - foreign(other, language))
    if (block < 0) places.lead.push(group)
    else places.after.set(block, [...(places.after.get(block) ?? []), group])
  }
  return places
}

function groups(captions: readonly Caption[]): CaptionGroup[] {
  const inOrder = [...captions].sort((one, other) => at(one.lines, 0) - at(other.lines, 0))
  const found: CaptionGroup[] = []
  let lastLine = Number.NEGATIVE_INFINITY
  for (const caption of inOrder) {
    const group = found.at(-1)
    if (group && at(caption.lines, 0) === lastLine + 1) group.push(caption)
    else found.push([caption])
    lastLine = caption.lines.at(-1) ?? 0
  }
  return found
}

const foreign = ({ lang }: Caption, language: string | null) => Number(lang !== null && lang !== language)
