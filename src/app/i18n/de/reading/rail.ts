import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { railWords as english } from '../../en/reading/rail.ts'

export const railWords = catalogue(
  'rail',
  ({ number }): WordsOf<typeof english> => ({
    otherReports: 'Die anderen Berichte',
    wholeEvent: (reports) => `Alle ${number(reports)} Berichte, Tatsache für Tatsache`,
    besideAll: (others) => `Neben allen ${number(others)} anderen`,
    alsoReportedBy: 'Auch gemeldet von',
    compareWith: (source) => `Mit ${source} vergleichen`,
    showInMargin: (source) => `Am Rand zeigen, was auch ${source} meldet`,
    inTheMargin: (source) => `Am Rand: was auch ${source} meldet`,
    notMade: 'Diese beiden Berichte wurden beim Bauen der Website nicht verglichen.',
    comparisonFailed: 'Was beide Berichte gemeinsam haben, konnte nicht geladen werden.',
    thisReport: 'diesem Bericht',
    retry: 'Erneut versuchen',
  }),
)
