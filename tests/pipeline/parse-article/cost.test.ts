import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/pipeline/parse-article/parse-article.ts'
import { cpuSeconds as seconds } from '../../../src/tools/soak/cpu-seconds.ts'

const seed = readFileSync('seeds/000_38cc9e3d91998338.txt', 'utf8')

function parse(text: string) {
  return parseArticle({ file: 'seeds/x.txt', text, encoding: 'utf-8', sidecar: null })
}

describe('hostile dumps end soon', () => {
  const dumps: [string, string][] = [
    ['one long word', 'a'.repeat(900_000)],
    ['one line of capitals', 'Jane Doe '.repeat(100_000)],
    ['one line of names and commas', 'By Jane Doe, '.repeat(70_000)],
    ['digits and dots', '12.05.'.repeat(150_000)],
    ['brackets', '(((('.repeat(200_000)],
    ['white space', ' '.repeat(900_000)],
    ['quotation marks', '"”’'.repeat(300_000)],
    ['many short lines', 'Home\n'.repeat(19_000)],
    ['many sentences', 'The council will meet again to talk about the harbour next week.\n'.repeat(15_000)],
    ['many dates', '12 May 2023 at 10:01\n'.repeat(19_000)],
    ['many names', 'Jane Doe\n'.repeat(19_000)],
    ['blank lines', '\n'.repeat(19_000)],
    ['sentences that the page goes on with', 'U.S. 山…\n\n'.repeat(9000)],
  ]
  test.each(dumps)('%s', (_, text) => {
    expect(seconds(() => [parse(`${text}\n${seed}`), parse(`${seed}\n${text}`)])).toBeLessThan(10)
  })
})

describe('a line of 200 000 characters that nearly fits one of the forms ends soon', () => {
  const units = [
    'By Jane Doe, ',
    'A (B) ',
    '/ (a',
    '| a ',
    '. Photo: a',
    'Aa/',
    'a@b. ',
    'a: ',
    '© Aa, ',
    'Aa Bb (AB) ',
    'get the a ',
    'for more a ',
    'Jane is a writer ',
    'in this a file ',
    'University of ',
    '12:00 12 May ',
    '山田',
    '記者：',
    '7',
    '7 ',
    '7.',
    '…',
    '@—Monday ',
  ]
  test.each(units)('%s', (unit) => {
    const line = unit.repeat(200_000 / unit.length)
    expect(seconds(() => parse(`${line}\n${seed}\n${line}`))).toBeLessThan(2)
  })
})

test('five megabytes of garbage are refused at once', () => {
  const garbage = 'x'.repeat(5_000_000)
  expect(seconds(() => parse(garbage))).toBeLessThan(1)
  expect(parse(garbage).problems.map(({ id }) => id)).toEqual(['text-too-long'])
})

test('more lines than a page can have are refused', () => {
  expect(parse('\n'.repeat(50_000)).problems.map(({ id }) => id)).toEqual(['text-too-long'])
})
