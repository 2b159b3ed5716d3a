import type { actWords } from '#texts/comparison/acts.ts'
import type { Article } from '../../../news/report/article.ts'
import type { Sentence } from '../../../news/report/sentence.ts'
import { statedSource } from '../../../news/report/stated-source.ts'
import type { WordsOf } from '../../i18n/catalogue.ts'
import type { Formats } from '../../i18n/formats.ts'

type Quoted = Pick<Sentence, 'text' | 'unit' | 'paragraph'>
type Source = Pick<Article, 'publisher' | 'agency' | 'byline' | 'headline' | 'published' | 'url'>
type Words = WordsOf<typeof actWords>

/**
 * Sentences to the letter with what is known of where they stand: “…” (source, “headline”, date, paragraph, address). What
 * a report does not state is left out, but for its source, of which that is said.
 */
export function quotation(
  sentences: readonly Quoted[],
  article: Source,
  { words, date }: { words: Words; date: Formats['date'] },
): string {
  const { headline, published, url } = article
  const [first] = sentences
  const place =
    first?.unit === 'standfirst'
      ? words.intro
      : first?.paragraph != null
        ? words.paragraph(first.paragraph)
        : null
  const source = [
    statedSource(article)?.text ?? words.sourceNotStated,
    headline.by === 'opening' ? null : words.headline(headline.text),
    published && date(published),
    place,
    url?.text,
  ]
  const text = sentences.map((one) => one.text).join(' ')
  return words.quotation(text, source.filter((one) => one != null && one !== '') as string[])
}
