import type { LineReason } from '../../../news/page/line-reason.ts'
import type { Line } from './line.ts'

/** What a rule may ask beside the line itself. */
export interface Page {
  language: string | null
  /** Whether the same text stands on another line of the dump. */
  isRepeated(line: Line): boolean
  /** Whether it tells who wrote one of several posts, and when. */
  isPostHead(line: Line): boolean
  /** Whether a line above says the same. */
  isSaidBefore(line: Line): boolean
  /** Whether the next line names who made a picture, or the line above describes it. */
  isBesidePicture(line: Line): boolean
}

/** What a line can be by its own looks. */
export type LineKindName =
  | 'another language'
  | 'appeal'
  | 'caption'
  | 'caption above credit'
  | 'comments'
  | 'dated'
  | 'end marker'
  | 'furniture'
  | 'house rules'
  | 'interruption'
  | 'label'
  | 'list heading'
  | 'list item'
  | 'long open line'
  | 'picture description'
  | 'prose'
  | 'repeated'
  | 'sentence said before'
  | 'short sentence'
  | 'shouted'
  | 'title'

/** Some kinds of lines; a line that is of none is in no set. */
export type LineKindNames = ReadonlySet<LineKindName | undefined>

export interface LineKind {
  name: LineKindName
  /** Why such a line is left out. */
  reason: LineReason
  fits(line: Line, page: Page): boolean
  /** What the line adds to the stretch that holds it: prose by the word (at most 30 words), any other line at once. */
  weight: number
  by: 'word' | 'line'
  /** Whether a line of this kind, inside the body, is part of the report's text. */
  isText: boolean
}
