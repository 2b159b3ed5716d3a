import type { Span } from '../../../news/report/sentence.ts'
import type { Reading } from '../reading.ts'
import type { Attribution } from './find-attributions.ts'
import type { Quoted } from './quotations/quoted-stretches.ts'
import {
  byActor,
  bySubject,
  openingSpeaker,
  type QuotationScene as Scene,
  type Speaker,
} from './quotations/quoted-subject.ts'
import { reportingWords } from './reporting-words.ts'

/**
 * A sentence that is all quotation goes on with the words of the one before, in the same paragraph, or in the next where
 * nothing closed them: a mark opens each paragraph of a long quotation.
 */
export function goingOn(
  { sentences, language }: Reading,
  { spans }: Quoted,
  previous: { quoted: Quoted; speaker: Speaker } | null,
): Speaker | null {
  const [span] = spans
  const last = previous?.quoted.spans.at(-1)
  const [here, there] = [sentences[span?.sentence ?? -1], sentences[last?.sentence ?? -1]]
  if (!previous || !span || !last || !here || !there || here.unit !== there.unit) return null
  const between = here.text.slice(last.end, span.start)
  if (
    span.sentence === last.sentence &&
    span.start >= last.end &&
    /^,? ?(?:and )?(?:adding|then)(?: that)?[,:]? *$/.test(between)
  )
    return { ...previous.speaker, reason: 'goes on after words of the same speaker' }
  const adjacent = span.sentence - last.sentence <= 1
  const whole = span.end - span.start >= 0.8 * here.text.length
  const goesOn = here.block === there.block ? whole : previous.quoted.open && span.start === 0
  const isUnsaid =
    language === 'es' && here.block === there.block && saysWithoutSubject(here.text.slice(span.end))
  return adjacent && (goesOn || isUnsaid)
    ? { ...previous.speaker, reason: 'goes on after words of the same speaker' }
    : null
}

/** `«Esperaremos», añadió.`: a Spanish verb needs no subject where it is the same. */
function saysWithoutSubject(rest: string): boolean {
  const verb = /^,? (\p{Ll}+)(?=[.,;]|$)/u.exec(rest)?.[1] ?? ''
  return reportingWords.es.say.has(verb) || reportingWords.es.report.has(verb)
}

/**
 * `Reed said the port was closed. “It will stay so.”`: words that stand alone after reported ones are of the same
 * speaker, in the same paragraph, or in the next where the one before ended with them.
 */
export function afterReported(
  scene: Scene,
  near: Map<number, Attribution[]>,
  { spans }: Quoted,
): Speaker | null {
  const { sentences } = scene.reading
  const [span] = spans
  const [here, above] = [sentences[span?.sentence ?? -1], sentences[(span?.sentence ?? 0) - 1]]
  if (!span || !here || !above || here.unit !== 'paragraph' || above.unit !== here.unit) return null
  if (span.end - span.start < 0.8 * here.text.length) return null
  const reason = 'stands alone after reported words of the same speaker'
  const last = near.get(span.sentence - 1)?.at(-1)
  if (last) return last.speaker === null ? null : { name: last.speaker, saidBy: last.span, reason }
  if (above.block !== here.block) return null
  const whole = { sentence: span.sentence - 1, start: above.text.length, end: above.text.length }
  const subject = bySubject(scene, { text: '', spans: [whole], open: false })
  return subject && { ...subject, reason }
}

/** A paragraph of someone's words, then `Her friend Ann Lowe, 20, chimed in. “…”`, a sentence that says who and nothing else. */
function inNextParagraph(scene: Scene, { sentence, start, end }: Span): Speaker | null {
  const { sentences, tokens } = scene.reading
  const [here, below] = [sentences[sentence], sentences[sentence + 1]]
  if (!here || !below || end - start < 0.9 * here.text.trim().length) return null
  const words = tokens[sentence + 1] ?? []
  const verb = words.findLastIndex(({ lower }) => agreeing.test(lower))
  const rest = below.text.slice(words[verb]?.end ?? 0)
  if (verb < 1 || !/^(?: in)?[.:]$/.test(rest.trimEnd())) return null
  const speaker = byActor(scene, { sentence: sentence + 1, verb })
  // `The 43-year-old added.` may be whoever was speaking.
  const isNamed = speaker !== null && /\p{Lu}/u.test(speaker.name)
  return isNamed ? { ...speaker, reason: 'the next sentence names the speaker' } : null
}

const agreeing = /^(?:chimed|said|added|agreed|replied|responded|continued|concluded)$/

/** `“Long live the port!” Ann Lowe wrote to the board.`: the next sentence says who, and no more. */
export function beforeVerb(scene: Scene, { spans }: Quoted): Speaker | null {
  const { sentences } = scene.reading
  const last = spans.at(-1)
  const [here, below] = [sentences[last?.sentence ?? -1], sentences[(last?.sentence ?? 0) + 1]]
  if (!last || !here || !below || below.unit !== here.unit) return null
  if (below.block !== here.block) return inNextParagraph(scene, last)
  if (last.end < here.text.trimEnd().length) return null
  const speaker = openingSpeaker(scene, last.sentence + 1)
  // After a full stop only a sentence that says nothing else: `Del. Rita Moss said.`
  const saysNothing =
    speaker !== null && below.text.length - speaker.saidBy.end <= 20 && below.text.length <= 90
  return /[!?]["”’»]\s*$/u.test(here.text) || saysNothing ? speaker : null
}
