import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import { addressOf } from './address-of.ts'
import type { Filters } from './filters.ts'

/** Says which filters of the address were left out, and cleans the address of them. */
export function UnknownFilters({ unknown, filters }: { unknown: string[]; filters: Filters }) {
  const words = useWords(articleListWords)
  const navigate = useNavigate()
  const [told, setTold] = useState<string[] | null>(null)
  useEffect(() => {
    if (unknown.length === 0) return
    setTold(unknown)
    void navigate(addressOf(filters), { replace: true, preventScrollReset: true, state: { focus: 'stay' } })
  }, [unknown, filters, navigate])
  if (told === null) return null
  return (
    <p className="told" role="status">
      {words.ignored(told)}{' '}
      <button type="button" className="link" onClick={() => setTold(null)}>
        {words.hide}
      </button>
    </p>
  )
}
