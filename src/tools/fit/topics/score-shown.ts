import { entryOf } from '../../../topics/vocabulary.ts'

export type Judgement = 'about' | 'passing' | 'wrong'

/** A report's topics as a reader judged them, and the codes that are shown for it. */
export interface JudgedReport {
  /** IPTC code → judgement, of those that came into question. */
  judged: Record<string, Judgement>
  shown: Set<string>
}

export interface ShownScore {
  /** Topics shown, judged or not. */
  shown: number
  /** Shares of the topics shown that were judged. */
  about: number
  passing: number
  wrong: number
  /** Share of the reports that show no wrong one. */
  withoutAWrongOne: number
  /** Share of the topics below the top level that reports are about, that is shown. */
  found: number
}

/** How right the topics are that are shown for some reports. */
export function scoreShown(reports: JudgedReport[]): ShownScore {
  const told = reports.flatMap(({ judged, shown }) => [...shown].map((code) => judged[code]))
  const judged = told.filter((judgement) => judgement !== undefined)
  const shareOf = (wanted: Judgement) => share(judged.map((judgement) => judgement === wanted))
  const wanted = reports.flatMap(({ judged, shown }) =>
    Object.entries(judged)
      .filter(([code, judgement]) => judgement === 'about' && entryOf.get(code)?.parent !== null)
      .map(([code]) => shown.has(code)),
  )
  return {
    shown: told.length,
    about: shareOf('about'),
    passing: shareOf('passing'),
    wrong: shareOf('wrong'),
    withoutAWrongOne: share(
      reports.map(({ judged, shown }) => ![...shown].some((code) => judged[code] === 'wrong')),
    ),
    found: share(wanted),
  }
}

function share(holds: boolean[]): number {
  return holds.length === 0 ? 0 : holds.filter(Boolean).length / holds.length
}
