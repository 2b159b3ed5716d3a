import { useNavigate } from 'react-router'
import { readingWords } from '#texts/reading.ts'
import { toggleSaved } from '../device/marks.ts'
import { useWords } from '../i18n/use-words.ts'
import { useAddress } from '../navigation/in-sight.ts'
import { paths } from '../paths.ts'
import { useShortcuts } from '../shell/keys/shortcuts.ts'
import { firstSentenceToRead } from './aloud/first-sentence.ts'
import type { Aloud } from './aloud/use-aloud.ts'
import { focusParagraph, focusPassage } from './place/move-focus.ts'
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
