import { randomFrom } from '../random.ts'
import { makeDump } from './make-dump.ts'
import { makeEvent } from './make-event.ts'

/**
 * Dumps of made-up reports, by file name: about half tell of an event that up to three others tell of too. The first
 * dumps of a larger corpus are those of a smaller one.
 */
export function* makeCorpus(count: number): Generator<[name: string, text: string]> {
  const random = randomFrom(20_240_620)
  const headlines: string[] = []
  for (let made = 0; made < count; ) {
    const event = makeEvent(random)
    const reports = random.below(2) ? 1 : 2 + random.below(3)
    for (let report = 0; report < reports; report++) {
      const others = headlines.length > 5 ? random.some(headlines.slice(-40), 4) : []
      const text = makeDump(event, random, others)
      if (made < count) yield [`made-${String(made).padStart(5, '0')}.txt`, text]
      made += 1
    }
    headlines.push(event.fill(random.pick(event.kind.headlines)))
  }
}
