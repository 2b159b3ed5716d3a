import type { HeadWords } from '../page-lists.ts'

/** The words of what stands at the head of reports in French. */
export const headWords: HeadWords = {
  published: 'publiée?, paru, mis en ligne',
  updated: 'mis à jour, modifié',
  dateWords: 'le, à',
  shortWeekdays: '',
  issue: 'numéro',
  newspapers: 'courrier',
  datelineLabels: '',
  keywordLabels: 'mots[- ]clés, thèmes, sujets',
  readingTime: 'temps de lecture, lecture',
  minutes: '',
  readingTimeAfter: 'de lecture',
}
