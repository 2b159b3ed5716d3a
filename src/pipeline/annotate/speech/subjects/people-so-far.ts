import { grammarWords } from '../../../../language/languages.ts'
import { inAll } from '../../../../language/lists.ts'
import { wholeWord } from '../../../../language/patterns.ts'
import { isTitle } from '../../people/titles.ts'
import type { Reading } from '../../reading.ts'
import type { Token } from '../../tokens.ts'

/** Whom a paragraph has named by the end of a sentence. */
export interface PeopleSoFar {
  /** The paragraph's first sentence. */
  first: number
  /** The only person; null where it is none, or where there are `several`. */
  only: string | null
  several: boolean
  /** A pronoun after the name may mean another: one stands before it, or the name is only someone's company. */
  unsafe: boolean
}

type PersonAt = (sentence: number, token: number) => { name: string } | null

const pronoun = wholeWord(inAll(grammarWords, 'around'))
/** `appointed by King Olaf`, `talks with Lowe`: someone else acts. */
const company = wholeWord(inAll(grammarWords, 'company'))

/** For each sentence whom its paragraph has named by its end; the paragraph is read once. */
export function peopleSoFar({ sentences, tokens }: Reading, personAt: PersonAt): PeopleSoFar[] {
  const found: PeopleSoFar[] = []
  sentences.forEach(({ unit, block }, sentence) => {
    const before = sentences[sentence - 1]
    const goesOn = before?.unit === unit && before.block === block ? found[sentence - 1] : undefined
    const now = goesOn ? { ...goesOn } : { first: sentence, only: null, several: false, unsafe: false }
    const its = tokens[sentence] ?? []
    for (const [at, { lower }] of its.entries()) {
      const name = personAt(sentence, at)?.name
      if (name !== undefined) {
        if (now.only !== name) now.unsafe ||= isCompany(its, at)
        addName(now, name)
      } else if (now.only === null && !now.several && pronoun.test(lower)) now.unsafe = true
    }
    found.push(now)
  })
  return found
}

/** For each sentence the only person whom all before it name; null where there are none, or several. */
export function onlyBefore({ tokens }: Reading, personAt: PersonAt): (string | null)[] {
  const names = new Set<string>()
  return tokens.map((its, sentence) => {
    const [only = null] = names
    const found = names.size === 1 ? only : null
    for (const at of its.keys()) {
      const name = personAt(sentence, at)?.name
      if (name !== undefined && names.size < 2) names.add(name)
    }
    return found
  })
}

function isCompany(tokens: Token[], at: number): boolean {
  let first = at
  while (first > 0 && isTitle(tokens[first - 1]?.lower ?? '')) first--
  return company.test(tokens[first - 1]?.lower ?? '')
}

function addName(people: PeopleSoFar, name: string): void {
  if (people.several || people.only === name) return
  people.several = people.only !== null
  people.only = people.several ? null : name
}
