import { lazy, Suspense, useEffect, useState } from 'react'
import { Link } from 'react-router'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import { sharedWords } from '#texts/shared.ts'
import { useWords } from '../i18n/use-words.ts'
import { paths } from '../paths.ts'
import { Title } from '../shell/title.tsx'
import * as buttonCss from '../ui/shapes/button.module.css?names'
import { Adder } from './adder/adder.tsx'
import * as css from './own-pages.module.css?names'
import '../ui/shapes/button.module.css'
import '../ui/shapes/empty.module.css'
import './own-pages.module.css'

// What lies on the device is not known before it is looked at: the page stands without it.
const Files = lazy(() => import('./on-device.tsx').then((m) => ({ default: m.Files })))
const Kept = lazy(() => import('./on-device.tsx').then((m) => ({ default: m.Kept })))

/** Add pages of one's own, see what became of each, keep them and take them along. */
export function OwnPagesPage() {
  const words = useWords(ownPagesWords)
  const shared = useWords(sharedWords)
  const [after, setAfter] = useState(false)
  useEffect(() => setAfter(true), [])
  return (
    <main id="main" className="frame">
      <Title>{words.title}</Title>
      <header className={css.ownHead}>
        <h1 className={css.ownTitle}>{words.title}</h1>
        <p className={css.ownPromise}>{words.promise}</p>
        <p className={css.ownWay}>
          <Link className={buttonCss.link} to={paths.notes()}>
            {shared.notes}
          </Link>
        </p>
      </header>
      <div className={css.ownGrid}>
        <Adder />
        {after && (
          <Suspense>
            <Files />
          </Suspense>
        )}
      </div>
      {after && (
        <Suspense>
          <Kept />
        </Suspense>
      )}
    </main>
  )
}
