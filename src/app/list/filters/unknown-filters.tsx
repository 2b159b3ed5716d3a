import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { articleListWords } from '#texts/article-list.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as css from './active-filters.module.css?names'
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
    <p className={css.told} role="status">
      {words.ignored(told)}{' '}
      <button type="button" className={buttonCss.link} onClick={() => setTold(null)}>
        {words.hide}
      </button>
    </p>
  )
}
