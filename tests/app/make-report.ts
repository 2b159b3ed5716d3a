import { splitSentences } from '../../src/language/sentences/sentences.ts'
import { words } from '../../src/language/words/words.ts'
import type { LineUse } from '../../src/news/page/line-reason.ts'
import type { Article, Caption, Stated, StatedDate } from '../../src/news/report/article.ts'
import type { Mention } from '../../src/news/report/mention.ts'
import { nothingStated } from '../../src/news/report/nothing-stated.ts'
import type { Report } from '../../src/news/report/report.ts'
import type { Sentence, Span } from '../../src/news/report/sentence.ts'
import type { Topic } from '../../src/news/report/topic.ts'

export interface ReportParts {
  headline: string
  /** Paragraphs in order; `## ` before a subheading. */
  body: string[]
  kicker?: string
  section?: string
  standfirst?: string
  byline?: string
  agency?: string
  publisher?: string
  language?: string
  /** `2024-05-14` or `2024-05-14T08:30`. */
  published?: string
  captions?: Pick<Caption, 'text' | 'lang' | 'credit'>[]
  alongside?: string[]
  machineTranslated?: boolean
  topics?: Topic[]
  /** Mentions by the words that make them; their spans are looked up. */
  mentions?: LooseMention[]
}
type Loose<M> = M extends Mention ? Omit<M, 'spans' | 'reason'> : never
export type LooseMention = Loose<Mention>

/** A whole report made of what a test states, on a seed of one line a field; nothing else is stated. */
export function makeReport(parts: ReportParts): Report {
  const seed = new Seed()
  const article = makeArticle(parts, seed)
  const sentences = makeSentences(article)
  const mentions = (parts.mentions ?? []).map(
    (mention) =>
      ({ ...mention, spans: spansOf(mention.text, sentences), reason: 'made up for a test' }) as Mention,
  )
  const count = words([parts.headline, parts.standfirst ?? '', ...parts.body].join(' ')).length
  return { article, sentences, mentions, topics: parts.topics ?? [], words: count }
}

class Seed {
  readonly lines: Article['lines'] = []
  stated(text: string | undefined, use: LineUse): Stated | null {
    return text === undefined ? null : { text, lines: [this.add(text, use)], by: 'report' }
  }
  add(text: string, use: LineUse, disposition: 'kept' | 'set-aside' | 'left-out' = 'kept'): number {
    const line = this.lines.length + 1
    this.lines.push({ line, text, disposition, reason: use, uses: disposition === 'kept' ? [use] : [] })
    return line
  }
}

function makeArticle(parts: ReportParts, seed: Seed): Article {
  const language = parts.language ?? 'en'
  const fields = {
    kicker: seed.stated(parts.kicker, 'kicker'),
    section: seed.stated(parts.section, 'section'),
    headline: seed.stated(parts.headline, 'headline') as Stated,
    standfirst: seed.stated(parts.standfirst, 'standfirst'),
    byline: seed.stated(parts.byline, 'byline'),
    agency: seed.stated(parts.agency, 'agency'),
    publisher: seed.stated(parts.publisher, 'publisher'),
    published: parts.published === undefined ? null : statedDate(parts.published, seed),
  }
  const id = parts.headline
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return {
    ...nothingStated(),
    id,
    files: [`seeds/${id}.txt`],
    language,
    ...fields,
    machineTranslated: parts.machineTranslated
      ? { lines: [seed.add('Machine translated.', 'machineTranslated')] }
      : null,
    body: parts.body.map((text) => makeBlock(text, language, seed)),
    captions: (parts.captions ?? []).map((c) => ({ ...c, lines: [seed.add(c.text, 'caption')] })),
    seenAlongside: (parts.alongside ?? []).map((text) => ({
      headline: { text, lang: language, lines: [seed.add(text, 'seenAlongside', 'set-aside')] },
      caption: null,
    })),
    lines: [...seed.lines, leftOut(seed)],
  }
}

function leftOut(seed: Seed): Article['lines'][number] {
  const line = seed.lines.length + 1
  return { line, text: 'Read more', disposition: 'left-out', reason: 'empty-label', uses: [] }
}

function statedDate(value: string, seed: Seed): StatedDate {
  const line = seed.add(value, 'published')
  const precision = value.includes('T') ? 'minute' : 'day'
  return { value, precision, zone: null, asWritten: value, lines: [line], by: 'report' }
}

function makeBlock(text: string, lang: string, seed: Seed): Article['body'][number] {
  const kind = text.startsWith('## ') ? 'subheading' : 'paragraph'
  const plain = text.replace(/^## /, '')
  return { kind, text: plain, lang, lines: [seed.add(plain, kind)] }
}

function makeSentences({ headline, standfirst, body }: Article): Sentence[] {
  const whole = (
    unit: 'headline' | 'standfirst',
    { text, lines }: Pick<Stated, 'text' | 'lines'>,
  ): Sentence[] =>
    splitSentences(text).map(([start, end]) => ({
      ...{ unit, block: null, paragraph: null, start, end, lines },
      text: text.slice(start, end),
    }))
  let paragraph = 0
  const blocks = body.flatMap(({ kind, text, lines }, block): Sentence[] => {
    const number = kind === 'paragraph' ? ++paragraph : null
    return splitSentences(text).map(([start, end]) => ({
      ...{ unit: kind, block, paragraph: number, start, end, lines },
      text: text.slice(start, end),
    }))
  })
  return [...whole('headline', headline), ...(standfirst ? whole('standfirst', standfirst) : []), ...blocks]
}

/** Every place where the words stand; none is a mistake of the test. */
export function spansOf(text: string, sentences: Sentence[]): Span[] {
  const spans = sentences.flatMap((sentence, index) =>
    startsOf(text, sentence.text).map((start) => ({ sentence: index, start, end: start + text.length })),
  )
  if (spans.length === 0) throw new Error(`made-up report: no sentence says “${text}”`)
  return spans
}

function startsOf(part: string, whole: string, from = 0): number[] {
  const start = whole.indexOf(part, from)
  return start < 0 ? [] : [start, ...startsOf(part, whole, start + part.length)]
}
