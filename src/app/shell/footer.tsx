import { Link, useMatches } from 'react-router'
import { sharedWords } from '#texts/shared.ts'
import { useWords } from '../i18n/use-words.ts'
import { paths } from '../paths.ts'
import * as buttonCss from '../ui/shapes/button.module.css?names'
import * as css from './footer.module.css?names'
import './footer.module.css'

export function Footer({ onKeys }: { onKeys: () => void }) {
  const words = useWords(sharedWords)
  const read = useMatches().map(filesRead).find(Boolean)
  return (
    <footer className="frame" data-later="">
      <div className={css.footer}>
        {read && (
          <>
            <span>{words.filesRead(read.files, read.problems)}</span>
            <Link className={buttonCss.link} to={paths.colophon('build')}>
              {words.readingReport}
            </Link>
          </>
        )}
        <span>{words.nothingAdded}</span>
        <Link className={buttonCss.link} to={paths.colophon()}>
          {words.howItWorks}
        </Link>
        <Link className={buttonCss.link} to={paths.compare()}>
          {words.compareTwo}
        </Link>
        <button type="button" className={buttonCss.link} onClick={onKeys}>
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
