import { expect, test } from 'vitest'
import { articleId } from '../../../src/pipeline/articles/article-id.ts'

const body = [{ text: 'One paragraph.' }]

test('a slug of the headline, cut between words, and six characters of the text', () => {
  const id = articleId(
    'Zwölf Brücken für Ålesund: „Größer“ wird nicht schöner, sagt der Bürgermeister heute',
    body,
  )
  expect(id).toMatch(/^zwolf-brucken-fur-alesund-grosser-wird-nicht-schoner-sagt-[a-z0-9]{6}$/)
})

test('the same text has the same id; another body has another', () => {
  expect(articleId('A headline', body)).toBe(articleId('A headline', body))
  expect(articleId('A headline', [{ text: 'Another paragraph.' }])).not.toBe(articleId('A headline', body))
})

test('a headline in another script, or of one endless word', () => {
  expect(articleId('プーチン氏がベトナム訪問', body)).toMatch(/^report-[a-z0-9]{6}$/)
  expect(articleId('a'.repeat(200), body)).toMatch(/^a{60}-[a-z0-9]{6}$/)
})
