import { useEffect } from 'react'
import { stored } from '../../stored.ts'

const kept = stored<boolean>({
  key: 'collate:print-notes',
  initial: false,
  read: (value) => (typeof value === 'boolean' ? value : null),
})

/** Whether the reader wants notes and highlights printed with the reports, and how to say so. */
export function useOnPaper(): [boolean, (wanted: boolean) => void] {
  const wanted = kept.use()
  useEffect(() => {
    document.documentElement.toggleAttribute('data-notes-on-paper', wanted)
  }, [wanted])
  return [wanted, kept.set]
}
