import { lazy, Suspense, useEffect, useState } from 'react'
import { sharedWords } from '#texts/shared.ts'
import { useWords } from '../i18n/use-words.ts'
import { Title } from '../shell/title.tsx'
import * as css from './notes-page.module.css?names'
import '../ui/shapes/button.module.css'
import '../ui/shapes/empty.module.css'
import './notes-page.module.css'

// What lies on the device is not known before it is looked at: the page stands without it.
const OnDevice = lazy(() => import('./on-device.tsx').then((m) => ({ default: m.OnDevice })))

/** What the reader marked and wrote, by report; to be found again, changed and taken along. */
export function NotesPage() {
  const words = useWords(sharedWords)
  const [after, setAfter] = useState(false)
  useEffect(() => setAfter(true), [])
  return (
    <main id="main" className="frame">
      <Title>{words.notes}</Title>
      <h1 className={css.jotsPageTitle}>{words.notes}</h1>
      {after && (
        <Suspense>
          <OnDevice />
        </Suspense>
      )}
    </main>
  )
}
