import { speechWords, timeWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { anyOf, wholeWord } from '../../../language/patterns.ts'
import type { MentionOf } from '../../../news/report/mention.ts'
import type { Span } from '../../../news/report/sentence.ts'
import { type Reading, type ReadingLanguage, wordsOf } from '../reading.ts'
import { SpanIndex } from '../span-index.ts'
import type { Token } from '../tokens.ts'
import { reportingWords } from './reporting-words.ts'
import { isPronoun, namedSource, newsListener, type SourceContext } from './source-of.ts'
import type { Cast } from './subjects/cast.ts'
import { endOfPhrase } from './subjects/noun-phrase.ts'
import type { Phrase } from './subjects/phrase.ts'
import { verbAttribution } from './verb-attribution.ts'

/** An attribution with what quotations need of it: whose words the sentence gives. */
export interface Attribution {
  mention: MentionOf<'attribution'>
  span: Span
  /** A person's full name, else the source as named; null where the words are reported by one for another. */
  speaker: string | null
  /** The speaker, where it is a person of the article: whom `he said` in the next sentence means. */
  person: string | null
  /** The words that name the source are a pronoun. */
  byPronoun: boolean
}

/**
 * Words that name a source, sentence by sentence: verbs of saying with their subject, `told` with its listener,
 * `according to` and its like. `masked` are quotations: what someone says there is not the report's own attribution.
 */
export function findAttributions(reading: Reading, cast: Cast, masked: Span[]): Attribution[] {
  const { language } = reading
  if (language === null) return []
  const found: Attribution[] = []
  const [quoted, told] = [new SpanIndex(masked), new SpanIndex([])]
  reading.tokens.forEach((tokens, sentence) => {
    const text = reading.sentences[sentence]?.text ?? ''
    const phrases: Phrase[] = prepositionPhrases(reading, sentence, language)
    for (let i = 0; i < tokens.length; i++) {
      const phrase = verbAttribution({ tokens, text, language, verb: i })
      if (phrase) phrases.push(phrase)
    }
    const before = phrases.length === 0 ? sentence - 1 : lastUnquoted(reading, quoted, sentence)
    phrases.sort((a, b) => a.from - b.from || b.to - a.to)
    for (const phrase of phrases) {
      const span = { sentence, start: tokens[phrase.from]?.start ?? 0, end: tokens[phrase.to - 1]?.end ?? 0 }
      const opening = { start: span.start, end: span.start + 1 }
      if (quoted.overlaps(sentence, opening) || told.overlaps(sentence, span)) continue
      told.add(span)
      const last = found.at(-1)
      const speakerBefore = last && last.span.sentence >= before ? last.person : null
      found.push(attributionOf({ reading, cast, language, speakerBefore, before }, phrase, span))
    }
  })
  return found
}

/** A quotation of more sentences than this is not looked past. */
const longestQuoted = 30

/** The last sentence before this one, past those of its paragraph that are wholly quoted words: `“He lied. He left,” she said`. */
function lastUnquoted({ sentences }: Reading, quoted: SpanIndex, sentence: number): number {
  const { block, unit } = sentences[sentence] ?? {}
  let at = sentence - 1
  while (
    at >= Math.max(0, sentence - longestQuoted) &&
    sentences[at]?.block === block &&
    sentences[at]?.unit === unit &&
    isQuoted(sentences[at]?.text ?? '', quoted.in(at))
  )
    at--
  return at
}

function isQuoted(text: string, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => end - start >= 0.9 * text.length)
}

function prepositionPhrases(reading: Reading, sentence: number, language: ReadingLanguage): Phrase[] {
  const tokens = reading.tokens[sentence] ?? []
  const text = reading.sentences[sentence]?.text ?? ''
  return Array.from(text.matchAll(reportingWords[language].prepositions)).flatMap((match) => {
    const from = tokens.findIndex((token) => token.start >= match.index)
    const after = tokens.findIndex((token) => token.start >= match.index + match[0].length)
    const name = pastReport(tokens, after, language)
    if (from < 0 || name < 0) return []
    const to = endOfPhrase(tokens, name, language)
    if (to <= name || !isSource(language, match[0], { tokens, text, from, to })) return []
    return [{ from, to, source: { from: name, to }, kind: 'preposition' as const }]
  })
}

