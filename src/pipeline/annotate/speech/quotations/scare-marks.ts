import { speechWords } from '../../../../language/languages.ts'
import { inAll } from '../../../../language/lists.ts'
import { anyOf } from '../../../../language/patterns.ts'
import type { Span } from '../../../../news/report/sentence.ts'
import type { Reading } from '../../reading.ts'
import type { Attribution } from '../find-attributions.ts'
import { reportingWords } from '../reporting-words.ts'
import type { Quoted } from './quoted-stretches.ts'
import { actBefore } from './quoted-subject.ts'

const soCalled = new RegExp(`\\b${anyOf(inAll(speechWords, 'soCalled'))}\\s*["“„«»‘'‚]?$`, 'iu')
/** What bears a title. */
const works = inAll(speechWords, 'works').join('|')
const workBefore = new RegExp(
  `(?<!\\p{L})(?:${works})s?(?: (?:of|by|from|de|von) [^.,;“"]{2,30})?,? ?["“„«»‘'‚]?\\s*$`,
  'u',
)
const workAfter = new RegExp(
  `^["”“»’'›]?,? (?:an?|the|his|her|their|ein|eine|une?|una) (?:[\\p{L}-]+ ){0,3}(?:${works})(?!\\p{L})`,
  'u',
)

/** The title of a film, a book and the like: its words are capitalised, and what it is stands beside it, or they are a name. */
export function isTitleOfWork(
  { sentences, language }: Reading,
  { text, spans }: Pick<Quoted, 'text' | 'spans'>,
): boolean {
  const [span] = spans
  const sentence = sentences[span?.sentence ?? -1]?.text ?? ''
  if (!span || spans.length > 1 || /[.]$/u.test(text)) return false
  const words = text.split(/\s+/u).filter((word) => word.length > 3)
  const isCapital =
    language === 'en' ? words.every((word) => /^["“‘'(]?[\p{Lu}\d]/u.test(word)) : /^\p{Lu}/u.test(text)
  if (!isCapital || text.length > 80) return false
  if (isNameInSentence(sentence, text, span) || (language === 'de' && isGermanName(sentence, text, span)))
    return true
  return workBefore.test(sentence.slice(0, span.start)) || workAfter.test(sentence.slice(span.end - 1))
}

/** Characters before a mark in which what brings it is sought. */
const nearby = 250

/** What is said by whoever bears or shouts it. */
const sayings = /^(?:slogan|motto|mantra|chant|catchphrase|tagline|refrain|message|cry|battle-cry)s?$/
/** `what he called his own “…”`: whoever calls it so says these words. */
const calledSo = new RegExp(
  `\\bwhat (?:[^\\s,;:“"]+ ){1,6}${anyOf(inAll(speechWords, 'callings'))} (?:[^\\s,;:“"]+ ){0,3}["“„«‘'‚]?$`,
  'u',
)
/** `an inquiry found “…”`: what reports on something finds is in its words. */
const found = new RegExp(
  `\\b${anyOf(inAll(speechWords, 'finders'))}s?(?: (?!and |but |who |which )[^\\s,;:“"]+){0,7} ` +
    `${anyOf(inAll(speechWords, 'findings'))} (?:[^\\s,;:“"]+ ){0,5}["“„«‘'‚]?$`,
  'iu',
)

/** Whether a clause with `what` brings the words, whoever else speaks in the sentence. */
export function isCalledSo({ sentences }: Reading, { sentence, start }: Span): boolean {
  return calledSo.test(sentences[sentence]?.text.slice(Math.max(0, start - nearby), start) ?? '')
}

/** `Rachel in "Suits" and`: one or two capitalised words amid a sentence, which no verb of saying brings. */
function isNameInSentence(sentence: string, text: string, { start, end }: Span): boolean {
  const words = text.split(/\s+/u)
  if (words.length > 2 || !words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) || /[.!?…]$/u.test(text))
    return false
  const before = /(\p{L}+) $/u.exec(sentence.slice(0, start))?.[1]
  const { say, report, act } = reportingWords.en
  if (
    !before ||
    sayings.test(before) ||
    calledSo.test(sentence.slice(Math.max(0, start - nearby), start)) ||
    [say, report, act].some((verbs) => verbs.has(before))
  )
    return false
  return /^ \p{Ll}/u.test(sentence.slice(end)) && !/[.!?]["”’]$/u.test(sentence.slice(0, end))
}

/** `der „Ostsee-Zeitung“`: a few words that an article governs. */
function isGermanName(sentence: string, text: string, { start }: Span): boolean {
  return (
    text.split(/\s+/u).length <= 3 &&
    /^\p{Lu}/u.test(text) &&
    /(?<!\p{L})(?:der|die|das|dem|den|des) $/iu.test(sentence.slice(0, start))
  )
}

function isRightAfter(said: Span, { sentence, end }: Span): boolean {
  return said.sentence === sentence && said.start >= end && said.start - end <= 4
}

/** Few words that no one in the sentence says, or a name: not speech. In headings, short quotations mostly are speech. */
export function isScare(
  reading: Reading,
  { text, spans }: Pick<Quoted, 'text' | 'spans'>,
  inSentence: Attribution[],
): boolean {
  const [span] = spans
  const sentence = reading.sentences[span?.sentence ?? -1]
  if (!span || !sentence) return false
  const lead = sentence.text.slice(Math.max(0, span.start - nearby), span.start)
  const word = /(\p{L}+),? $/u.exec(lead)?.[1] ?? ''
  if (calledSo.test(lead) || found.test(lead) || sayings.test(word)) return false
  if (soCalled.test(lead)) return true
  if (
    actBefore(reading, span) ||
    inSentence.some(({ span: said }) => said.end <= span.start || isRightAfter(said, span))
  )
    return false
  if (sentence.unit === 'headline' || sentence.unit === 'subheading') return false
  // `“Anything could happen” seems to be …`: words of a sentence, not of a name, that open one.
  const opens = span.start === 0 && /^\p{Lu}\p{L}* \p{Ll}/u.test(text)
  return text.split(/\s+/u).length <= 3 && !/[.!?]$/u.test(text) && !opens
}
