import { useEffect, useRef, useState } from 'react'
import { notesWords } from '#texts/own/notes.ts'
import { directionOf } from '../../language/which/direction.ts'
import { useFormats, useWords } from '../i18n/use-words.ts'
import { isOfKind, kinds, type NotesView } from './filter-notes.ts'
import type { ListedNote, NotedReport } from './listed-notes.ts'
import * as css from './notes-page.module.css?names'

interface FiltersProps {
  listed: readonly ListedNote[]
  view: NotesView
  show: (view: NotesView, replace?: boolean) => void
}

/** Search, kind and report; a value pressed again is let go. */
export function NotesFilters({ listed, view, show }: FiltersProps) {
  const words = useWords(notesWords)
  const reports = [...new Set(listed.map(({ of }) => of))]
  const count = (of: NotedReport) => listed.filter((one) => one.of === of).length
  return (
    // biome-ignore lint/a11y/useSemanticElements: not every engine knows <search>
    <form
      className={css.jotsFilters}
      role="search"
      aria-label={words.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      <SearchField query={view.query} onQuery={(query) => show({ ...view, query }, true)} />
      <Facet title={words.kind}>
        {kinds.map((kind) => {
          const held = listed.filter((one) => isOfKind(one, kind)).length
          const pressed = view.kind === kind
          return (
            (held > 0 || pressed) && (
              <Choice
                key={kind}
                label={words.kinds[kind]}
                count={held}
                pressed={pressed}
                onPress={() => show({ ...view, kind: pressed ? null : kind })}
              />
            )
          )
        })}
      </Facet>
      <Facet title={words.report}>
        {reports.map((of) => (
          <Choice
            key={of.id}
            label={of.headline}
            lang={of.report?.article.language ?? null}
            count={count(of)}
            pressed={view.report === of.id}
            onPress={() => show({ ...view, report: view.report === of.id ? null : of.id })}
          />
        ))}
      </Facet>
    </form>
  )
}

interface SearchFieldProps {
  query: string
  onQuery: (query: string) => void
}

/** What is typed stands in the field at once; the address follows, and leads while the field is left. */
function SearchField({ query, onQuery }: SearchFieldProps) {
  const words = useWords(notesWords)
  const [typed, setTyped] = useState(query)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // While one types, what comes is what was typed before.
    if (document.activeElement !== field.current) setTyped(query)
  }, [query])
  return (
    <label className={css.jotsSearch}>
      <span className="vh">{words.search}</span>
      <input
        ref={field}
        type="search"
        value={typed}
        placeholder={words.searchHint}
        onChange={({ target }) => {
          setTyped(target.value)
          onQuery(target.value)
        }}
      />
    </label>
  )
}

function Facet({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={css.jotsFacet} aria-label={title}>
      <h2 className={css.jotsFacetTitle}>{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}

interface ChoiceProps {
  label: string
  lang?: string | null
  count: number
  pressed: boolean
  onPress: () => void
}

function Choice({ label, lang = null, count, pressed, onPress }: ChoiceProps) {
  const { number } = useFormats()
  return (
    <li>
      <button type="button" className={css.jotsFacetRow} aria-pressed={pressed} onClick={onPress}>
        <span
          className={css.jotsFacetLabel}
          lang={lang ?? undefined}
          dir={lang ? directionOf(lang) : undefined}
        >
          {label}
        </span>
        <span className="num">{number(count)}</span>
      </button>
    </li>
  )
}
