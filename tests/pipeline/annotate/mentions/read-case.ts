import type { Article } from '../../../../src/news/report/article.ts'
import type { Mention } from '../../../../src/news/report/mention.ts'
import type { Sentence, Span } from '../../../../src/news/report/sentence.ts'
import { articleSentences } from '../../../../src/pipeline/annotate/article-sentences.ts'
import { findMentions } from '../../../../src/pipeline/annotate/find-mentions.ts'

/**
 * An article from a short source of our own: `language:` and `published:` first, then `# headline`, `> standfirst`,
 * `## subheading`, `! caption`, and a paragraph a line.
 */
export function readCase(source: string): Article {
  const lines = source.split('\n').map((text, i) => ({ text, line: i + 1 }))
  const marked = (mark: string) =>
    lines.flatMap(({ text, line }) =>
      text.startsWith(mark) ? [{ text: text.slice(mark.length), lines: [line] }] : [],
    )
  const stated = (mark: string) =>
    marked(mark).map((found) => ({ ...found, by: 'report' as const }))[0] ?? null
  const language = marked('language: ')[0]?.text ?? null
  const published = marked('published: ')[0]?.text
  const body = lines.flatMap(({ text, line }) => {
    if (text === '' || /^(?:language: |published: |# |> |! )/.test(text)) return []
    const kind = text.startsWith('## ') ? ('subheading' as const) : ('paragraph' as const)
    return [{ kind, text: text.replace(/^## /, ''), lines: [line], lang: language }]
  })
  return {
    ...empty,
    language,
    headline: stated('# ') ?? { text: '', lines: [], by: 'report' },
    standfirst: stated('> '),
    published: published ? { ...day, value: published, asWritten: published } : null,
    body,
    captions: marked('! ').map((caption) => ({ ...caption, lang: language, credit: null })),
  }
}

const day = { precision: 'day' as const, zone: null, lines: [], by: 'report' as const }
const empty = {
  id: 'case',
  aliases: [],
  files: ['case.txt'],
  kicker: null,
  section: null,
  byline: null,
  dateline: null,
  agency: null,
  publisher: null,
  url: null,
  licence: null,
  statedLanguage: null,
  statedReadingTime: null,
  machineTranslated: null,
  keywords: [],
  seenAlongside: [],
  lines: [],
}

/** One line a mention, for people to read: what it is, its words, what was made of them, and the lines it stands in. */
export function tellMentions(article: Article): string[] {
  const sentences = articleSentences(article)
  return findMentions(article, sentences).map((mention) => {
    const { kind, text, spans, reason: _, ...facts } = mention
    const told = Object.entries(facts).flatMap(([name, value]) => tellFact(name, value, sentences, mention))
    return [
      kind,
      `"${text}"`,
      ...told,
      `@ ${spans.map(({ sentence }) => placeOf(sentences[sentence])).join(' ')}`,
    ].join(' · ')
  })
}

function tellFact(name: string, value: unknown, sentences: Sentence[], mention: Mention): string[] {
  if (value === null || value === false || (Array.isArray(value) && value.length === 0)) return []
  if (name === 'name' && value === mention.text) return []
  // Part of the words that are told already.
  if (name === 'numeral') return []
  const at = ({ sentence, start, end }: Span) => `"${sentences[sentence]?.text.slice(start, end)}"`
  if (name === 'saidBy') return [`said by ${at(value as Span)}`]
  if (name === 'described') return [`described ${(value as Span[]).map(at).join('+')}`]
  return value === true ? [name] : [`${name} ${Array.isArray(value) ? value.join('+') : value}`]
}

/** Line and sentence of that line: `4.2`; `4` where the line is one sentence or a heading. */
function placeOf(sentence: Sentence | undefined): string {
  return String(sentence?.lines[0] ?? '?')
}
