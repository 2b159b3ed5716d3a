import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from '../../device/when-idle.ts'
import { createLate, useLate } from './late.ts'

const sheet = createLate(() => import('../sheet.tsx').then(({ Sheet }) => Sheet))

/** What is drawn for paper; null where the page is not printed, or the code is not here yet: then the rows are. */
export function useSheet() {
  const printing = usePrinting()
  useEffect(() => whenIdle(sheet.load), [])
  const Sheet = useLate(sheet, false)
  return printing ? Sheet : null
}

/** True while the page is put on paper: what is drawn for it is drawn before the browser lays the sheets out. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // Not every surrounding has media; a browser does.
    const paper = window.matchMedia?.('print')
    const set = (on: boolean) => () => flushSync(() => setPrinting(on))
    const change = () => set(paper?.matches === true)()
    const [before, after] = [set(true), set(false)]
    paper?.addEventListener('change', change)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      paper?.removeEventListener('change', change)
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
