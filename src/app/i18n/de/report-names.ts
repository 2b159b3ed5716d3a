import { catalogue, type WordsOf } from '../catalogue.ts'
import type { reportNameWords as english } from '../en/report-names.ts'

export const reportNameWords = catalogue(
  'report-names',
  (): WordsOf<typeof english> => ({
    report: (letter) => `Bericht ${letter}`,
    sameName: (name, letter) => `${name} (${letter})`,
  }),
)
