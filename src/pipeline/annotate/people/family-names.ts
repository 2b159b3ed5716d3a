import { givenNames } from '../../../language/names/data/given-names.ts'
import type { Reading } from '../reading.ts'
import { isHonorific } from './titles.ts'

/** Last words of names that surely are people's: after a given name or a form of address. They name no company. */
export function familyNamesOf({ tokens, runs }: Reading): Set<string> {
  const names = new Set<string>()
  tokens.forEach((sentence, at) => {
    for (const { from, to } of runs[at] ?? []) {
      const [first, last] = [sentence[from], sentence[to - 1]]
      if (!first || !last || to - from < 2) continue
      const given = sentence.slice(from, to - 1).some(({ lower }) => givenNames.has(lower))
      if (given || isHonorific(first.lower)) names.add(last.text)
    }
  })
  return names
}
