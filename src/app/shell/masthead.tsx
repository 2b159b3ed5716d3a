import { Link } from 'react-router'
import { sharedWords } from '#texts/shared.ts'
import { useMarks } from '../device/marks.ts'
import { TextSettings } from '../device/text-settings.tsx'
import { useFormats, useWords } from '../i18n/use-words.ts'
import { paths } from '../paths.ts'
import * as toolCss from '../ui/shapes/tool.module.css?names'
import * as css from './masthead.module.css?names'
import '../ui/shapes/tool.module.css'
import './masthead.module.css'

export function Masthead({ onKeys }: { onKeys: () => void }) {
  const words = useWords(sharedWords)
  return (
    <header className={css.masthead}>
      <div className={`frame ${css.mastheadRow}`}>
        <Wordmark />
        <p className={css.mastheadLine} data-line="">
          {words.line}
        </p>
        <div className={css.mastheadTools}>
          <SavedLink />
          <Link className={toolCss.tool} to={paths.ownPages()}>
            {words.ownPages}
          </Link>
          <TextSettings />
          <button
            type="button"
            className={`${toolCss.tool} ${css.toolKeys}`}
            aria-label={words.keyboard}
            onClick={onKeys}
          >
            <kbd>?</kbd>
          </button>
        </div>
      </div>
    </header>
  )
}

function Wordmark() {
  const words = useWords(sharedWords)
  return (
    <Link className={css.wordmark} to={paths.list()} aria-label={words.home}>
      Co<span className={css.wordmarkL}>l</span>
      <span className={css.wordmarkL}>l</span>ate
    </Link>
  )
}

function SavedLink() {
  const words = useWords(sharedWords)
  const { number } = useFormats()
  const { saved } = useMarks()
  return (
    <Link className={toolCss.tool} to={paths.saved()}>
      {words.saved} <span className="num">{number(saved.length)}</span>
    </Link>
  )
}
