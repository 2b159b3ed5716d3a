import { hasHiddenMarks, withoutHiddenMarks } from '../../language/sentences/invisible-characters.ts'
import type { Article } from '../../news/report/article.ts'
import type { Mention } from '../../news/report/mention.ts'
import type { Sentence, Span } from '../../news/report/sentence.ts'

type Find = (article: Article, sentences: Sentence[]) => Mention[]

/**
 * Finds mentions in the text as it shows, without the soft hyphens and other marks inside its words that show nothing, and points them back
 * to the text as it stands, marks included. Names stay as they show, so that one name is one.
 */
export function readShown(article: Article, sentences: Sentence[], find: Find): Mention[] {
  if (!sentences.some(({ text }) => hasHiddenMarks(text))) return find(article, sentences)
  const shown = sentences.map((sentence) => shownSentence(sentence, sourceOf(article, sentence)))
  return find(shownArticle(article), shown).map((mention) => asItStands(mention, sentences))
}

function shownArticle(article: Article): Article {
  const clean = <T extends { text: string }>(of: T): T => ({ ...of, text: withoutHiddenMarks(of.text) })
  return {
    ...article,
    headline: clean(article.headline),
    standfirst: article.standfirst && clean(article.standfirst),
    body: article.body.map(clean),
    captions: article.captions.map(clean),
  }
}

function shownSentence(sentence: Sentence, source: string): Sentence {
  const start = withoutHiddenMarks(source.slice(0, sentence.start)).length
  const text = withoutHiddenMarks(sentence.text)
  return { ...sentence, text, start, end: start + text.length }
}

function sourceOf({ headline, standfirst, body }: Article, { unit, block }: Sentence): string {
  if (unit === 'headline') return headline.text
  return unit === 'standfirst' ? (standfirst?.text ?? '') : (body[block ?? -1]?.text ?? '')
}

function asItStands(mention: Mention, sentences: Sentence[]): Mention {
  const spans = mention.spans.map((span) => spanAsItStands(span, sentences))
  const told = { ...mention, spans }
  if ('saidBy' in told && told.saidBy) told.saidBy = spanAsItStands(told.saidBy, sentences)
  if (told.kind === 'quotation' || told.kind === 'person' || told.kind === 'organisation') return told
  const [first] = spans
  const text = first ? (sentences[first.sentence]?.text.slice(first.start, first.end) ?? '') : told.text
  if (told.kind !== 'figure') return { ...told, text }
  const from = told.text.indexOf(told.numeral, told.qualifier?.length ?? 0)
  const [start, end] = [placeOf(text, from), endOf(text, from + told.numeral.length)]
  return { ...told, text, numeral: text.slice(start, end) }
}

function spanAsItStands({ sentence, start, end }: Span, sentences: Sentence[]): Span {
  const text = sentences[sentence]?.text ?? ''
  return { sentence, start: placeOf(text, start), end: endOf(text, end) }
}

/** Where the character that shows at a place stands. */
function placeOf(text: string, shown: number): number {
  let left = shown
  for (let i = 0; i < text.length; i++) {
    if (hasHiddenMarks(text[i] as string)) continue
    if (left === 0) return i
    left--
  }
  return text.length
}

function endOf(text: string, shown: number): number {
  return shown === 0 ? 0 : placeOf(text, shown - 1) + 1
}
