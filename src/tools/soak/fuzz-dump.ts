import type { Random } from '../corpus/random.ts'
import { makeShapes, textOf } from './make-shapes.ts'

const shapes = makeShapes(400)
const changes = [withoutLines, withLinesSwapped, withLineTwice, withShape, withMarks, cutOff, withAnyUnits]
/** Characters of a shape that is put into a dump. */
const longestShape = 600

/** A page as nobody copied it: one of the dumps given, changed up to eight times over. */
export function fuzzDump(random: Random, dumps: readonly string[]): string {
  let text = random.pick(dumps)
  for (let n = random.below(8); n >= 0; n--) text = random.pick(changes)(text, random, dumps)
  return text
}

function withoutLines(text: string, random: Random): string {
  const keep = 1 + random.below(9)
  return text
    .split('\n')
    .filter(() => random.below(10) < keep)
    .join('\n')
}

function withLinesSwapped(text: string, random: Random): string {
  const lines = text.split('\n')
  return random.some(lines, lines.length).join('\n')
}

function withLineTwice(text: string, random: Random, dumps: readonly string[]): string {
  const lines = text.split('\n')
  lines.splice(random.below(lines.length + 1), 0, random.pick(random.pick(dumps).split('\n')))
  return lines.join('\n')
}

function withShape(text: string, random: Random): string {
  return inserted(text, random, textOf(random.pick(shapes), random.below(longestShape)))
}

function withMarks(text: string, random: Random): string {
  const mark = random.pick([...'.,:;"“”‘’«»()|/@#\n\r\t -–—…'])
  const replaced = random.pick([' ', '.', ',', '\n', 'e', '"', '1'])
  return text.replaceAll(replaced, (found) => (random.below(4) === 0 ? mark : found))
}

function cutOff(text: string, random: Random): string {
  const end = random.below(text.length + 1)
  return random.below(2) === 0 ? text.slice(0, end) : text.slice(end)
}

/** Any UTF-16 units, halves of pairs and control characters included. */
function withAnyUnits(text: string, random: Random): string {
  const units = Array.from({ length: random.below(40) }, () =>
    String.fromCharCode(random.below(random.pick([0x80, 0x300, 0x1_0000]))),
  )
  return inserted(text, random, units.join(''))
}

function inserted(text: string, random: Random, part: string): string {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + part + text.slice(at)
}
