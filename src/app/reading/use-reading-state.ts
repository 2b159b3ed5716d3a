import { useCallback, useMemo, useState } from 'react'
import type { ReportFile } from '../../bundle/format/bundle.ts'
import type { Report } from '../../news/report/report.ts'
import { useSearch } from '../navigation/in-sight.ts'
import { type Message, useMessages } from '../ui/shapes/use-messages.ts'
import type { Stretch } from '../ui/text/cut-text.ts'
import { type Aloud, useAloud } from './aloud/use-aloud.ts'
import { useBeside } from './beside/use-beside.ts'
import { fragments } from './clean-places.ts'
import { phraseStretches } from './end/topic-evidence.ts'
import { type MarginMark, marksBySentence, tiedWords } from './margin/margin-marks.ts'
import { type Margin, useMargin } from './margin/use-margin.ts'
import { useTarget } from './place/use-target.ts'
import { chooseOther } from './rail/chosen-other.ts'
import type { Manner, ReadingState } from './reading-context.ts'

/** All that the reading view holds: the open pair and the marked topic in the address, the rest here. */
export function useReadingState(report: ReportFile): { state: ReadingState; message: Message; aloud: Aloud } {
  const [search, setSearch] = useSearch()
  const [message, say] = useMessages()
  const [arrivedAt] = useState(search.get('pin'))
  const [spoken, setSpoken] = useState<number | null>(null)
  const aloud = useAloud(report, setSpoken)
  const beside = useBeside(report)
  const margin = useMargin(
    report.article.id,
    beside ? null : chooseOther(report.others, search.get('with')),
    search.has('pin'),
  )
  const opening = beside?.marks ?? margin?.marks
  const marks = useMemo(
    () => marksBySentence([...(opening ?? []), ...(beside?.alone ?? [])]),
    [opening, beside?.alone],
  )
  const open = opening?.find(({ pin }) => pin === search.get('pin')) ?? null
  const toggle = useCallback(
    (mark: MarginMark) => {
      const next = new URLSearchParams(search)
      if (next.get('pin') === mark.pin) next.delete('pin')
      else next.set('pin', mark.pin)
      setSearch(next, { replace: true, preventScrollReset: true })
    },
    [search, setSearch],
  )
  const stretches = useStretches(report, { margin, open, topic: search.get('mark') })
  const readFrom = aloud.canSpeak ? aloud.start : null
  const target = useTarget(open && open.pin === arrivedAt ? fragments.sentence(Math.min(...open.own)) : null)
  const state = useMemo(
    () => ({ report, margin, beside, marks, open, toggle, spoken, target, stretches, readFrom, say }),
    [report, margin, beside, marks, open, toggle, spoken, target, stretches, readFrom, say],
  )
  return { state, message, aloud }
}

interface Shown {
  margin: Margin | null
  open: MarginMark | null
  topic: string | null
}

function useStretches(report: ReportFile, { margin, open, topic }: Shown): Map<number, Stretch<Manner>[]> {
  return useMemo(() => {
    const all: Map<number, Stretch<Manner>[]>[] = [datelineStretch(report)]
    if (margin?.comparison && open) all.push(tiedWords(margin.comparison, open, margin.side))
    if (topic) all.push(phraseStretches(report.topics.find(({ code }) => code === topic)))
    const merged = new Map<number, Stretch<Manner>[]>()
    for (const [sentence, list] of all.flatMap((map) => [...map])) {
      merged.set(sentence, [...(merged.get(sentence) ?? []), ...list])
    }
    return merged
  }, [report, margin?.comparison, margin?.side, open, topic])
}

/** The dateline or agency in brackets that the text begins with, by sentence: it is set smaller. */
function datelineStretch({ article, sentences }: Report): Map<number, Stretch<'dateline'>[]> {
  const first = sentences.findIndex(({ unit }) => unit === 'paragraph')
  const { text = '', start = 0 } = sentences[first] ?? {}
  const opening = [article.dateline?.text, article.agency && `(${article.agency.text})`].find(
    (words) => words && text.startsWith(words),
  )
  if (!opening || start > 0) return new Map()
  return new Map([[first, [{ start: 0, end: opening.length, manner: 'dateline' }]]])
}
