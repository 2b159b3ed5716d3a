import type { Line } from '../line.ts'
import { kindsOfLines } from '../line-roles/kinds-of-lines.ts'
import type { Body } from './body.ts'
import { heaviestBody } from './heaviest-body.ts'
import { lineFeatures } from './line-features.ts'
import { chanceOfText, enough } from './line-model.ts'

/**
 * The lines that are the report's text, told from what each line looks like, what stands around it, and how the page's words
 * recur in it (docs/decisions/0002-line-roles.md). Null where no line reads like prose.
 */
export function findBody(lines: readonly Line[], language: string | null): Body | null {
  const kinds = kindsOfLines(lines, language)
  const filled = lines.filter(({ text }) => text !== '')
  const features = lineFeatures(filled, { kinds, language, heaviest: heaviestBody(lines, kinds) })
  const chances = chanceOfText(features)
  const text = filled.flatMap(({ index }, at) => ((chances[at] ?? 0) >= enough ? [index] : []))
  const [first] = text
  const last = text.at(-1)
  return first === undefined || last === undefined ? null : { first, last, kinds, text: new Set(text) }
}