/** Spanish and French put a verb between: `según informó este miércoles la policía`. */
function pastReport(tokens: Token[], at: number, language: ReadingLanguage): number {
  const { say, report } = reportingWords[language]
  const verb = tokens[at]?.lower ?? ''
  if ((language !== 'es' && language !== 'fr') || !(say.has(verb) || report.has(verb))) return at
  const source = tokens.findIndex(({ lower }, i) => i > at && !whenReported.test(lower))
  return source < 0 ? at : source
}

const whenReported = wholeWord([...inAll(speechWords, 'days'), ...inAll(timeWords, 'weekdays', ['es', 'fr'])])

const reporting = wholeWord(inAll(speechWords, 'afterAs'))
const someone = wholeWord(inAll(speechWords, 'someone'))

const afterSo = new RegExp(`^\\s*(?:[.,;]|$|${anyOf(inAll(speechWords, 'afterSo'))}(?!\\p{L}))`, 'u')

/** German `so` and `wie` name a source only before one: `…“, so Müller`, `wie die Polizei mitteilte`; `citing` may name a reason. */
function isSource(
  language: ReadingLanguage,
  preposition: string,
  { tokens, text, from, to }: { tokens: Token[]; text: string; from: number; to: number },
): boolean {
  const word = preposition.trim().toLowerCase()
  const source = tokens.slice(from + 1, to)
  if (word === 'citing') return source.some(({ lower, capital }) => capital || someone.test(lower))
  if (language !== 'de') return true
  if (word === 'so') {
    const rest = text.slice(tokens[to - 1]?.end ?? 0)
    return /["“”«»],?\s*$/u.test(tokens[from]?.gap ?? '') && afterSo.test(rest)
  }
  return word !== 'wie' || reporting.test(tokens[to]?.lower ?? '')
}

function attributionOf(context: SourceContext, phrase: Phrase, span: Span): Attribution {
  const { reading, cast } = context
  const subject = cast.subjects[span.sentence]?.name ?? null
  const named = phrase.source ? namedSource(context, span.sentence, phrase.source) : null
  const heard = phrase.listener ? newsListener(context, span.sentence, phrase.listener) : null
  const published = phrase.kind === 'preposition' && /^in\b/i.test(wordsOf(reading, span))
  const speaker = published || phrase.kind === 'listener' ? (named ?? subject) : named
  // Who told it is the source, whoever was told; where the text does not name one, the report has it from the listener.
  const source = phrase.kind === 'listener' ? (speaker ?? heard) : (heard ?? named)
  const pronoun = phrase.source ? pronounOf(context, span.sentence, phrase.source) : null
  const byPronoun = pronoun !== null && named !== null && source === named
  const mention: MentionOf<'attribution'> = {
    kind: 'attribution',
    text: wordsOf(reading, span),
    spans: [span],
    source,
    reason: byPronoun ? `'${pronoun}' after ${source}` : reasons[phrase.kind],
  }
  const whose = published ? subject : speaker
  const person = cast.names.has(whose ?? '') ? whose : null
  return { mention, span, speaker: whose, person, byPronoun }
}

/** The pronoun that names the source, where nothing else does. */
function pronounOf(
  { reading, language }: SourceContext,
  sentence: number,
  { from, to }: { from: number; to: number },
): string | null {
  const word = to - from === 1 ? reading.tokens[sentence]?.[from]?.lower : undefined
  return word !== undefined && isPronoun(word, language) ? word : null
}

const reasons: Record<Phrase['kind'], string> = {
  preposition: 'words that name a source',
  verb: 'a verb of saying with its subject',
  belief: 'a verb of expecting or fearing with its subject',
  listener: 'told to a listener',
}
