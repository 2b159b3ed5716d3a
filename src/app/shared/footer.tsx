import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { sharedWords } from '../words/shared.ts'
import { useWords } from './use-words.ts'

export function Footer({ onKeys }: { onKeys: () => void }) {
  const words = useWords(sharedWords)
  return (
    <footer className="frame">
      <div className="footer">
        <span>{words.nothingAdded}</span>
        <Link className="link" to={paths.colophon()}>
          {words.howItWorks}
        </Link>
        <button type="button" className="link" onClick={onKeys}>
          {words.keyboard}
        </button>
      </div>
    </footer>
  )
}
