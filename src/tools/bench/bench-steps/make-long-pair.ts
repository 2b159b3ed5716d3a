import { statement } from '../../corpus/make-corpus/make-dump.ts'
import { type MadeEvent, makeEvent } from '../../corpus/make-corpus/make-event.ts'
import { type Random, randomFrom } from '../../corpus/random.ts'

/**
 * Dumps of two made-up reports of one event, so many paragraphs each. Every second paragraph tells the same fact in both,
 * in each report's own wording; the others only one has.
 */
export function makeLongPair(paragraphs: number): [string, string] {
  const random = randomFrom(paragraphs)
  const event = makeEvent(random)
  const left: string[] = []
  const right: string[] = []
  for (let made = 0; made < paragraphs; made++) {
    const [here, there] = twoWays(makeEvent(random), random)
    const shared = made % 2 === 0
    left.push(`${here} ${event.fill(statement(random))}`)
    right.push(`${shared ? there : twoWays(makeEvent(random), random)[1]} ${event.fill(statement(random))}`)
  }
  const opening = event.fill(random.pick(event.kind.openings))
  return [
    dump(event.fill(event.kind.headlines[0] ?? ''), [opening, ...left]),
    dump(event.fill(event.kind.headlines[1] ?? ''), [opening, ...right]),
  ]
}

function twoWays({ kind, fill }: MadeEvent, random: Random): [string, string] {
  const [one = '', other = one] = random.pick(kind.facts)
  return [fill(one), fill(other)]
}

const dump = (headline: string, paragraphs: string[]) =>
  `${[headline, '14 May 2024', ...paragraphs].join('\n\n')}\n`
