import { useEffect } from 'react'
import { useNavigationType } from 'react-router'
import { readingWords } from '#texts/reading/reading.ts'
import { markRead } from '../../device/marks.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useAddress, useInSight } from '../../navigation/in-sight.ts'
import { fragments } from '../clean-places.ts'
import { useReading } from '../reading-context.ts'
import { onReading, paragraphAtLine, paragraphs, shareRead } from './reading-line.ts'
import { followPosition, keepPosition, readingPosition } from './reading-positions.ts'

/** How long the end must be in view before a report counts as read, in milliseconds. */
const endSeen = 3_000

/**
 * Keeps the paragraph at which a report is being read, goes back to it when the report is opened again and says so.
 * An address that leads to a place, and the browser's own way back, come first. A report read to its end is marked read.
 */
export function useReadingPosition(): void {
  const { report, say } = useReading()
  const words = useWords(readingWords)
  const { hash, search } = useAddress()
  const type = useNavigationType()
  const { id, aliases } = report.article
  const inSight = useInSight()

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the report is opened
  useEffect(() => {
    if (!inSight) return
    followPosition(id, aliases)
    void import('../../device/follow-marks.ts').then(({ followMarks }) =>
      followMarks(Object.fromEntries(aliases.map((alias) => [alias, id]))),
    )
    const paragraph = readingPosition(id)
    const placed = hash !== '' || search !== '' || (type === 'POP' && scrollY > 0)
    const element = paragraph === null ? null : document.getElementById(fragments.paragraph(paragraph))
    if (placed || paragraph === null || paragraph < 2 || !element) return
    element.scrollIntoView({ block: 'start', behavior: 'instant' })
    say(words.resumed(paragraph), { label: words.fromTheTop, run: () => scrollTo({ top: 0 }) })
  }, [id, inSight])

  useEffect(() => {
    if (!inSight) return
    let end: ReturnType<typeof setTimeout> | undefined
    const finish = () => {
      markRead(id)
      keepPosition(id, null)
    }
    const note = () => {
      // The page may be gone already: then the place stays what it was.
      if (paragraphs().length === 0) return
      clearTimeout(end)
      if (shareRead() === 1) end = setTimeout(finish, endSeen)
      else keepPosition(id, Number(paragraphAtLine()?.dataset.paragraph ?? 0) || null)
    }
    const stop = onReading(note)
    if (shareRead() === 1) note()
    return () => {
      stop()
      clearTimeout(end)
    }
  }, [id, inSight])
}
