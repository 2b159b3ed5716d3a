import { readingWords } from '#texts/reading/reading.ts'
import { directionOf } from '../../../language/which/direction.ts'
import type { Block } from '../../../news/report/article.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as css from '../article.module.css?names'
import { fragments } from '../clean-places.ts'
import { PairNote } from '../margin/pair-note.tsx'
import { useReading } from '../reading-context.ts'
import { useParagraphMenu } from './paragraph-menu.tsx'
import { sentencesIn } from './sentence-parts.ts'
import { SentenceText } from './sentence-text.tsx'
import { textLang } from './text-lang.ts'

/** A paragraph with its number, its margin marks, and the note of the pair that is open in it. */
export function Paragraph({ block, index, number }: { block: Block; index: number; number: number }) {
  const words = useWords(readingWords)
  const { report, open, target, beside } = useReading()
  const { Note = PairNote, Others } = beside?.parts ?? {}
  const menu = useParagraphMenu()
  const sentences = sentencesIn(report.sentences, index)
  const id = fragments.paragraph(number)
  const noteHere = open && sentences.some(({ index: sentence }) => sentence === open.own[0])
  return (
    <>
      <div
        className={`${css.para}${target === id ? ` ${css.isTarget}` : ''}`}
        id={id}
        tabIndex={-1}
        data-paragraph={number}
      >
        <p
          dir={directionOf(block.lang ?? report.article.language)}
          lang={textLang(block.lang, report.article.language)}
        >
          <SentenceText text={block.text} sentences={sentences} />
        </p>
        <button
          type="button"
          className={css.paraMark}
          aria-label={words.paragraphMenu(number)}
          {...menu({ number, sentences, lines: block.lines })}
        >
          {`¶${number}`}
        </button>
      </div>
      {noteHere && <Note mark={open} />}
      {Others && <Others block={index} />}
    </>
  )
}
