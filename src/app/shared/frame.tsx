import { lazy, memo, Suspense, useCallback, useEffect, useState } from 'react'
import { Outlet, useMatches, useNavigate, useNavigation } from 'react-router'
import { paths } from '../paths.ts'
import { sharedWords } from '../words/shared.ts'
import { Footer } from './footer.tsx'
import { KeepScroll } from './keep-scroll.tsx'
import { Masthead } from './masthead.tsx'
import { answerKey, useShortcuts } from './shortcuts.ts'
import { useStorageTrouble } from './storage-trouble.ts'
import { useNavigationFocus } from './use-navigation-focus.ts'
import { useNextPage } from './use-next-page.ts'
import { useWords } from './use-words.ts'
import './pending.css'

const KeysDialog = lazy(() => import('./keys-dialog.tsx').then((m) => ({ default: m.KeysDialog })))
const StorageBanner = lazy(() => import('./storage-banner.tsx').then((m) => ({ default: m.StorageBanner })))

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
  const words = useWords(sharedWords)
  const [keysShown, setKeysShown] = useState(false)
  const showKeys = useCallback(() => setKeysShown(true), [])
  const trouble = useStorageTrouble()
  useNavigationFocus()
  useNextPage()
  useEffect(() => {
    document.addEventListener('keydown', answerKey)
    return () => document.removeEventListener('keydown', answerKey)
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
      <a className="skip" href="#main">
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

function Pending() {
  const { loading } = useWords(sharedWords)
  const pending = useNavigation().state === 'loading'
  return (
    pending && (
      <div className="pending" role="status">
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
