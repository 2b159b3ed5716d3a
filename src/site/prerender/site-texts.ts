import { sharedWords } from '#texts/shared.ts'
import { siteWords } from '#texts/site.ts'
import { troubleWords } from '#texts/trouble.ts'
import { builtSpeech } from '../../app/i18n/speech.ts'

/** What is said outside of rendered pages, in the language that the site is built in. */
export const siteTexts = {
  language: builtSpeech.language,
  site: builtSpeech.words(siteWords),
  shared: builtSpeech.words(sharedWords),
  trouble: builtSpeech.words(troubleWords),
}
export type SiteTexts = typeof siteTexts
