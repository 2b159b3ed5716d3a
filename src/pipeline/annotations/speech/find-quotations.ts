import type { MentionOf } from '../../../news/mention.ts'
import { MentionList } from '../mention-list.ts'
import type { Reading } from '../reading.ts'
import type { Attribution } from './find-attributions.ts'
import { beforeColon, indexLonger, isAbove } from './heading-speaker.ts'
import type { Quoted } from './quoted-stretches.ts'
import { actBefore, bySubject, type QuotationScene as Scene, type Speaker } from './quoted-subject.ts'

type Quotation = MentionOf<'quotation'>
/**
 * Quotations with their speaker where the text says so: by an attribution in its sentence, by the subject of a verb such
 * as `praised`, or by going on after the same speaker's words. The same words in two places are one mention.
 */
export function findQuotations(scene: Scene, stretches: Quoted[]): Quotation[] {
  const mentions = new MentionList<Quotation>()
  let previous: { quoted: Quoted; speaker: Speaker } | null = null
  const near = bySentence(scene.attributions)
  for (const quoted of stretches) {
    const speaker: Speaker | null =
      beforeColon(scene, quoted) ??
      byAttribution(near, quoted) ??
      bySubject(scene, quoted) ??
      goingOn(scene.reading, quoted, previous)
    if (speaker) previous = { quoted, speaker }
    add(mentions, quotationOf(scene.reading, quoted, speaker))
  }
  nameByLonger(scene.reading, mentions.all)
  return mentions.all
}

/** A headline's `'Like a jet engine'` is of whoever says these words in a longer quotation of the text. */
function nameByLonger({ sentences }: Reading, mentions: Quotation[]): void {
  const unnamed = mentions.filter(
    ({ speaker, spans }) => speaker === null && isAbove(sentences[spans[0]?.sentence ?? -1]),
  )
  if (unnamed.length === 0) return
  const longerThan = indexLonger(mentions.filter(({ speaker }) => speaker !== null))
  for (const mention of unnamed) {
    const longer = longerThan(mention.text)
    const [one] = longer
    if (!one || longer.some(({ speaker }) => speaker !== one.speaker)) continue
    const { speaker, saidBy } = one
    Object.assign(mention, {
      speaker,
      saidBy,
      scare: false,
      reason: 'the text gives these words of the speaker at length',
    })
  }
}

/** The same words are one quotation, where their speakers do not contradict each other. */
function add(mentions: MentionList<Quotation>, quotation: Quotation): void {
  const { text } = quotation
  const first = mentions.find(text)
  const ofSpeaker = `${text}\n${quotation.speaker}`
  // Only the first of some words can be without a speaker: a later one without joins it.
  const unknown = first?.speaker === null || quotation.speaker === null
  const same = unknown ? first : mentions.find(ofSpeaker)
  if (!same) {
    mentions.add(quotation, text)
    mentions.alsoUnder(ofSpeaker, quotation)
    return
  }
  same.spans.push(...quotation.spans)
  if (same.speaker === null && quotation.speaker !== null) {
    const { speaker, saidBy, reason } = quotation
    Object.assign(same, { speaker, saidBy, reason, scare: false })
    mentions.alsoUnder(ofSpeaker, same)
  }
}

function quotationOf(reading: Reading, { text, spans }: Quoted, speaker: Speaker | null): Quotation {
  const scare = speaker === null && isScare(reading, { text, spans })
  const reason =
    speaker?.reason ??
    (scare
      ? 'marks of distance or of a term: a few words, and no one says them'
      : 'stands between quotation marks; no speaker named')
  return {
    kind: 'quotation',
    text,
    spans,
    speaker: speaker?.name ?? null,
    saidBy: speaker?.saidBy ?? null,
    scare,
    reason,
  }
}

function bySentence(attributions: Attribution[]): Map<number, Attribution[]> {
  const found = new Map<number, Attribution[]>()
  for (const attribution of attributions) {
    const its = found.get(attribution.span.sentence)
    if (its) its.push(attribution)
    else found.set(attribution.span.sentence, [attribution])
  }
  return found
}

/** The nearest attribution of the sentences that the quotation runs through. */
function byAttribution(all: Map<number, Attribution[]>, { spans }: Quoted): Speaker | null {
  const near = spans.flatMap((beside) =>
    (all.get(beside.sentence) ?? []).flatMap(({ span, speaker, mention }) => {
      if (speaker === null) return []
      const distance = span.start >= beside.end ? span.start - beside.end : beside.start - span.end
      return [{ distance, speaker, span, pronoun: mention.reason.startsWith("'") ? mention.reason : null }]
    }),
  )
  const nearest = near.sort((a, b) => a.distance - b.distance)[0]
  return nearest
    ? {
        name: nearest.speaker,
        saidBy: nearest.span,
        reason: nearest.pronoun ?? 'the sentence names the speaker',
      }
    : null
}

/**
 * A sentence that is all quotation goes on with the words of the one before, in the same paragraph, or in the next where
 * nothing closed them: a mark opens each paragraph of a long quotation.
 */
function goingOn(
  { sentences }: Reading,
  { spans }: Quoted,
  previous: { quoted: Quoted; speaker: Speaker } | null,
): Speaker | null {
  const [span] = spans
  const last = previous?.quoted.spans.at(-1)
  const [here, there] = [sentences[span?.sentence ?? -1], sentences[last?.sentence ?? -1]]
  if (!previous || !span || !last || !here || !there || here.unit !== there.unit) return null
  const adjacent = span.sentence - last.sentence <= 1
  const whole = span.end - span.start >= 0.8 * here.text.length
  const goesOn = here.block === there.block ? whole : previous.quoted.open && span.start === 0
  return adjacent && goesOn
    ? { ...previous.speaker, reason: 'goes on after words of the same speaker' }
    : null
}

const soCalled =
  /\b(?:so[- ]called|known as|dubbed|nicknamed|titled|entitled|called|sogenannten?|genannt|soi-disant|dit|baptisée?|llamad[oa])\s*["“„«»‘'‚]?$/iu

/** Few words that no one in the sentence says, or a name: not speech. In headings, short quotations mostly are speech. */
function isScare(reading: Reading, { text, spans }: Pick<Quoted, 'text' | 'spans'>): boolean {
  const [span] = spans
  const sentence = reading.sentences[span?.sentence ?? -1]
  if (!span || !sentence) return false
  if (soCalled.test(sentence.text.slice(0, span.start))) return true
  if (actBefore(reading, span)) return false
  if (sentence.unit === 'headline' || sentence.unit === 'subheading') return false
  return text.split(/\s+/u).length <= 3 && !/[.!?]$/u.test(text)
}
