import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { sharedWords } from '#texts/shared.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import { holderBefore } from './page/hold-notes.ts'
import { hrefOf, type Router } from './page/shown-report.ts'
import { PlainLink } from './plain-link.tsx'

/** The way to the notes beside that to the own pages, for those who have notes: the start of all others has no room for it. */
export function MastheadLink({ router, count }: { router: Router; count: number }) {
  const words = useWords(sharedWords)
  const { number } = useFormats()
  const [place, setPlace] = useState<HTMLElement | null>(null)
  useEffect(() => {
    const { pathname } = new URL(hrefOf(router, paths.ownPages()))
    let frame = 0
    const look = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const beside = document.querySelector<HTMLElement>(`header a[href="${CSS.escape(pathname)}"]`)
        setPlace(beside && holderBefore(beside))
      })
    }
    look()
    const stop = router.subscribe(look)
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [router])
  const beside = place?.nextElementSibling
  if (!place || count === 0) return null
  return createPortal(
    <PlainLink router={router} to={paths.notes()} className={beside?.className ?? ''}>
      {words.notes} <span className="num">{number(count)}</span>
    </PlainLink>,
    place,
  )
}
