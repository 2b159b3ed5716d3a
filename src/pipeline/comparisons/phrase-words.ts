import type { Link } from '../../news/comparison.ts'

const set = (words: string) => new Set(words.split(' '))

/** Words that open an adjunct: what follows tells when, where or how, and is a phrase of its own. */
const openings = set(
  'at in on around about during after before since until near amid following despite because while',
)
/** Grammar that says nothing at the start of a phrase. */
const loose = set(
  'and or but nor so that which who whom whose it its he she they them his her their this these those is are was were be been being has have had will would can could may might must should do does did not also then than as',
)
const sayings = set(
  'said says told stated states reported reports announced according added confirmed expect expects believe',
)
const timeNouns = set(
  'day days week weeks month months year years hour hours minute minutes decade decades century time weekend spring summer autumn winter ago',
)
const whereOpenings = set('at near inside outside off')

/** Whether a phrase of its own begins with this lower-case word. */
export function isClauseOpening(word: string): boolean {
  return openings.has(word)
}

/** Whether a phrase does better without this lower-case word at its start. */
export function isTrimmed(word: string): boolean {
  return loose.has(word)
}

/** Whether the words name a source: `AFP reported`, `according to Putin`, `told dpa`. */
export function isAttributing(words: string[]): boolean {
  return words.length <= 8 && words.some((word) => sayings.has(word))
}

/** When or where, as far as a phrase's own small words tell. */
export function kindOfOpening(words: string[]): Link['differences'][number]['kind'] | null {
  if (words.some((word) => timeNouns.has(word))) return 'time'
  return whereOpenings.has(words[0] ?? '') ? 'place' : null
}
