import { startTransition, useEffect, useState } from 'react'
import { useNavigationType } from 'react-router'
import { onFirstPage } from './first-page.ts'
import { useAddress, useInSight, useMadeAhead } from './in-sight.ts'

/**
 * False until the first paint of a page that was opened within the app, then true: what stands beside or below the text
 * is rendered after it. True at once during hydration, and where a place further down must be found (going back, a
 * fragment).
 */
export function useAfterPaint(): boolean {
  const { hash } = useAddress()
  const type = useNavigationType()
  const inSight = useInSight()
  const ahead = useMadeAhead()
  const [after, setAfter] = useState(!ahead && (onFirstPage() || type === 'POP' || hash !== ''))
  useEffect(() => (inSight ? whenPainted(() => startTransition(() => setAfter(true))) : undefined), [inSight])
  return after
}

/** Runs something once what was just rendered has been painted; returns what calls it off. */
function whenPainted(run: () => void): () => void {
  let later: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    later = setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(later)
  }
}
