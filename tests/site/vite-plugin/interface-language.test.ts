import { expect, test } from 'vitest'
import { languageFrom } from '../../../src/site/vite-plugin/interface-language.ts'

test('a site is built in English unless another language is asked for', () => {
  expect(languageFrom({})).toBe('en')
  expect(languageFrom({ COLLATE_LANG: ' ' })).toBe('en')
  expect(languageFrom({ COLLATE_LANG: 'de' })).toBe('de')
})

test('a language that the interface does not speak is refused, with those that it does', () => {
  expect(() => languageFrom({ COLLATE_LANG: 'tlh' })).toThrow(
    'COLLATE_LANG is tlh: the interface speaks de, en',
  )
})
