import { useEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { articleListWords } from '#texts/article-list.ts'
import { toggleSaved } from '../device/marks.ts'
import { useWords } from '../i18n/use-words.ts'
import { useShortcuts } from '../shell/keys/shortcuts.ts'

/** Keys of the list. Moving is moving focus along the headlines, so that Enter, Tab and a screen reader agree. */
export function useListKeys(): void {
  const words = useWords(articleListWords)
  useShortcuts(words.keysTitle, [
    { keys: ['j', 'k'], label: words.keyMove, run: (key) => move(key === 'j' ? 1 : -1) },
    { keys: ['Enter'], label: words.keyOpen },
    { keys: ['s'], label: words.keySave, run: save },
    { keys: ['c'], label: words.keyCompare, run: compare },
  ])
}

/** After more of the list was asked for, focus goes to the first report that came. */
export function useFocusOnMore(): void {
  const { state, key } = useLocation()
  const back = useNavigationType() === 'POP'
  const { focus, report } = (state ?? {}) as { focus?: string; report?: string }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each navigation
  useEffect(() => {
    const all = headlines()
    const last =
      focus === 'after' && !back ? all.findIndex((headline) => headline.dataset.report === report) : -1
    if (last >= 0) all[last + 1]?.focus({ preventScroll: true })
  }, [key])
}

const headlines = () => [...document.querySelectorAll<HTMLElement>('main [data-report]')]

/** The headline with focus, or of the report in which focus is. */
function current(): HTMLElement | undefined {
  const around = document.activeElement?.closest('[data-entry], [data-story]')
  return headlines().find((headline) => around?.contains(headline))
}

function move(step: number): void {
  const all = headlines()
  const here = current()
  const next = here ? all[all.indexOf(here) + step] : all[step > 0 ? 0 : all.length - 1]
  next?.focus()
  next?.closest('[data-entry]')?.scrollIntoView({ block: 'nearest' })
}

function save(): void {
  const id = current()?.dataset.report
  if (id !== undefined) toggleSaved(id)
}

/** Follows the comparison of the report with focus, else the first on the page. */
function compare(): void {
  const around =
    current()?.closest('[data-story]') ?? current()?.closest('[data-entry]') ?? document.querySelector('main')
  const link = around?.querySelector<HTMLElement>('[data-compare]')
  link?.click()
}
