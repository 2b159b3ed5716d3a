import type { Reading } from '../../reading.ts'
import type { Cast } from './cast.ts'
import { mayBeMeant } from './gender.ts'
import type { PeopleSoFar } from './people-so-far.ts'

/** A sentence with a pronoun that says something, and whom the sentence before was attributed to. */
export interface PronounPlace {
  reading: Reading
  cast: Cast
  speakerBefore: string | null
  sentence: number
  /** The last sentence before it that is not wholly someone's quoted words. */
  before: number
  /** Token of the pronoun. */
  at: number
}

/**
 * Whom `he said` means: the subject of the sentence before in the same paragraph, else whoever that sentence was
 * attributed to, else the one person that the paragraph so far, the paragraph before or the whole text up to here names
 * as more than someone's company. Never someone whom this sentence itself names before the pronoun, but in a clause that
 * hangs on its subject (`Lowe promised a start that he said …`), and nobody whom the pronoun's gender excludes.
 */
export function pronounSource(place: PronounPlace): string | null {
  const { reading, cast, speakerBefore, sentence, at } = place
  const pronoun = reading.tokens[sentence]?.[at]?.lower ?? ''
  if (/^they$|^ils$|^elles$/.test(pronoun)) return null
  const fits = (name: string | null) => name !== null && mayMean(place, pronoun, name)
  const named = namesBefore(place)
  if (isHangingOn(place)) {
    const subject = ownSubject(place)
    if (subject !== null) return named.size === 1 && fits(subject) ? subject : null
  }
  // `One teller, who spoke because she feared …`
  if (at > 0 && /^(?:an?|one|another)$/.test(reading.tokens[sentence]?.[0]?.lower ?? '')) return null
  // `Jackson was on probation, he said`: someone else speaks of him.
  if (cast.personAt(sentence, 0) || named.size > 1)
    return fits(speakerBefore) && !named.has(speakerBefore ?? '') ? speakerBefore : null
  const [before, here] = [reading.sentences[place.before], reading.sentences[sentence]]
  if (!before || !here || before.unit !== here.unit) return null
  const close = closest(place)
  if (close !== null) return fits(close) && !named.has(close) ? close : null
  const only = onlyOneNear(place)
  return fits(only) && !named.has(only ?? '') ? only : null
}

function closest({ reading, cast, speakerBefore, sentence, before: last }: PronounPlace): string | null {
  const [before, here] = [reading.sentences[last], reading.sentences[sentence]]
  const subject = cast.subjects[last]?.name ?? null
  if (before?.block === here?.block) return subject ?? speakerBefore
  return speakerBefore ?? (subject !== null && namesOne(reading, cast, last) ? subject : null)
}

function mayMean({ reading, cast }: PronounPlace, pronoun: string, name: string): boolean {
  return mayBeMeant(pronoun, { name, titles: cast.titlesOf(name), language: reading.language ?? 'en' })
}

function namesBefore({ cast, sentence, at }: Pick<PronounPlace, 'cast' | 'sentence' | 'at'>): Set<string> {
  return new Set(Array.from({ length: at }, (_, i) => cast.personAt(sentence, i)?.name ?? []).flat())
}

/** `a harbour that he said would`, `an action he said`, `what he called`: no mark parts the pronoun from its clause. */
function isHangingOn({ reading, sentence, at }: PronounPlace): boolean {
  const [token, before] = [reading.tokens[sentence]?.[at], reading.tokens[sentence]?.[at - 1]]
  return (
    before !== undefined &&
    /^[ \u00a0]$/u.test(token?.gap ?? '') &&
    !/^(?:and|but|when|while|as|after|before)$/.test(before.lower)
  )
}

/** The person who is the subject of this very sentence, by name. */
function ownSubject({ reading, cast, sentence, at }: PronounPlace): string | null {
  const subject = cast.subjects[sentence]
  const start = reading.tokens[sentence]?.[at]?.start ?? 0
  return subject && subject.span.end < start && namesBefore({ cast, sentence, at }).has(subject.name)
    ? subject.name
    : null
}

/** Across a paragraph, the sentence before must name one person only, as its subject. */
function namesOne({ tokens }: Reading, cast: Cast, sentence: number): boolean {
  const names = (tokens[sentence] ?? []).flatMap((_, i) => cast.personAt(sentence, i)?.name ?? [])
  return new Set(names).size === 1
}

/** The only person of the paragraph up to here; where it names none, of the paragraph before; then of all before. */
function onlyOneNear({ reading, cast, sentence }: PronounPlace): string | null {
  const near = nearby(reading, cast, sentence)
  if (near?.only && !near.unsafe) return near.only
  return near && (near.several || near.only !== null) ? null : (cast.onlyBefore[sentence] ?? null)
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
