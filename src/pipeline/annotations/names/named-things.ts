import type { Reading } from '../reading.ts'
import type { Token } from '../tokens.ts'
import { capitalRuns, type Run } from './capital-runs.ts'

const vessels =
  /^(?:ferry|ship|boat|vessel|trawler|yacht|tanker|tug|tugboat|barge|schooner|steamer|warship|frigate|destroyer|submarine|carrier|freighter|liner|lifeboat|sailboat|catamaran|dredger|cutter|locomotive|spacecraft|rover|fähre|schiff|frachter|kutter|yacht|navire|bateau|chalutier|voilier|buque|barco|pesquero|velero)s?$/u
const afloat =
  /^(?:aground|sank|sunk|sinking|capsized|aboard|sailed|sailing|moored|docked|berthed|listing|hull|launched|skipper|crew|rocks|harbour|harbor|tonne|tonnes)$/
const noble = /^(?:Lady|Lord|Sir|Dame|Queen|King|Prince|Princess|Duke|Duchess|Baron|Earl|Saint|St)$/

/**
 * Ships and other things that bear a person's name: `the Lady Isobel`, `the trawler Mary Catherine`. A person with a
 * title of nobility takes no article, and one with a given name takes none in a sentence about vessels.
 */
export function namedThings({ tokens }: Reading): Set<string> {
  const things = new Set<string>()
  for (const sentence of tokens) {
    const isAfloat = sentence.some(({ lower }) => vessels.test(lower) || afloat.test(lower))
    for (const run of capitalRuns(sentence, () => false)) {
      if (isThing(sentence, run, isAfloat)) things.add(nameOfRun(sentence, run))
    }
  }
  return things
}

function isThing(tokens: Token[], { from, to }: Run, isAfloat: boolean): boolean {
  const [before, first] = [tokens[from - 1], tokens[from]]
  if (!before || !first || to - from < 2 || !/^ ["“‘']?$/.test(first.gap)) return false
  if (vessels.test(before.lower)) return true
  return before.lower === 'the' && (noble.test(first.text) || isAfloat)
}

/** The words of a run, divided by spaces. */
export function nameOfRun(tokens: Token[], { from, to }: Run): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}
