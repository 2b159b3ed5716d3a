import { useState } from 'react'
import { Link, useHref, useNavigate } from 'react-router'
import { actWords } from '#texts/comparison/acts.ts'
import { paragraphMenuWords } from '#texts/reading/paragraph-menu.ts'
import { readingWords } from '#texts/reading/reading.ts'
import { copyText } from '../../device/copy-text.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { quotation } from '../../ui/text/quotation.ts'
import { fragments } from '../clean-places.ts'
import { useReading } from '../reading-context.ts'
import { useViewLinks } from '../use-view.ts'
import * as css from './paragraph-menu.module.css?names'
import type { NumberedSentence } from './sentence-parts.ts'

/** The paragraph that the menu is open for. */
export interface MenuOf {
  number: number
  sentences: NumberedSentence[]
  lines: number[]
}

export function ParagraphMenuItems({
  of: { number, sentences, lines },
  done,
}: {
  of: MenuOf
  done: () => void
}) {
  const words = useWords(paragraphMenuWords)
  const acts = useWords(actWords)
  const [asQuotation, setAsQuotation] = useState(false)
  const { readFrom, report } = useReading()
  const lang = report.article.body[sentences[0]?.sentence.block ?? -1]?.lang ?? report.article.language
  const { sourceLine } = useViewLinks()
  const first = sentences[0]?.index
  const read = () => {
    if (first !== undefined) readFrom?.(first)
    done()
  }
  return (
    <>
      <p className={css.paraMenuTitle}>{words.paragraphTitle(number)}</p>
      <CopyLink fragment={fragments.paragraph(number)} told={words.copiedParagraph(number)} done={done}>
        {words.linkToParagraph}
      </CopyLink>
      <CopyQuotation of={sentences} done={done}>
        {acts.copyQuotation}
      </CopyQuotation>
      {readFrom && first !== undefined && (
        <button type="button" className={css.paraMenuItem} onClick={read}>
          {words.readFromHere}
        </button>
      )}
      {lines[0] !== undefined && (
        <Link className={css.paraMenuItem} to={sourceLine(lines[0])} onClick={done}>
          {words.inSource(lines)}
        </Link>
      )}
      <div className={css.paraMenuLabel}>
        <span id="sentence-links">{words.copyOneSentence}</span>{' '}
        <fieldset className={css.paraMenuAs} aria-label={words.copyAs}>
          {([false, true] as const).map((quoted) => (
            <button
              key={String(quoted)}
              type="button"
              className={buttonCss.link}
              aria-pressed={asQuotation === quoted}
              onClick={() => setAsQuotation(quoted)}
            >
              {quoted ? words.asQuotation : words.asLink}
            </button>
          ))}
        </fieldset>
      </div>
      <ol aria-labelledby="sentence-links">
        {sentences.map((one) => (
          <li key={one.index}>
            {asQuotation ? (
              <CopyQuotation of={[one]} done={done} lang={lang}>
                {one.sentence.text}
              </CopyQuotation>
            ) : (
              <CopyLink
                fragment={fragments.sentence(one.index)}
                told={words.copiedSentence}
                done={done}
                lang={lang}
              >
                {one.sentence.text}
              </CopyLink>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

interface CopyLinkProps {
  fragment: string
  /** What to tell when the link was copied. */
  told: string
  done: () => void
  /** Of its words, where they are the report's. */
  lang?: string | null
  children: string
}

function CopyLink({ fragment, told, done, lang, children }: CopyLinkProps) {
  const words = useWords(readingWords)
  const { report, say } = useReading()
  const navigate = useNavigate()
  const path = paths.article(report.article, fragment)
  const href = useHref(path)
  const copy = async () => {
    done()
    // The address bar carries the link too: where copying is refused it can be taken from there.
    void navigate(path, { replace: true, preventScrollReset: true })
    say((await copyText(new URL(href, location.origin).href)) ? told : words.notCopied)
  }
  return (
    <button type="button" className={css.paraMenuItem} lang={lang ?? undefined} onClick={copy}>
      {children}
    </button>
  )
}

interface CopyQuotationProps {
  of: readonly NumberedSentence[]
  done: () => void
  lang?: string | null
  children: string
}

/** Copies sentences with their source; where the browser refuses, they are shown to be taken by hand. */
function CopyQuotation({ of, done, lang, children }: CopyQuotationProps) {
  const words = useWords(actWords)
  const { date } = useFormats()
  const { report, say } = useReading()
  const [take, setTake] = useState<string | null>(null)
  const quoted = of.map(({ sentence }) => sentence)
  const copy = async () => {
    const text = quotation(quoted, report.article, { words, date })
    if (!(await copyText(text))) return setTake(text)
    done()
    say(words.copiedQuotation)
  }
  return (
    <>
      <button type="button" className={css.paraMenuItem} lang={lang ?? undefined} onClick={copy}>
        {children}
      </button>
      {take !== null && (
        <div className={css.paraMenuTake}>
          <p>{words.notCopied}</p>
          <textarea
            readOnly
            rows={4}
            aria-label={words.takeFrom}
            value={take}
            ref={(field) => field?.select()}
          />
        </div>
      )}
    </>
  )
}
