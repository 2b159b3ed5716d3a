import { Fragment, useMemo } from 'react'
import { readingWords } from '#texts/reading/reading.ts'
import { directionOf } from '../../../language/which/direction.ts'
import type { Report } from '../../../news/report/report.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as css from '../rail/rail.module.css?names'
import { useOtherName } from '../rail/use-other-name.ts'
import { useReading } from '../reading-context.ts'
import { Marked } from '../text/sentence-text.tsx'
import { textLang } from '../text/text-lang.ts'
import { type MarginMark, tiedWords } from './margin-marks.ts'
import type { Margin } from './use-margin.ts'

interface Props {
  mark: MarginMark
  margin: Margin
  report: Report
}

/** The other report's own sentences, to the letter, with the words that tie them and where they stand. */
export function NoteQuotes({ mark, margin: { comparison, side }, report }: Props) {
  const words = useWords(readingWords)
  const source = useOtherName()
  const quotes = useMemo(() => quoteSentences(report, mark.other), [report, mark])
  const ties = useMemo(
    () => (comparison ? tiedWords(comparison, mark, side === 'a' ? 'b' : 'a') : new Map()),
    [comparison, mark, side],
  )
  return quotes.map((quote) => (
    <figure className={css.asideQuote} key={quote.sentences[0]?.index}>
      <figcaption className="quiet">{words.where(source, quote.paragraph)}</figcaption>
      <QuoteText quote={quote} ties={ties} />
    </figure>
  ))
}

function QuoteText({
  quote: { lang, sentences },
  ties,
}: {
  quote: Quote
  ties: ReturnType<typeof tiedWords>
}) {
  const { report } = useReading()
  return (
    <blockquote
      className={css.asideText}
      dir={directionOf(lang ?? report.article.language)}
      lang={textLang(lang, report.article.language)}
    >
      {sentences.map(({ index, text, before }) => (
        <Fragment key={index}>
          {before}
          <Marked text={text} stretches={ties.get(index)} />
        </Fragment>
      ))}
    </blockquote>
  )
}

/** Sentences of a report that follow each other in one paragraph (or the standfirst), to be quoted together. */
interface Quote {
  /** Number of the paragraph as shown; null for the standfirst. */
  paragraph: number | null
  lang: string | null
  /** `before` is what stands between this sentence and the one before it. */
  sentences: { index: number; text: string; before: string }[]
}

/** Groups sentences, in reading order, by the place where they stand. */
function quoteSentences({ article, sentences }: Report, indices: readonly number[]): Quote[] {
  const quotes: Quote[] = []
  let last = -2
  for (const index of [...indices].sort((one, other) => one - other)) {
    const sentence = sentences[index]
    if (!sentence) continue
    const { block, paragraph, start, text } = sentence
    const home = block === null ? null : article.body[block]
    const follows = index === last + 1 && sentences[last]?.block === block
    const source = home?.text ?? article.standfirst?.text ?? ''
    const before = follows ? source.slice(sentences[last]?.end ?? start, start) : ''
    if (!follows) quotes.push({ paragraph, lang: home?.lang ?? article.language, sentences: [] })
    quotes.at(-1)?.sentences.push({ index, text, before })
    last = index
  }
  return quotes
}
