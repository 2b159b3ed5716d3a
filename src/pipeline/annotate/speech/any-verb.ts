import type { Token } from '../tokens.ts'
import type { Quoted } from './quotations/quoted-stretches.ts'
import { type QuotationScene, type Speaker, speakerAt } from './quotations/quoted-subject.ts'

const maybeVerb = /^\p{Ll}{3,}(?:ed|s)$/u
const noVerb = /^(?:has|was|is|does|its|his|this|thus|always|sometimes|perhaps|years|days|others|used|need)$/

/**
 * `Habets elaborates, “…”`; `“…,” Blige sings to the crowd`: a name right beside the words, parted from them by nothing but
 * some verb, of speaking or not.
 */
export function byAnyVerb({ reading, cast }: QuotationScene, { spans, text: own }: Quoted): Speaker | null {
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last || reading.language !== 'en') return null
  const before = reading.tokens[first.sentence] ?? []
  const text = reading.sentences[first.sentence]?.text ?? ''
  const verb = before.filter(({ end }) => end <= first.start).length - 1
  const opens = /^[,:]\s*$/.test(text.slice(before[verb]?.end ?? 0, first.start))
  const named =
    opens && isVerb(before[verb])
      ? personBefore(before, verb, (at) => cast.personAt(first.sentence, at))
      : null
  if (named && before[verb])
    return told(speakerAt({ reading, cast }, { sentence: first.sentence, ...named }, before[verb]))
  const after = reading.tokens[last.sentence] ?? []
  const whole = reading.sentences[last.sentence]?.text ?? ''
  const at = after.findIndex(({ start }) => start >= last.end)
  const closes = /[,!?]["”’]+\s*$/u.test(whole.slice(0, after[at]?.start ?? 0)) && !/[.]$/.test(own)
  const person = closes ? cast.personAt(last.sentence, at) : null
  const act = person && after[person.to]
  if (!person || !act || !/^ $/.test(act.gap) || !isVerb(act)) return null
  return told(speakerAt({ reading, cast }, { sentence: last.sentence, from: at, to: person.to }, act))
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && maybeVerb.test(token.text) && !noVerb.test(token.lower)
}

function personBefore(tokens: Token[], to: number, personAt: (at: number) => { to: number } | null) {
  if (!/^ $/.test(tokens[to]?.gap ?? '')) return null
  for (let from = Math.max(0, to - 6); from < to; from++) if (personAt(from)?.to === to) return { from, to }
  return null
}

function told(speaker: Speaker | null): Speaker | null {
  return speaker && { ...speaker, reason: 'the name stands right beside the words' }
}
