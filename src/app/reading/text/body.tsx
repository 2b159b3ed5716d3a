import { Fragment, memo } from 'react'
import { directionOf } from '../../../language/which/direction.ts'
import * as css from '../article.module.css?names'
import { fragments } from '../clean-places.ts'
import { useReading } from '../reading-context.ts'
import { CaptionFigure } from './caption-figure.tsx'
import type { CaptionPlaces } from './caption-places.ts'
import { Paragraph } from './paragraph.tsx'
import { ParagraphMenu } from './paragraph-menu.tsx'
import { sentencesIn } from './sentence-parts.ts'
import { SentenceText } from './sentence-text.tsx'
import { textLang } from './text-lang.ts'

/** Paragraphs, subheadings and captions, in the order of the file. */
export const Body = memo(({ captions }: { captions: CaptionPlaces['after'] }) => {
  const { report, target } = useReading()
  const { body, language } = report.article
  let paragraphs = 0
  return (
    <ParagraphMenu>
      <div className={css.prose} data-prose="">
        {body.map((block, index) => {
          const id = fragments.subheading(index)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a block's place in the report is its identity
            <Fragment key={index}>
              {block.kind === 'paragraph' ? (
                <Paragraph block={block} index={index} number={++paragraphs} />
              ) : (
                <h2
                  id={id}
                  className={target === id ? css.isTarget : undefined}
                  dir={directionOf(block.lang ?? language)}
                  lang={textLang(block.lang, language)}
                >
                  <SentenceText text={block.text} sentences={sentencesIn(report.sentences, index)} />
                </h2>
              )}
              {captions.get(index)?.map((group) => (
                <CaptionFigure key={group[0]?.lines[0]} group={group} />
              ))}
            </Fragment>
          )
        })}
      </div>
    </ParagraphMenu>
  )
})
