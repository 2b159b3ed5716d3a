import { expect, test } from 'vitest'
import { clauseAround } from '../../../src/app/comparison/ledgers/clause-around.ts'

const around = (sentence: string, mention: string) => {
  const start = sentence.indexOf(mention)
  const { before, mention: words, after, cut } = clauseAround(sentence, [start, start + mention.length])
  return `${cut.before ? '… ' : ''}${before}[${words}]${after}${cut.after ? ' …' : ''}`
}

test('a short sentence is shown whole', () => {
  expect(around('The ferry carried 214 people.', '214')).toBe('The ferry carried [214] people.')
})

test('of a long sentence, the clause around the mention', () => {
  const sentence =
    'The shipping line, which is based in Norrvik, said that the ferry had carried 214 people when it ran aground, and that all were safe.'
  expect(around(sentence, '214')).toBe(
    '… said that the ferry had carried [214] people when it ran aground, …',
  )
})

test('a boundary beside the mention is no reason to cut there', () => {
  expect(around('In Norrvik, 214 people, all of them passengers of the ferry, came ashore.', '214')).toBe(
    'In Norrvik, [214] people, all of them passengers of the ferry, …',
  )
})

test('where no boundary comes, it is cut between words', () => {
  const word = 'word '
  const cut = around(`${word.repeat(40)}214 ${word.repeat(40)}`, '214')
  expect(cut).toMatch(/^… word.*\[214\].*word …$/)
  expect(cut.length).toBeLessThan(200)
})
