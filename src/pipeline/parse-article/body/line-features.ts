import { functionWords } from '../../../language/words/function-words.ts'
import type { WordFacts } from '../../../language/words/word-facts.ts'
import type { PageEvidence } from '../../../news/page/page-evidence.ts'
import { readByline } from '../byline/byline.ts'
import { readMetaLine } from '../head/meta-line.ts'
import { tellsOfAuthors } from '../lines/house-rules.ts'
import { findLexiconKinds, lexiconKinds } from '../lines/lexicon.ts'
import type { Line } from '../lines/line.ts'
import type { LineKind } from '../lines/line-kind.ts'
import { lineKinds } from '../lines/line-kinds.ts'
import { isPlayerLabel } from '../lines/player-label.ts'
import { hintOf } from '../metadata/page-hints.ts'
import type { Body } from './body.ts'
import { lineSurroundings, type Seen } from './line-surroundings.ts'
import { authorNote, type Look, levelOf, look, looksBy, scale, stamp } from './looks.ts'
import { firstOf } from './told-words.ts'

/** What holds for each line of a page: its looks (`kind:prose`, `words:4`), and what surrounds it. */
export interface PageFeatures {
  looks: readonly (readonly Look[])[]
  around: readonly (readonly Look[])[]
}

/** Takes the lines of a dump that are not blank. */
export function lineFeatures(lines: readonly Line[], seen: Seen): PageFeatures {
  const looks = lines.map((line) => looksOf(line, seen))
  return { looks, around: lineSurroundings(lines, { ...seen, looks }) }
}

/** Words by which a line speaks to its reader or of who wrote it. */
const persons = new Map([
  ...['you', 'your', 'yours'].map((word) => [word, look('you')] as const),
  ...['i', 'my', 'me', 'i’m', "i'm"].map((word) => [word, look('I')] as const),
  ...['we', 'our', 'us'].map((word) => [word, look('we')] as const),
])

