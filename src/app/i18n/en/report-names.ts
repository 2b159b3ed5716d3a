import { catalogue } from '../catalogue.ts'

/** What to call the reports of a story, where many stand together. */
export const reportNameWords = catalogue('report-names', () => ({
  report: (letter: string) => `Report ${letter}`,
  sameName: (name: string, letter: string) => `${name} (${letter})`,
}))
