import { givenSentences } from '../../cli/stage/given-sentences.ts'
import { alignSentences } from '../../pipeline/compare/align-sentences.ts'
import { randomFrom } from '../corpus/random.ts'
import { growthExponent, type Point } from './growth/growth-exponent.ts'

/**
 * What annotating and tying two reports costs as they grow: `npm run bench:links`. Processor time on made-up sentences, a tenth of them
 * shared; the exponent is that of the growth from the row before.
 */
const sizes = [10, 20, 40, 80, 160, 320, 640, 1000]
const syllables = 'ba ke li mo nu ra se ti vo zu fa ge hi jo lu'.split(' ')
const grammar = 'the of and in for with on was has to'.split(' ')

for (let warm = 0; warm < 40; warm++) alignSentences(givenSentences(reports(40)))
console.log('sentences a side | ms | exponent | links')
let before: Point | null = null
for (const size of sizes) {
  const lists = reports(size)
  let [links, cost] = [0, Number.POSITIVE_INFINITY]
  // The quickest of several rounds: what else the machine does only ever adds.
  for (let round = 0; round < (size <= 160 ? 20 : 3); round++) {
    const start = processorTime()
    links = alignSentences(givenSentences(lists)).links.length
    cost = Math.min(cost, processorTime() - start)
  }
  const exponent = before && growthExponent(before, { size, cost })
  console.log(`${size} | ${cost.toFixed(1)} | ${exponent?.toFixed(2) ?? '–'} | ${links}`)
  before = { size, cost }
}

function reports(size: number): { a: string[]; b: string[] } {
  const made = (from: number) => Array.from({ length: size }, (_, n) => sentence(n % 10 === 0 ? n : from + n))
  return { a: made(10_000), b: made(20_000) }
}

/** A sentence of some twenty words, every other of them grammar; the same number gives the same sentence. */
function sentence(number: number): string {
  const random = randomFrom(number)
  // The square of an even draw: a few words are common, most are rare, as in a language.
  const word = () => {
    const rank = random.below(60) ** 2
    return [rank % 15, Math.floor(rank / 15) % 15, Math.floor(rank / 225)].map((n) => syllables[n]).join('')
  }
  const words = Array.from({ length: 10 }, () => `${word()} ${random.pick(grammar)}`)
  return `${words.join(' ')}.`
}

function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
