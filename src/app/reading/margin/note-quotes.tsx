import { Fragment, useMemo } from 'react'
import type { Report } from '../../../news/report.ts'
import { directionOf } from '../../../text/direction.ts'
import { useWords } from '../../shared/use-words.ts'
import { readingWords } from '../../words/reading.ts'
import { useOtherName } from '../rail/use-other-name.ts'
import { useReading } from '../reading-context.ts'
import { foreignLang } from '../text/foreign-lang.ts'
import { Marked } from '../text/sentence-text.tsx'
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
    <figure className="aside__quote" key={quote.sentences[0]?.index}>
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
      className="aside__text"
      dir={directionOf(lang ?? report.article.language)}
      lang={foreignLang(lang, report.article.language)}
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
