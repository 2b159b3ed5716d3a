import type { Reading } from '../reading.ts'
import type { Cast } from './cast.ts'

/** A sentence with a pronoun that says something, and whom the sentence before was attributed to. */
export interface PronounPlace {
  reading: Reading
  cast: Cast
  speakerBefore: string | null
  sentence: number
  /** Token of the pronoun. */
  at: number
}

/**
 * Whom `he said` means: the subject of the sentence before in the same paragraph, else whoever that sentence was
 * attributed to, else the one person that the paragraph so far, or the paragraph before, names. Never someone whom this
 * sentence itself names before the pronoun, nor a man for `she`, where a form of address tells.
 */
export function pronounSource(place: PronounPlace): string | null {
  const { reading, cast, speakerBefore, sentence, at } = place
  const pronoun = reading.tokens[sentence]?.[at]?.lower ?? ''
  if (pronoun === 'they') return null
  const named = new Set(Array.from({ length: at }, (_, i) => cast.personAt(sentence, i)?.name))
  // `Jackson was on probation, he said`: someone else speaks of him.
  if (cast.personAt(sentence, 0) || named.size > 1)
    return speakerBefore && !named.has(speakerBefore) ? speakerBefore : null
  const [before, here] = [reading.sentences[sentence - 1], reading.sentences[sentence]]
  if (!before || !here || before.unit !== here.unit) return null
  const subject = cast.subjects[sentence - 1]?.name ?? null
  const close =
    before.block === here.block
      ? (subject ?? speakerBefore)
      : (speakerBefore ?? (subject !== null && namesOne(reading, cast, sentence - 1) ? subject : null))
  if (close !== null) return mayBe(pronoun, cast.titlesOf(close)) ? close : null
  return onlyOneNear(place, pronoun)
}

/** Across a paragraph, the sentence before must name one person only, as its subject. */
function namesOne(reading: Reading, cast: Cast, sentence: number): boolean {
  return peopleIn(reading, cast, [sentence]).size === 1
}

/** The only person of the paragraph up to here; where it names none, of the paragraph before. */
function onlyOneNear({ reading, cast, sentence }: PronounPlace, pronoun: string): string | null {
  const { inBlock, before } = nearby(reading, sentence)
  const own = peopleIn(reading, cast, inBlock)
  const near = own.size > 0 ? own : peopleIn(reading, cast, before)
  const [only] = near
  const read = own.size > 0 ? inBlock : before
  if (near.size !== 1 || only === undefined || comesAfterPronoun(reading, cast, read)) return null
  return mayBe(pronoun, cast.titlesOf(only)) ? only : null
}

/** The sentences of the same paragraph up to this one, and those of the paragraph before. */
function nearby({ sentences }: Reading, sentence: number): { inBlock: number[]; before: number[] } {
  const [inBlock, before]: [number[], number[]] = [[], []]
  const { unit, block } = sentences[sentence] ?? { unit: null, block: null }
  for (let i = sentence - 1; i >= 0; i--) {
    const above = sentences[i]
    if (above?.unit !== unit || block === null || above.block === null || above.block < block - 1) break
    const list = above.block === block ? inBlock : before
    list.unshift(i)
  }
  return { inBlock, before }
}

/** `Her break came when Maria Callas fell ill`: a pronoun before the name means someone else. */
function comesAfterPronoun({ tokens }: Reading, cast: Cast, sentences: number[]): boolean {
  for (const sentence of sentences) {
    for (const [i, { lower }] of (tokens[sentence] ?? []).entries()) {
      if (cast.personAt(sentence, i)) return false
      if (/^(?:he|she|his|her|him|er|sie|seine?|ihre?|il|elle|él|ella)$/u.test(lower)) return true
    }
  }
  return false
}

function peopleIn({ tokens }: Reading, cast: Cast, sentences: number[]): Set<string> {
  return new Set(
    sentences.flatMap((sentence) =>
      (tokens[sentence] ?? []).flatMap((_, i) => cast.personAt(sentence, i)?.name ?? []),
    ),
  )
}

const women =
  /\b(?:Mrs|Ms|Miss|Dame|Lady|Frau|Mme|Madame|Sra|Baroness|Queen|Princess|Duchess|Aunty?|spokeswoman|actress)\b/iu
const men = /\b(?:Mr|Sir|Lord|Herr|Monsieur|Sr|Baron|King|Prince|Duke|Uncle|spokesman|fisherman|actor)\b/iu

function mayBe(pronoun: string, titles: string[]): boolean {
  const other = /^(?:she|elle|ella)$/u.test(pronoun) ? men : /^(?:he|er|il|él)$/u.test(pronoun) ? women : null
  return !titles.some((title) => other?.test(title))
}
