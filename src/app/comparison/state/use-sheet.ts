import { useEffect } from 'react'
import { whenIdle } from '../../device/when-idle.ts'
import { createLate, useLate } from './late.ts'
import { usePrinting } from './use-printing.ts'

const sheet = createLate(() => import('../sheet.tsx').then(({ Sheet }) => Sheet))

/** What is drawn for paper; null where the page is not printed, or the code is not here yet: then the rows are. */
export function useSheet() {
  const printing = usePrinting()
  useEffect(() => whenIdle(sheet.load), [])
  const Sheet = useLate(sheet, false)
  return printing ? Sheet : null
}