/** Signs that a line holds, each seen in one look. */
const signs = (
  [
    ['begins small', /^\p{Ll}/u],
    ['begins with a digit', /^\d/u],
    ['bullet', /^[-–•*·▪◦‣]\s/u],
    ['begins quoted', /^["“„«‘']/u],
    ['quoted', /["“„«]/u],
    ['barred', /\s[|•·»›]\s?/u],
    ['address', /[@#©]|https?:|www\./u],
    ['money', /[$€£]/u],
    ['label and words', /^\p{Lu}[^:.!?]{1,40}: \S/u],
    ['sentences', /[.!?]["”’)]?\s+["“]?\p{Lu}/u],
  ] as const
).map(([name, pattern]) => ({ sign: look(name), pattern }))
const endings = looksBy('ends:', [...':?!,;…)"”’]|»'])
/** What a page says of itself, it says at the beginning of a line. */
const longestNotice = 300
/** So much of a long line is looked at. */
const longest = 1500

/** Whether a text has capitals and no small letters. */
function isInCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && text === text.toUpperCase() && text !== text.toLowerCase()
}

/** Day and time of a post: `Posted by jo at 5:30 PM on May 4, 2020`. */
function isStamp({ text, words }: Line): boolean {
  return words <= 16 && (readMetaLine(text)?.dates.some(({ clock }) => clock !== null) ?? false)
}

function looksOf(line: Line, { kinds, language, page, heaviest }: Seen): Look[] {
  const { words, endsSentence, index } = line
  const text = line.text.slice(0, longest)
  const looks = [kindLooks.get(kinds[index]) as Look, wordCount(words), stretchOf(index, heaviest)]
  if (endsSentence) looks.push(plain.ends)
  const ending = endings[line.text.slice(-1)]
  if (ending !== undefined) looks.push(ending)
  for (const { sign, pattern } of signs) if (pattern.test(text)) looks.push(sign)
  if (text.length > 3 && isInCapitals(text)) looks.push(plain.shouted)
  if (words < 20 && readByline(text) !== null) looks.push(plain.byline)
  if (readMetaLine(text) !== null) looks.push(plain.dated)
  if (isStamp(line)) looks.push(stamp)
  if (tellsOfAuthors(text.slice(0, longestNotice))) looks.push(authorNote)
  if (isPlayerLabel(text)) looks.push(plain.player)
  const spokenOf = lexiconLooks[words <= 8 ? 'short' : words <= 25 ? 'middling' : 'long']
  for (const kind of findLexiconKinds(text.slice(0, longestNotice))) looks.push(spokenOf[kind])
  if (line.language !== null && language !== null)
    looks.push(line.language === language ? plain['own language'] : plain['other language'])
  looks.push(...wordsOf(line, language), ...tagsOf(line, page))
  return looks
}

const plain = looksBy('', ['ends', 'shouted', 'byline', 'dated', 'player', 'own language', 'other language'])
const lexiconLooks = {
  short: looksBy('short ', lexiconKinds),
  middling: looksBy('middling ', lexiconKinds),
  long: looksBy('long ', lexiconKinds),
}
const kindLooks = new Map<LineKind | undefined, Look>(
  lineKinds.map((kind) => [kind, look(`kind:${kind.name}`)]),
)
const wordCount = scale('words', [1, 2, 3, 5, 8, 12, 20, 35, 60, 100])

/** Whom its words speak to or of, which share of them is capitalised, and which are words that every text of its language has. */
function wordsOf({ tokens: all, facts }: Line, language: string | null): Look[] {
  const tokens = firstOf(all)
  const found: Look[] = []
  let capitalised = 0
  let functional = 0
  tokens.forEach((token, at) => {
    const { text, languages } = facts[at] as WordFacts
    const person = persons.get(text)
    if (person !== undefined && !found.includes(person)) found.push(person)
    if (language !== null && languages.includes(language)) functional++
    const first = token.charCodeAt(0)
    if (first < 0x80 ? first >= 0x41 && first <= 0x5a : isCapital(token.charAt(0))) capitalised++
  })
  if (tokens.length < 3) return found
  found.push(shares.capitals[Math.round((capitalised / tokens.length) * 4)] as Look)
  if (tokens.length > 3 && functionWords.has(language ?? ''))
    found.push(shares.functional[Math.min(4, Math.round((functional / tokens.length) * 8))] as Look)
  return found
}

const isCapital = (letter: string) => letter !== letter.toLowerCase()
const levels = [0, 1, 2, 3, 4]
const shares = {
  capitals: levels.map((level) => look(`capitals:${level}`)),
  functional: levels.map((level) => look(`function words:${level}`)),
}

/** What the tags around it say. */
function tagsOf(line: Line, page: PageEvidence | null): Look[] {
  const hint = hintOf(line, page)
  if (!hint) return []
  const {
    tag,
    heading,
    article,
    main,
    body,
    region,
    figure,
    list,
    table,
    quote,
    time,
    byline,
    linkShare,
    words,
  } = hint
  const flags = { main, body, list, table, quote, time, byline, article: article !== null }
  const names = [
    `tag:${tags.has(tag) ? tag : 'other'}`,
    `links:${levelOf(linkShare, [0, 0.3, 0.7, 0.99])}`,
    ...(heading === null ? [] : [`heading:${heading}`]),
    ...(region === null ? [] : [`region:${region}`]),
    ...(figure === null ? [] : [`in ${figure}`]),
    ...Object.entries(flags).flatMap(([name, is]) => (is ? [`in ${name}`] : [])),
    ...words.map((kind) => `class:${kind}`),
  ]
  return names.map(look)
}

const tags = new Set([
  'p',
  'div',
  'li',
  'span',
  'td',
  'blockquote',
  'figcaption',
  'pre',
  'section',
  'article',
  'dd',
  'dt',
])

const stretch = looksBy('stretch:', ['none', 'above', 'below', 'text', 'between'])

function stretchOf(index: number, heaviest: Body | null): Look {
  if (!heaviest) return stretch.none
  if (index < heaviest.first) return stretch.above
  if (index > heaviest.last) return stretch.below
  return heaviest.text.has(index) ? stretch.text : stretch.between
}
