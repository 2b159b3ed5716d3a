import { useLayoutEffect, useRef } from 'react'
import { ScrollRestoration } from 'react-router'

/**
 * The router's scroll restoration, except for the page that was loaded by its address: before hydration the browser may
 * have scrolled it to a text fragment, or the reader anywhere, and there it stays.
 */
export function KeepScroll() {
  const before = useRef<number | null>(null)
  return (
    <>
      <Note at={before} />
      <ScrollRestoration />
      <Restore at={before} />
    </>
  )
}

interface Kept {
  at: { current: number | null }
}

/** Effects run in the order of elements: this one before the router's, the other after it. */
function Note({ at }: Kept) {
  useLayoutEffect(() => {
    at.current = window.scrollY
  }, [at])
  return null
}

function Restore({ at }: Kept) {
  useLayoutEffect(() => {
    if (at.current && window.scrollY === 0) window.scrollTo(0, at.current)
    at.current = null
  }, [at])
  return null
}
