import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate, useNavigationType } from 'react-router'
import { articleListWords } from '#texts/article-list.ts'
import { sharedWords } from '#texts/shared.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useShortcuts } from '../../shell/keys/shortcuts.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { Icon } from '../../ui/signs/icon.tsx'
import * as deskCss from '../desk.module.css?names'
import { addressOf } from '../filters/address-of.ts'
import { type Filters, restarted } from '../filters/filters.ts'
import * as css from './search.module.css?names'
import { prepareSearch } from './search-reports.ts'
import './search.module.css'

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
    <form
      className={`${css.search} ${deskCss.deskSearch}`}
      role="search"
      onSubmit={(event) => event.preventDefault()}
    >
      <Icon name="search" />
      <input
        ref={field}
        className={css.searchInput}
        type="search"
        enterKeyHint="search"
        aria-label={words.search}
        placeholder={words.search}
        aria-describedby="search-hint"
        value={text}
        onFocus={() => prepareSearch(client)}
        onChange={({ target }) => type(target.value)}
      />
      <span className={css.searchHint} id="search-hint">
        {words.searchHint}
      </span>
      {text === '' ? (
        <kbd>/</kbd>
      ) : (
        <button type="button" className={buttonCss.link} onClick={() => [type(''), focus()]}>
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
