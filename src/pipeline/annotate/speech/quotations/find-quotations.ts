import type { MentionOf } from '../../../../news/report/mention.ts'
import { MentionList } from '../../mention-list.ts'
import type { Reading } from '../../reading.ts'
import { byAnyVerb } from '../any-verb.ts'
import { byColon } from '../colon-speaker.ts'
import { byDash } from '../dash-speaker.ts'
import type { Attribution } from '../find-attributions.ts'
import { beforeColon, indexLonger, isHeading } from '../heading-speaker.ts'
import { byNoun } from '../noun-of-saying.ts'
import { afterReported, beforeVerb, goingOn } from '../speaker-nearby.ts'
import type { Quoted } from './quoted-stretches.ts'
import { actBefore, bySubject, type QuotationScene as Scene, type Speaker } from './quoted-subject.ts'
import { isCalledSo, isScare, isTitleOfWork } from './scare-marks.ts'

type Quotation = MentionOf<'quotation'>

/**
 * Quotations with their speaker where the text says so: by an attribution in its sentence, by the subject of a verb such
 * as `praised`, or by going on after the same speaker's words. The same words in two places are one mention.
 */
export function findQuotations(scene: Scene, stretches: Quoted[]): Quotation[] {
  const mentions = new MentionList<Quotation>()
  let previous: { quoted: Quoted; speaker: Speaker } | null = null
  const titles = new Set<Quotation>()
  const near = bySentence(scene.attributions)
  for (const quoted of stretches) {
    const isTitle = isTitleOfWork(scene.reading, quoted)
    const speaker: Speaker | null = isTitle
      ? null
      : (beforeColon(scene, quoted) ??
        byDash(scene, quoted) ??
        byNearest(scene, near, quoted) ??
        goingOn(scene.reading, quoted, previous) ??
        byAnyVerb(scene, quoted) ??
        beforeVerb(scene, quoted) ??
        afterReported(scene, near, quoted))
    if (speaker) previous = { quoted, speaker }
    const inSentence = near.get(quoted.spans[0]?.sentence ?? -1) ?? []
    const scare = isTitle
      ? 'the title of a work'
      : scareReason(scene.reading, quoted, { speaker, inSentence })
    const quotation = quotationOf(quoted, speaker, scare)
    if (isTitle) titles.add(quotation)
    add(mentions, quotation)
  }
  nameByLonger(scene.reading, mentions.all, titles)
  return mentions.all
}

/** By the attribution of the sentence, unless a verb or a colon stands nearer before the words. */
function byNearest(scene: Scene, near: Map<number, Attribution[]>, quoted: Quoted): Speaker | null {
  const [span] = quoted.spans
  const attributed = byAttribution(scene.reading, near, quoted)
  if (!span) return attributed
  const said = attributed?.saidBy
  const isBefore = said?.sentence === span.sentence && said.end <= span.start
  if (isCalledSo(scene.reading, span)) return bySubject(scene, quoted)
  const noun = byNoun(scene, quoted)
  if (noun && !(isBefore && said.start >= noun.saidBy.start)) return noun
  const act = actBefore(scene.reading, span)
  const isNearer = isBefore && act !== null && act.token.start >= said.end
  if (attributed && isNearer) return bySubject(scene, quoted) ?? attributed
  if (attributed && isBefore) return attributed
  // `The turntable: “It spins,” Lowe says.`
  if (attributed && closesWith(quoted, attributed)) return attributed
  return byColon(scene, quoted) ?? attributed ?? bySubject(scene, quoted)
}

/** The words for who speaks stand right after the quotation. */
function closesWith({ spans }: Quoted, { saidBy, byPronoun }: Speaker): boolean {
  // `Ann Lowe kept silent for years: “Nobody knew,” she said`: the pronoun's own finding is the weaker.
  if (byPronoun) return false
  const last = spans.at(-1)
  const gap = saidBy.start - (last?.end ?? 0)
  return saidBy.sentence === last?.sentence && gap >= 0 && gap <= 4
}

/** A headline's `'Like a jet engine'` is of whoever says these words in a longer quotation of the text. */
function nameByLonger(reading: Reading, mentions: Quotation[], titles: ReadonlySet<Quotation>): void {
  const unnamed = mentions.filter(
    (mention) =>
      mention.speaker === null &&
      !titles.has(mention) &&
      mention.spans[0] &&
      isHeading(reading, mention.spans[0]),
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

function scareReason(
  reading: Reading,
  quoted: Quoted,
  { speaker, inSentence }: { speaker: Speaker | null; inSentence: Attribution[] },
): string | null {
  const scare = speaker === null && isScare(reading, quoted, inSentence)
  return scare ? 'marks of distance or of a term: a few words, and no one says them' : null
}

function quotationOf({ text, spans }: Quoted, speaker: Speaker | null, scare: string | null): Quotation {
  return {
    kind: 'quotation',
    text,
    spans,
    speaker: speaker?.name ?? null,
    saidBy: speaker?.saidBy ?? null,
    scare: scare !== null,
    reason: speaker?.reason ?? scare ?? 'stands between quotation marks; no speaker named',
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

/** The nearest attribution of the sentences that the quotation runs through; not that of a clause which follows it. */
function byAttribution(
  { sentences }: Reading,
  all: Map<number, Attribution[]>,
  { spans }: Quoted,
): Speaker | null {
  const near = spans.flatMap((beside) =>
    (all.get(beside.sentence) ?? []).flatMap(({ span, speaker, mention, byPronoun }) => {
      if (speaker === null) return []
      const before = sentences[span.sentence]?.text.slice(beside.end, Math.max(beside.end, span.start)) ?? ''
      if (/\s(?:while|whereas|but|and|as|after|when|though|although|because)\s+$/u.test(before)) return []
      const distance = span.start >= beside.end ? span.start - beside.end : beside.start - span.end
      const told = byPronoun
        ? { reason: mention.reason, byPronoun }
        : { reason: 'the sentence names the speaker' }
      return [{ distance, speaker, span, told }]
    }),
  )
  const nearest = near.sort((a, b) => a.distance - b.distance)[0]
  return nearest
    ? {
        name: nearest.speaker,
        saidBy: nearest.span,
        ...nearest.told,
      }
    : null
}
