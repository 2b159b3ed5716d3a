import { nameWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { anyOf, wholeWord } from '../../../language/patterns.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../tokens.ts'
import type { Run } from './capital-runs.ts'

const vessels = new RegExp(`^${anyOf(inAll(nameWords, 'vessels'))}s?$`, 'u')
const afloat = wholeWord(inAll(nameWords, 'afloat'))
const noble = /^(?:Lady|Lord|Sir|Dame|Queen|King|Prince|Princess|Duke|Duchess|Baron|Earl|Saint|St)$/

/**
 * Ships and other things that bear a person's name: `the Lady Isobel`, `the trawler Mary Catherine`. A person with a
 * title of nobility takes no article, and one with a given name takes none in a sentence about vessels.
 */
export function namedThings({ tokens, runs }: Reading): Set<string> {
  const things = new Set<string>()
  tokens.forEach((sentence, at) => {
    for (const run of runs[at] ?? []) if (isThing(sentence, run)) things.add(nameOfRun(sentence, run))
  })
  return things
}

function isThing(tokens: Token[], { from, to }: Run): boolean {
  const [before, first] = [tokens[from - 1], tokens[from]]
  if (!before || !first || to - from < 2 || !/^ ["“‘']?$/.test(first.gap)) return false
  if (vessels.test(before.lower)) return true
  return before.lower === 'the' && (noble.test(first.text) || speaksOfVessels(tokens))
}

function speaksOfVessels(tokens: Token[]): boolean {
  return tokens.some(({ lower }) => vessels.test(lower) || afloat.test(lower))
}

/** The words of a run, divided by spaces. */
export function nameOfRun(tokens: Token[], { from, to }: Run): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}
