import { type Word, words } from '../../../language/words/words.ts'

/** Fewer words in a row are the same by chance. */
const fewest = 2

/** The longest run of words of a text that stands in another too, from where to where; empty where there is none. */
export function sameWords(text: string, others: readonly string[]): [start: number, end: number] {
  const own = words(text)
  const runs = others.flatMap((other) => runsWith(own, words(other)))
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), { at: 0, length: 0 })
  const [first, last] = [own[longest.at], own[longest.at + longest.length - 1]]
  const enough = longest.length >= Math.min(fewest, own.length)
  return first && last && longest.length > 0 && enough ? [first.start, last.end] : [0, 0]
}

function runsWith(own: readonly Word[], other: readonly Word[]): { at: number; length: number }[] {
  const same = (i: number, j: number) => own[i]?.text.toLowerCase() === other[j]?.text.toLowerCase()
  return own.flatMap((_, at) =>
    other.map((_, there) => {
      let length = 0
      while (at + length < own.length && there + length < other.length && same(at + length, there + length))
        length++
      return { at, length }
    }),
  )
}
