import { stem } from '../../../language/words/stems.ts'
import type { Token } from '../candidates/token.ts'

const stemsOf = (list: string) => new Set(list.split(' ').map(stem))
const up = stemsOf(
  'rise rose risen climb increase gain grow grew grown jump surge soar higher up advance win won beat',
)
const down = stemsOf(
  'fall fell fallen drop decline decrease slip tumble slide slid plunge lower down lose lost loss',
)

/** Words for up less words for down: a claim of a rise is not the claim of a fall. */
export function directionOf(tokens: Token[]): number {
  return tokens.reduce((sum, { key }) => sum + (up.has(key) ? 1 : 0) - (down.has(key) ? 1 : 0), 0)
}
