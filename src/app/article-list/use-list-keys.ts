import { toggleSaved } from '../shared/marks.ts'
import { useShortcuts } from '../shared/shortcuts.ts'
import { useWords } from '../shared/use-words.ts'
import { articleListWords } from '../words/article-list.ts'

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

const headlines = () => [...document.querySelectorAll<HTMLElement>('main [data-report]')]

/** The headline with focus, or of the report in which focus is. */
function current(): HTMLElement | undefined {
  const around = document.activeElement?.closest('.report, .story__report, .story')
  return headlines().find((headline) => around?.contains(headline))
}

function move(step: number): void {
  const all = headlines()
  const here = current()
  const next = here ? all[all.indexOf(here) + step] : all[step > 0 ? 0 : all.length - 1]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

function save(): void {
  const id = current()?.dataset.report
  if (id !== undefined) toggleSaved(id)
}

/** Follows the comparison of the report with focus, else the first on the page. */
function compare(): void {
  const around = current()?.closest('.report, .story') ?? document.querySelector('main')
  const link = around?.querySelector<HTMLElement>('[data-compare]')
  link?.click()
}
