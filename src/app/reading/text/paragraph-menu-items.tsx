import { Link, useHref, useNavigate } from 'react-router'
import { paths } from '../../paths.ts'
import { copyText } from '../../shared/copy-text.ts'
import { useWords } from '../../shared/use-words.ts'
import { readingWords } from '../../words/reading.ts'
import { fragments } from '../clean-places.ts'
import { useReading } from '../reading-context.ts'
import { useViewLinks } from '../use-view.ts'
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
  const words = useWords(readingWords)
  const { readFrom } = useReading()
  const { sourceLine } = useViewLinks()
  const first = sentences[0]?.index
  const read = () => {
    if (first !== undefined) readFrom?.(first)
    done()
  }
  return (
    <>
      <p className="para-menu__title">{words.paragraphTitle(number)}</p>
      <CopyLink fragment={fragments.paragraph(number)} told={words.copiedParagraph(number)} done={done}>
        {words.linkToParagraph}
      </CopyLink>
      {readFrom && first !== undefined && (
        <button type="button" className="para-menu__item" onClick={read}>
          {words.readFromHere}
        </button>
      )}
      {lines[0] !== undefined && (
        <Link className="para-menu__item" to={sourceLine(lines[0])} onClick={done}>
          {words.inSource(lines)}
        </Link>
      )}
      <p className="para-menu__label" id="sentence-links">
        {words.linkToSentence}
      </p>
      <ol aria-labelledby="sentence-links">
        {sentences.map(({ index, sentence }) => (
          <li key={index}>
            <CopyLink fragment={fragments.sentence(index)} told={words.copiedSentence} done={done}>
              {sentence.text}
            </CopyLink>
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
  children: string
}

function CopyLink({ fragment, told, done, children }: CopyLinkProps) {
  const words = useWords(readingWords)
  const { report, say } = useReading()
  const navigate = useNavigate()
  const path = paths.article(report.article.id, fragment)
  const href = useHref(path)
  const copy = async () => {
    done()
    // The address bar carries the link too: where copying is refused it can be taken from there.
    void navigate(path, { replace: true, preventScrollReset: true })
    say((await copyText(new URL(href, location.origin).href)) ? told : words.notCopied)
  }
  return (
    <button type="button" className="para-menu__item" onClick={copy}>
      {children}
    </button>
  )
}
