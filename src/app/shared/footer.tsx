import { Link, useMatches } from 'react-router'
import { paths } from '../paths.ts'
import { sharedWords } from '../words/shared.ts'
import { useWords } from './use-words.ts'

export function Footer({ onKeys }: { onKeys: () => void }) {
  const words = useWords(sharedWords)
  const read = useMatches().map(filesRead).find(Boolean)
  return (
    <footer className="frame">
      <div className="footer">
        {read && (
          <>
            <span>{words.filesRead(read.files, read.problems)}</span>
            <Link className="link" to={paths.colophon('build')}>
              {words.readingReport}
            </Link>
          </>
        )}
        <span>{words.nothingAdded}</span>
        <Link className="link" to={paths.colophon()}>
          {words.howItWorks}
        </Link>
        <Link className="link" to={paths.compare()}>
          {words.compareTwo}
        </Link>
        <button type="button" className="link" onClick={onKeys}>
          {words.keyboard}
        </button>
      </div>
    </footer>
  )
}

/** What was read, where the page's loader says so: the list's does. */
function filesRead({ loaderData }: { loaderData?: unknown }): { files: number; problems: number } | null {
  const { files, problems } = (loaderData ?? {}) as { files?: number; problems?: number }
  return typeof files === 'number' && typeof problems === 'number' ? { files, problems } : null
}
