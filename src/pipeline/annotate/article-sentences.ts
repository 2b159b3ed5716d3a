import { splitSentences } from '../../language/sentences/sentences.ts'
import type { Article } from '../../news/report/article.ts'
import type { Sentence } from '../../news/report/sentence.ts'

type Place = Pick<Sentence, 'unit' | 'block' | 'paragraph' | 'lines'>

/** All sentences of an article in reading order: headline, standfirst, then the body's blocks. */
export function articleSentences(article: Article): Sentence[] {
  const { headline, standfirst, body } = article
  const place: Place = { unit: 'headline', block: null, paragraph: null, lines: headline.lines }
  // What a report without a headline goes by stands in its text already.
  const sentences = headline.by === 'opening' ? [] : inPlace(headline.text, place)
  if (standfirst) {
    sentences.push(
      ...inPlace(standfirst.text, {
        unit: 'standfirst',
        block: null,
        paragraph: null,
        lines: standfirst.lines,
      }),
    )
  }
  let paragraphs = 0
  body.forEach(({ kind, text, lines }, block) => {
    const paragraph = kind === 'paragraph' ? ++paragraphs : null
    sentences.push(...inPlace(text, { unit: kind, block, paragraph, lines }))
  })
  return sentences
}

function inPlace(source: string, place: Place): Sentence[] {
  return splitSentences(source).map(([start, end]) => ({
    ...place,
    text: source.slice(start, end),
    start,
    end,
  }))
}
