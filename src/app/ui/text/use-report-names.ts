import { useMemo } from 'react'
import { reportNameWords } from '#texts/report-names.ts'
import { sourceWords } from '#texts/sources.ts'
import type { StoryReport } from '../../../bundle/format/story-file.ts'
import { letterOf } from '../../../news/event/letter-of.ts'
import { useWords } from '../../i18n/use-words.ts'
import { nameSource } from '../signs/source-label.tsx'

/** What to call each report of a story: its source, with its letter where another one has the same. */
export function useReportNames(reports: readonly StoryReport[]): string[] {
  const words = useWords(reportNameWords)
  const sources = useWords(sourceWords)
  return useMemo(() => {
    const stated = reports.map((report) => nameSource(report, sources).name)
    return stated.map((name, place) => {
      if (name === sources.sourceNotStated) return words.report(letterOf(place))
      return stated.indexOf(name) === stated.lastIndexOf(name) ? name : words.sameName(name, letterOf(place))
    })
  }, [reports, sources, words])
}
