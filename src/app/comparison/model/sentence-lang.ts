import type { Report } from '../../../news/report/report.ts'

/** The language of a sentence: of its block where that has one of its own, else of its report. */
export const sentenceLang = ({ article, sentences }: Report, sentence: number): string | undefined =>
  article.body[sentences[sentence]?.block ?? -1]?.lang ?? article.language ?? undefined
