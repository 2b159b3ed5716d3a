import { lazy, memo, Suspense, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { Outlet, useMatches, useNavigate, useNavigation } from 'react-router'
import { sharedWords } from '#texts/shared.ts'
import { useStorageTrouble } from '../device/storage-trouble.ts'
import { useSpeech, useWords } from '../i18n/use-words.ts'
import { KeepScroll } from '../navigation/keep-scroll.tsx'
import { useNavigationFocus } from '../navigation/use-navigation-focus.ts'
import { useNextPage } from '../navigation/use-next-page.ts'
import { paths } from '../paths.ts'
import * as pendingCss from '../ui/shapes/pending.module.css?names'
import { Footer } from './footer.tsx'
import { useShortcuts } from './keys/shortcuts.ts'
import { Masthead } from './masthead.tsx'
import * as css from './skip.module.css?names'
import '../ui/shapes/pending.module.css'
import './skip.module.css'

const KeysDialog = lazy(() => import('./keys/keys-dialog.tsx').then((m) => ({ default: m.KeysDialog })))
const StorageBanner = lazy(() =>
  import('../device/storage-banner.tsx').then((m) => ({ default: m.StorageBanner })),
)

/** What a route's `handle` may ask of the frame. */
export interface FrameHandle {
  /** The page brings a header of its own (the reading view's toolbar) in place of the masthead. */
  ownHeader: true
}

/**
 * Around every page: skip link, header, footer, keys, scroll and focus after navigation. A page renders `<main id="main">`.
 * A navigation changes the router's state twice: only what tells of it is rendered twice.
 */
export const Frame = memo(() => {
  const { language, words: wordsOf } = useSpeech()
  const words = wordsOf(sharedWords)
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const [keysShown, setKeysShown] = useState(false)
  const showKeys = useCallback(() => setKeysShown(true), [])
  const trouble = useStorageTrouble()
  useNavigationFocus()
  useNextPage()
  // Its code comes after the page's: none of it is needed to show the page. A key that is pressed before is answered then.
  useEffect(() => {
    const answering = new AbortController()
    const coming = import('./keys/answer-key.ts')
    const answer = (event: KeyboardEvent) => void coming.then(({ answerKey }) => answerKey(event))
    document.addEventListener('keydown', answer, { signal: answering.signal })
    void coming.then(({ answerKey }) => {
      document.removeEventListener('keydown', answer)
      document.addEventListener('keydown', answerKey, { signal: answering.signal })
    })
    return () => answering.abort()
  }, [])
  const navigate = useNavigate()
  const search = () => void navigate(paths.list(), { state: { focus: 'search' } })
  useShortcuts(
    words.anywhere,
    [
      { keys: ['/'], label: words.search, run: search },
      { keys: ['?'], label: words.thisList, run: showKeys },
      { keys: ['Escape'], label: words.closeKey },
    ],
    { everywhere: true },
  )
  return (
    <div className="page">
      <a className={css.skip} href="#main">
        {words.skip}
      </a>
      <Pending />
      {trouble && (
        <Suspense>
          <StorageBanner />
        </Suspense>
      )}
      <Header onKeys={showKeys} />
      <Outlet />
      <Footer onKeys={showKeys} />
      {keysShown && (
        <Suspense>
          <KeysDialog onClose={() => setKeysShown(false)} />
        </Suspense>
      )}
      <KeepScroll />
    </div>
  )
})

/** How long a page may take to come before that is told, in milliseconds. */
const patience = 200

function Pending() {
  const { loading } = useWords(sharedWords)
  const pending = useNavigation().state === 'loading'
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!pending) return
    const waiting = setTimeout(() => setLong(true), patience)
    return () => {
      clearTimeout(waiting)
      setLong(false)
    }
  }, [pending])
  return (
    pending &&
    long && (
      <div className={pendingCss.pending} role="status">
        <span className="vh">{loading}</span>
      </div>
    )
  )
}

function Header({ onKeys }: { onKeys: () => void }) {
  return !useMatches().some(bringsHeader) && <Masthead onKeys={onKeys} />
}

/** A page that could not be loaded brings nothing. */
const bringsHeader = ({ handle, loaderData }: { handle: unknown; loaderData?: unknown }) =>
  (handle as FrameHandle | undefined)?.ownHeader && loaderData !== undefined
