import type { Reading } from '../reading.ts'
import type { Cast } from './cast.ts'
import type { PeopleSoFar } from './people-so-far.ts'

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
  const near = nearby(reading, cast, sentence)
  const only = near?.only ?? null
  if (only === null || near?.pronounFirst) return null
  return mayBe(pronoun, cast.titlesOf(only)) ? only : null
}

/** Whom the sentences of the same paragraph up to this one name; where they name nobody, those of the paragraph before. */
function nearby({ sentences }: Reading, { soFar }: Cast, sentence: number): PeopleSoFar | undefined {
  const [here, above] = [sentences[sentence], sentences[sentence - 1]]
  if (!here || !above || here.block === null || above.block === null || above.unit !== here.unit)
    return undefined
  const own = above.block === here.block ? soFar[sentence - 1] : undefined
  if (own && (own.several || own.only !== null)) return own
  const last = (own?.first ?? sentence) - 1
  const before = sentences[last]
  return before?.unit === here.unit && before.block === here.block - 1 ? soFar[last] : undefined
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
