import { type Random, randomFrom } from '../corpus/random.ts'

/** A kind of text that is made at any length: a few pieces again and again. */
export interface Shape {
  /** Its pieces as JSON, and how they are set: what a slow one is found again by. */
  name: string
  pieces: string[]
  /** Its numbers and made-up words differ from one repetition to the next. */
  counted: boolean
  /** It has a line break every so often. */
  lines: boolean
}

/** What a page is made of, each `#` a number and each `@@` a word of its own where the shape counts. */
const pieces = {
  letters:
    'a|ä|Z|É|山|e\u0301|the |of |harbour |that |and |x-|c@@ |@@ |als |le |los |Aa|в |ا|\u200b|get the a |is a writer '.split(
      '|',
    ),
  digits:
    '1|#|# |1,000 |2.5|#% |$3 million |two |12-|45-year-old |007|# people |minus |1.|# km/h |between # and |-4|12:00 '.split(
      '|',
    ),
  marks: [...'.,()/|—–:;?!…@©&’*#_·•[]', ' ', '  ', '. ', ', ', ' - ', '\u00a0', '\t', '...', ' / '],
  names:
    'Jane Doe |NATO |Mr Smith |Bank of @@|Berlin |Al@@ B@@ |U.S. |A. B. |University of |President |O’Neill |McB@@, |B@@ Corp |Ministry of |in C@@ville |J@@ (JX) |the governor of |al-B@@ |B@@-D@@ |Photo: |AP/'.split(
      '|',
    ),
  quotes:
    '“|”|"|‘|« | »|„|“I will not go @@,” |he said that |said Jane Doe |according to |told Reuters |said. |Al@@ B@@ said on Monday that # people died. |“It is @@ what we want,” she said. |fear that |, said |so-called '.split(
      '|',
    ),
  dates:
    'Monday |12 May 2023 |at 10:05 |next year |2024-05-03|in 19|5pm |on # May |By Jane Doe, |last |Updated |2 days ago |12.05.|late |Published by |since |a week '.split(
      '|',
    ),
}
const most = 4

/** So many different shapes; the same number gives the same ones, and the first of many are the few. */
export function makeShapes(count: number): Shape[] {
  const random = randomFrom(13)
  const shapes = new Map<string, Shape>()
  while (shapes.size < count) {
    const shape = makeShape(random, shapes.size)
    shapes.set(shape.name, shape)
  }
  return [...shapes.values()]
}

/** Each kind of pieces in turn, with up to three others of any kind. */
function makeShape(random: Random, turn: number): Shape {
  const kinds = Object.values(pieces)
  const first = random.pick(kinds[turn % kinds.length] as string[])
  const others = Array.from({ length: random.below(most) }, () => random.pick(random.pick(kinds)))
  const [counted, lines] = [random.below(2) === 0, random.below(3) === 0]
  const set = [counted ? 'counted' : 'repeated', lines ? 'in lines' : 'in one line'].join(' ')
  return {
    name: `${JSON.stringify([first, ...others].join(''))} ${set}`,
    pieces: [first, ...others],
    counted,
    lines,
  }
}

const lineLength = 70

/** The shape at a length, in characters; the last repetition is cut. `from` is where it starts to count. */
export function textOf({ pieces, counted, lines }: Shape, length: number, from = 0): string {
  const unit = pieces.join('')
  const parts: string[] = []
  let [written, line] = [0, 0]
  for (let n = from; written < length; n++) {
    const part = filledIn(unit, counted ? n : 7)
    parts.push(part)
    written += part.length
    line += part.length
    if (lines && line >= lineLength) {
      parts.push('\n')
      line = 0
      written++
    }
  }
  return parts.join('').slice(0, length)
}

function filledIn(unit: string, n: number): string {
  return unit.replaceAll('#', `${n}`).replaceAll('@@', lettersOf(n))
}

/** A number in letters, of which neighbours differ in the first. */
function lettersOf(n: number): string {
  let letters = ''
  for (let rest = n + 1; rest > 0; rest = Math.floor(rest / 20)) letters += 'bcdfghjklmnprstvwxyz'[rest % 20]
  return `${letters}a`
}
