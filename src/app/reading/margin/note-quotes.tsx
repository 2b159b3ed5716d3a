import { Fragment, useMemo } from 'react'
import { readingWords } from '#texts/reading.ts'
import { directionOf } from '../../../language/which/direction.ts'
import type { Report } from '../../../news/report.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as css from '../rail/rail.module.css?names'
import { useOtherName } from '../rail/use-other-name.ts'
import { useReading } from '../reading-context.ts'
import { Marked } from '../text/sentence-text.tsx'
import { textLang } from '../text/text-lang.ts'
import { type MarginMark, tiedWords } from './margin-marks.ts'
import { type Quote, quoteSentences } from './quoted-sentences.ts'
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
