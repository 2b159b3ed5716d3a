import type { Block } from '../../../news/article.ts'
import { directionOf } from '../../../text/direction.ts'
import { useWords } from '../../shared/use-words.ts'
import { readingWords } from '../../words/reading.ts'
import { fragments } from '../clean-places.ts'
import { PairNote } from '../margin/pair-note.tsx'
import { useReading } from '../reading-context.ts'
import { foreignLang } from './foreign-lang.ts'
import { useParagraphMenu } from './paragraph-menu.tsx'
import { sentencesIn } from './sentence-parts.ts'
import { SentenceText } from './sentence-text.tsx'

/** A paragraph with its number, its margin marks, and the note of the pair that is open in it. */
export function Paragraph({ block, index, number }: { block: Block; index: number; number: number }) {
  const words = useWords(readingWords)
  const { report, open, target } = useReading()
  const menu = useParagraphMenu()
  const sentences = sentencesIn(report.sentences, index)
  const id = fragments.paragraph(number)
  const noteHere = open && sentences.some(({ index: sentence }) => sentence === open.own[0])
  return (
    <>
      <div
        className={`para${target === id ? ' is-target' : ''}`}
        id={id}
        tabIndex={-1}
        data-paragraph={number}
      >
        <p
          dir={directionOf(block.lang ?? report.article.language)}
          lang={foreignLang(block.lang, report.article.language)}
        >
          <SentenceText text={block.text} sentences={sentences} />
        </p>
        <button
          type="button"
          className="para__mark"
          aria-label={words.paragraphMenu(number)}
          {...menu({ number, sentences, lines: block.lines })}
        >
          ¶{number}
        </button>
      </div>
      {noteHere && <PairNote mark={open} />}
    </>
  )
}
