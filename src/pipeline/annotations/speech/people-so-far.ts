import type { Reading } from '../reading.ts'

/** Whom a paragraph has named by the end of a sentence. */
export interface PeopleSoFar {
  /** The paragraph's first sentence. */
  first: number
  /** The only person; null where it is none, or where there are `several`. */
  only: string | null
  several: boolean
  /** A pronoun stands before the first name: it means someone else. */
  pronounFirst: boolean
}

type PersonAt = (sentence: number, token: number) => { name: string } | null

const pronoun = /^(?:he|she|his|her|him|er|sie|seine?|ihre?|il|elle|él|ella)$/u

/** For each sentence whom its paragraph has named by its end; the paragraph is read once. */
export function peopleSoFar({ sentences, tokens }: Reading, personAt: PersonAt): PeopleSoFar[] {
  const found: PeopleSoFar[] = []
  sentences.forEach(({ unit, block }, sentence) => {
    const before = sentences[sentence - 1]
    const goesOn = before?.unit === unit && before.block === block ? found[sentence - 1] : undefined
    const now = goesOn ? { ...goesOn } : { first: sentence, only: null, several: false, pronounFirst: false }
    for (const [at, { lower }] of (tokens[sentence] ?? []).entries()) {
      const name = personAt(sentence, at)?.name
      if (name !== undefined) addName(now, name)
      else if (now.only === null && !now.several && pronoun.test(lower)) now.pronounFirst = true
    }
    found.push(now)
  })
  return found
}

function addName(people: PeopleSoFar, name: string): void {
  if (people.several || people.only === name) return
  people.several = people.only !== null
  people.only = people.several ? null : name
}
