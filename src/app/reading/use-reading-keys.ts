import { useNavigate } from 'react-router'
import { readingWords } from '#texts/reading/reading.ts'
import { toggleSaved } from '../device/marks.ts'
import { useWords } from '../i18n/use-words.ts'
import { useAddress } from '../navigation/in-sight.ts'
import { paths } from '../paths.ts'
import { useShortcuts } from '../shell/keys/shortcuts.ts'
import { firstSentenceToRead } from './aloud/first-sentence.ts'
import type { Aloud } from './aloud/use-aloud.ts'
import { main, paragraphs } from './place/reading-line.ts'
import { comparisonPath } from './rail/comparison-path.ts'
import type { ReadingState } from './reading-context.ts'
import { withView } from './use-view.ts'

/** The keys of the reading view, listed in the keys dialog. */
export function useReadingKeys(state: ReadingState, aloud: Aloud): void {
  const { report, margin, beside, open, toggle } = state
  const { keys: words } = useWords(readingWords)
  const navigate = useNavigate()
  const { search } = useAddress()
  const { id } = report.article
  const source = new URLSearchParams(search).get('view') === 'source'
  const step = (by: 1 | -1) => {
    const passage = focusPassage(by)
    if (open && passage && passage.ariaExpanded !== 'true') passage.click()
  }
  const pairs =
    beside || margin?.comparison
      ? [
          { keys: ['n', 'p'], label: words.passages, run: (key: string) => step(key === 'n' ? 1 : -1) },
          { keys: ['Enter'], label: words.open },
        ]
      : []
  const other = margin && comparisonPath(id, margin.other, open?.pin)
  const there = beside && report.story ? paths.story(report.story) : other
  const compare = there
    ? [
        {
          keys: ['c'],
          label: words.compare,
          run: () => void navigate(there),
        },
      ]
    : []
  const release = open ? [{ keys: ['Escape'], label: words.release, run: () => toggle(open) }] : []
  const read = () => aloud.start(firstSentenceToRead(report))
  const speak = aloud.canSpeak && !source ? [{ keys: ['r'], label: words.readAloud, run: read }] : []
  useShortcuts(words.title, [
    { keys: ['j', 'k'], label: words.paragraphs, run: (key) => focusParagraph(key === 'j' ? 1 : -1) },
    ...pairs,
    ...release,
    { keys: ['s'], label: words.save, run: () => toggleSaved(id) },
    ...speak,
    {
      keys: ['x'],
      label: words.source,
      run: () => void navigate(paths.article(report.article) + withView(search, !source)),
    },
    ...compare,
  ])
}

/** Moves focus to the next or previous paragraph, from the one in focus or in view. */
function focusParagraph(by: 1 | -1): void {
  const all = paragraphs()
  const here = all.findIndex((paragraph) => paragraph.contains(document.activeElement))
  const next = all[here >= 0 ? here + by : nextInView(all, by)]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'start' })
}

/** Moves focus to the next or previous mark in the margin, from the one in focus, open or in view; returns it. */
function focusPassage(by: 1 | -1): HTMLElement | null {
  const all = [...(main()?.querySelectorAll<HTMLElement>('button[data-marker]') ?? [])]
  const focused = all.indexOf(document.activeElement as HTMLElement)
  const here = focused >= 0 ? focused : all.findIndex(({ ariaExpanded }) => ariaExpanded === 'true')
  const next = all[here >= 0 ? here + by : nextInView(all, by)] ?? null
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'center' })
  return next
}

/** The first element below the toolbar going on, the last above it going back. */
function nextInView(all: HTMLElement[], by: 1 | -1): number {
  const below = all.findIndex((element) => element.getBoundingClientRect().top > innerHeight * 0.1)
  const first = below < 0 ? all.length : below
  return by === 1 ? first : first - 1
}
