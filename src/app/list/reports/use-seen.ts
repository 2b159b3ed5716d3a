import { type RefCallback, useCallback, useState } from 'react'

/** True once the element with this ref has come near the window, and from then on. */
export function useSeen(): [RefCallback<Element>, boolean] {
  const [seen, setSeen] = useState(false)
  const ref = useCallback((element: Element | null) => {
    if (!element) return
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: '100px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, seen]
}
