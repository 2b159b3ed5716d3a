import type { Line } from '../line.ts'

/** What a rule may ask beside the line itself. */
export interface Page {
  language: string | null
  /** Whether the same text stands on another line of the dump. */
  isRepeated(line: Line): boolean
  /** Whether a line above says the same. */
  isSaidBefore(line: Line): boolean
  /** Whether the next line names who made a picture, or the line above describes it. */
  isBesidePicture(line: Line): boolean
}

export interface LineKind {
  name: string
  /** Why such a line is left out, in words for the reader. */
  reason: string
  fits(line: Line, page: Page): boolean
  /** What the line adds to the stretch that holds it: prose by the word (at most 30 words), any other line at once. */
  weight: number
  by: 'word' | 'line'
  /** Whether a line of this kind, inside the body, is part of the report's text. */
  isText: boolean
}
