import { describe, expect, test } from 'vitest'
import { anyOf, capitalised, eitherCase, oneOfWords, wholeLine } from '../../src/language/patterns.ts'

describe('patterns made from lists', () => {
  test('nothing fits where there are no forms', () => {
    expect('').not.toMatch(new RegExp(anyOf([])))
    expect(oneOfWords([]).test('von')).toBe(false)
  })

  test('a word is found among words, not within one', () => {
    expect(oneOfWords(['él', 'según']).test('El precio, según él')).toBe(true)
    expect(oneOfWords(['by']).test('subbyte')).toBe(false)
  })

  test('a form of any shape is found as a regular expression for all of them finds it', () => {
    const forms = [
      '(?:paid|partner) content',
      'e-?mail',
      'replies?(?: to .*)?',
      '(?:\\d+ )?views',
      "[Dd]on['’]t miss",
      'übersicht',
      '(?!xx)\\p{L}{2,}ed by',
      'фото|foto',
      'ad',
    ]
    const texts = [
      'Paid content',
      'EMAIL us',
      'an e-mail',
      'x email',
      'femail',
      '12 views',
      'Don’t miss',
      'ÜBERSICHT',
      'posted by',
    ]
    const plain = new RegExp(`(?<!\\p{L})${anyOf(forms)}(?!\\p{L})`, 'iu')
    const line = new RegExp(`^\\P{L}*${anyOf(forms)}\\P{L}*$`, 'iu')
    for (const text of [
      ...texts,
      '— Фото',
      'fotos',
      'ads',
      '3 ad!',
      'Repliesſ',
      'éad',
      '日ad',
      '1ad',
      '',
      'reply',
    ])
      expect([text, oneOfWords(forms).test(text), wholeLine(forms).test(text)]).toEqual([
        text,
        plain.test(text),
        line.test(text),
      ])
  })

  test('a line is a form and nothing but signs beside it', () => {
    expect(wholeLine(['anzeige']).test('— Anzeige 3 —')).toBe(true)
    expect(wholeLine(['anzeige']).test('Anzeige erstattet')).toBe(false)
  })

  test('capitals at the start of a form, or of each of its words', () => {
    expect(capitalised('über uns')).toBe('Über uns')
    expect('Editorial board').toMatch(new RegExp(`^${eitherCase('editorial board')}$`))
    expect('eDitorial board').not.toMatch(new RegExp(`^${eitherCase('editorial board')}$`))
  })
})
