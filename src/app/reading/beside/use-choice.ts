import { useSearch } from '../../navigation/in-sight.ts'
import { useBesideWords } from './use-beside-words.ts'

/** Changes which reports speak, and whether what they also say is folded: both stand in the address. */
export function useChoice() {
  const { beside } = useBesideWords()
  const [search, setSearch] = useSearch()
  const change = (name: string, value: string | null) => {
    const next = new URLSearchParams(search)
    if (value === null) next.delete(name)
    else next.set(name, value)
    setSearch(next, { replace: true, preventScrollReset: true })
  }
  return {
    choose: (places: readonly number[]) => {
      const ids = places.map((place) => beside.story.reports[place]?.id ?? '')
      change('pick', places.length === beside.others.length ? null : ids.join(',') || 'none')
    },
    fold: (open: boolean) => change('show', open ? 'others' : null),
  }
}
