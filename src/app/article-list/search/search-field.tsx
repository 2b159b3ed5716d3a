import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate, useNavigationType } from 'react-router'
import { Icon } from '../../shared/icon.tsx'
import { useShortcuts } from '../../shared/shortcuts.ts'
import { useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import { sharedWords } from '../../words/shared.ts'
import { addressOf } from '../filters/address-of.ts'
import { type Filters, restarted } from '../filters/filters.ts'
import { prepareSearch } from './search-reports.ts'
import './search.css'

/** Answers while one types; the words stand in the address. The first letter is a step in the history, the rest is not. */
export function SearchField({ filters }: { filters: Filters }) {
  const words = useWords(articleListWords)
  const shared = useWords(sharedWords)
  const client = useQueryClient()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useTyped(filters.query, field)
  const search = useSearchAs(filters)
  const focus = () => field.current?.focus()
  useShortcuts(shared.anywhere, [{ keys: ['/'], label: shared.search, run: focus }])
  useFocusOnArrival(field)
  const type = (typed: string) => {
    setText(typed)
    search(typed)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form, so that Enter does what it does in any search
    <form className="search desk__search" role="search" onSubmit={(event) => event.preventDefault()}>
      <Icon name="search" />
      <input
        ref={field}
        className="search__input"
        type="search"
        enterKeyHint="search"
        aria-label={words.search}
        placeholder={words.search}
        aria-describedby="search-hint"
        value={text}
        onFocus={() => prepareSearch(client)}
        onChange={({ target }) => type(target.value)}
      />
      <span className="search__hint" id="search-hint">
        {words.searchHint}
      </span>
      {text === '' ? (
        <kbd>/</kbd>
      ) : (
        <button type="button" className="link" onClick={() => [type(''), focus()]}>
          {words.clearSearch}
        </button>
      )}
    </form>
  )
}

/** What stands in the field: what is typed, until the address says something else without the reader typing, as on the way back. */
function useTyped(query: string, field: { current: HTMLInputElement | null }) {
  const [text, setText] = useState(query)
  const back = useNavigationType() === 'POP'
  useEffect(() => {
    if (back || document.activeElement !== field.current) setText(query)
  }, [query, field, back])
  return [text, setText] as const
}

function useSearchAs(filters: Filters): (query: string) => void {
  const navigate = useNavigate()
  return (query) => {
    // The address as it is: what is rendered may be some letters behind.
    const replace = new URLSearchParams(window.location.search).has('q')
    const options = { replace, preventScrollReset: true, state: { focus: 'stay' } }
    void navigate(addressOf({ ...restarted(filters), query }), options)
  }
}

/** The key for search leads here from any page. */
function useFocusOnArrival(field: { current: HTMLInputElement | null }): void {
  const { state } = useLocation()
  const asked = (state as { focus?: string } | null)?.focus === 'search'
  useEffect(() => {
    if (asked) field.current?.focus()
  }, [asked, field])
}
