import { useEffect, useState } from 'react'
import { useAddress, useInSight } from '../../navigation/in-sight.ts'

/**
 * The fragment that the address leads to, once the page is there: the server does not know it. Brings it into view and
 * gives it focus, so that reading goes on from there. `first` is brought into view when the page opens without one.
 */
export function useTarget(first: string | null): string {
  const { hash, key } = useAddress()
  const inSight = useInSight()
  const [target, setTarget] = useState('')
  const [opened, setOpened] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same fragment asked for again is a new navigation
  useEffect(() => {
    if (!inSight) return
    const id = decodeFragment(hash)
    setTarget(id)
    if (id !== '') bringIntoView(id, true)
  }, [hash, key, inSight])
  useEffect(() => {
    if (opened || first === null || !inSight) return
    setOpened(true)
    if (hash === '') bringIntoView(first, false)
  }, [first, hash, opened, inSight])
  return target
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}

/** Scrolls to an element of the text, with room around it, and focuses it where asked. */
export function bringIntoView(id: string, focus: boolean): void {
  const element = document.getElementById(id)
  if (!element) return
  element.scrollIntoView({ block: 'center' })
  if (!focus) return
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus({ preventScroll: true })
}
