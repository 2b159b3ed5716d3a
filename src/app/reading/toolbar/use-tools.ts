import { useSyncExternalStore } from 'react'
import { useHref, useNavigate } from 'react-router'
import { readingWords } from '#texts/reading/reading.ts'
import { copyText } from '../../device/copy-text.ts'
import { toggleSaved, useMarks } from '../../device/marks.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useAddress } from '../../navigation/in-sight.ts'
import { paths } from '../../paths.ts'
import { firstSentenceToRead } from '../aloud/first-sentence.ts'
import type { Aloud } from '../aloud/use-aloud.ts'
import { useReading } from '../reading-context.ts'
import { withView } from '../use-view.ts'

/** A button of the toolbar. `pressed` is undefined where it does something once. */
export interface Tool {
  name: string
  label: string
  run: () => void
  pressed?: boolean
}

const never = () => () => {}

/** The tools of a report that this browser can offer: those always in view, and the rest. */
export function useTools(aloud: Aloud, source: boolean): { first: Tool[]; rest: Tool[] } {
  const words = useWords(readingWords)
  const { report, say } = useReading()
  const { headline, id } = report.article
  const saved = useMarks().saved.includes(id)
  const canShare = useSyncExternalStore(
    never,
    () => 'share' in navigator,
    () => false,
  )
  const toggleSource = useToggleSource(source)
  const path = useHref(paths.article(report.article))
  const address = () => new URL(path, location.origin).href
  const copy = async () => say((await copyText(address())) ? words.copied : words.notCopied)
  // A reader who closes the browser's own sheet has not failed.
  const share = () => void navigator.share({ title: headline.text, url: address() }).catch(() => {})
  const on = aloud.from !== null
  const read = () => (on ? aloud.stop() : aloud.start(firstSentenceToRead(report)))
  return {
    first: [
      ...(aloud.canSpeak && !source
        ? [{ name: 'read', label: on ? words.stopReading : words.readAloud, run: read, pressed: on }]
        : []),
      { name: 'save', label: saved ? words.saved : words.save, run: () => toggleSaved(id), pressed: saved },
    ],
    rest: [
      { name: 'copy', label: words.copyLink, run: () => void copy() },
      ...(canShare ? [{ name: 'share', label: words.share, run: share }] : []),
      { name: 'print', label: words.print, run: () => print() },
      { name: 'source', label: words.sourceText, run: toggleSource, pressed: source },
    ],
  }
}

/** Switches between clean and source text; each is an entry of the browser's history. */
function useToggleSource(source: boolean): () => void {
  const navigate = useNavigate()
  const { search } = useAddress()
  const path = paths.article(useReading().report.article)
  return () => void navigate(path + withView(search, !source))
}
