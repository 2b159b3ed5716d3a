import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { sharedWords } from '../words/shared.ts'
import { useMarks } from './marks.ts'
import { TextSettings } from './text-settings.tsx'
import { useFormats, useWords } from './use-words.ts'
import './masthead.css'

export function Masthead({ onKeys }: { onKeys: () => void }) {
  const words = useWords(sharedWords)
  return (
    <header className="masthead">
      <div className="frame masthead__row">
        <Wordmark />
        <p className="masthead__line">{words.line}</p>
        <div className="masthead__tools">
          <SavedLink />
          <TextSettings />
          <button type="button" className="tool tool--keys" aria-label={words.keyboard} onClick={onKeys}>
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
    <Link className="wordmark" to={paths.list()} aria-label={words.home}>
      Co<span className="wordmark__l">l</span>
      <span className="wordmark__l">l</span>ate
    </Link>
  )
}

function SavedLink() {
  const words = useWords(sharedWords)
  const { number } = useFormats()
  const { saved } = useMarks()
  return (
    <Link className="tool" to={paths.saved()}>
      {words.saved} <span className="num">{number(saved.length)}</span>
    </Link>
  )
}
