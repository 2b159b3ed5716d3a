import type { Link } from '../../../news/comparison/comparison.ts'

const set = (words: string) => new Set(words.split(' '))

/** Words that open an adjunct: what follows tells when, where or how, and is a phrase of its own. */
const openings = set(
  'at in on around about during after before since until near amid following despite because while',
)
/** Grammar that says nothing at the start of a phrase. */
const loose = set(
  'and or but nor so that which who whom whose it its he she they them his her their this these those is are was were be been being has have had will would can could may might must should do does did not also then than as',
)
/** Words that open a further clause: what stands behind one belongs to no tie before it. */
const clauses = set(
  'and or but nor so that which who whom whose than as because while although if when where',
)
/** Words that open a noun with all that belongs to it. */
const determiners = set('a an the this these those its his her their our my your every each some any no')
const timeNouns = set(
  'day days week weeks month months year years hour hours minute minutes decade decades century time times weekend spring summer autumn winter ago start end beginning moment',
)
const whereOpenings = set('at near inside outside off')

/** Whether a phrase of its own begins with this lower-case word. */
export function isClauseOpening(word: string): boolean {
  return openings.has(word)
}

/** Whether this lower-case word opens a further clause. */
export function isClauseLink(word: string): boolean {
  return clauses.has(word)
}

/** Whether this lower-case word joins two of one kind. */
export function isJoining(word: string): boolean {
  return word === 'and' || word === 'but' || word === 'or'
}

/** Whether a noun phrase begins with this lower-case word. */
export function isDeterminer(word: string): boolean {
  return determiners.has(word)
}

/** Whether a phrase does better without this lower-case word at its start. */
export function isTrimmed(word: string): boolean {
  return loose.has(word)
}

/** When or where, as far as a phrase's own small words tell. */
export function kindOfOpening(words: string[]): Link['differences'][number]['kind'] | null {
  if (words.some((_, n) => tellsTime(words, n))) return 'time'
  return whereOpenings.has(words[0] ?? '') ? 'place' : null
}

/** `34-year-old` and `one-time` tell no time. */
function tellsTime(words: string[], n: number): boolean {
  const [before, word = '', after] = [words[n - 1], words[n], words[n + 1]]
  return timeNouns.has(word) && after !== 'old' && !(word === 'time' && before === 'one')
}
