import { startTransition, useEffect, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { onFirstPage } from './first-page.ts'
import { useInSight, useMadeAhead } from './in-sight.ts'
import { whenPainted } from './when-painted.ts'

/**
 * False while a page that was opened within the app comes to be painted, true right after: what stands beside or below its
 * text can wait that long. True from the start where all is there already, or the reader goes to a place further down.
 */
export function useAfterPaint(): boolean {
  const { hash } = useLocation()
  const type = useNavigationType()
  const inSight = useInSight()
  const ahead = useMadeAhead()
  const [after, setAfter] = useState(!ahead && (onFirstPage() || type === 'POP' || hash !== ''))
  useEffect(() => (inSight ? whenPainted(() => startTransition(() => setAfter(true))) : undefined), [inSight])
  return after
}
