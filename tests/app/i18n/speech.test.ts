import { expect, test } from 'vitest'
import { articleListWords } from '#texts/article-list.ts'
import { sharedWords } from '#texts/shared.ts'
import { builtSpeech, languages, speechIn, wantedLanguage } from '../../../src/app/i18n/speech.ts'

test('the reader’s choice is spoken, else the first of the browser’s languages that there is, else the built one', () => {
  expect(languages).toEqual(['de', 'en'])
  expect(wantedLanguage('de', ['en-GB'])).toBe('de')
  expect(wantedLanguage('browser', ['de-AT', 'en'])).toBe('de')
  expect(wantedLanguage('browser', ['fr', 'en-US', 'de'])).toBe('en')
  expect(wantedLanguage('browser', ['fr-CH', 'it'])).toBe(builtSpeech.language)
  expect(wantedLanguage('tlh', [])).toBe(builtSpeech.language)
})

test('another language brings its texts, its formats and its names of topics', async () => {
  const german = await speechIn('de')
  expect(german.language).toBe('de')
  expect(german.words(sharedWords).allReports).toBe('Alle Berichte')
  expect(german.words(sharedWords)).toBe(german.words(sharedWords))
  expect(german.formats.number(1234.5)).toBe('1.234,5')
  expect(german.formats.list(['a', 'b', 'c'])).toBe('a, b und c')
  expect(german.words(articleListWords).place('GB', 'United Kingdom')).toBe('Vereinigtes Königreich')
  expect(german.words(articleListWords).place('Hanoi', 'Hanoi')).toBe('Hanoi')
  expect(german.topicNames['16000000']).toBe('Konflikte, Krieg und Frieden')
  expect(await speechIn('en')).toBe(builtSpeech)
})
