import { describe, expect, test } from 'vitest'
import { givenNames } from '../../src/language/names/data/given-names.ts'
import { french } from '../../src/topics/terms/french.ts'
import { german } from '../../src/topics/terms/german.ts'
import { spanish } from '../../src/topics/terms/spanish.ts'
import { ancestorsOf, entryOf, vocabulary } from '../../src/topics/vocabulary.ts'

/** Codes that IPTC has withdrawn, of those that news would tempt one to use. */
const retired = [
  '20000594', '20000601', '20000603', '20000647', '20000649', '20000651', '20000652', '20000261', '20000564',
  '20000534', '20000481', '20000482', '20000407', '20000406', '20000160', '20000162',
] // biome-ignore format: a list to compare by eye

describe('the vocabulary of topics', () => {
  test('has all 17 top-level topics and at least 200 below them', () => {
    const tops = vocabulary.filter(({ parent }) => parent === null).map(({ code }) => code)
    expect(tops.toSorted()).toEqual(
      Array.from({ length: 17 }, (_, i) => `${String(i + 1).padStart(2, '0')}000000`),
    )
    expect(vocabulary.length - tops.length).toBeGreaterThanOrEqual(200)
  })

  test('is a sound tree: unique codes of eight digits, known parents, no cycles', () => {
    expect(entryOf.size).toBe(vocabulary.length)
    for (const { code, parent, related } of vocabulary) {
      expect(code).toMatch(/^\d{8}$/)
      if (parent !== null) expect(entryOf.has(parent), `${code} hangs on ${parent}`).toBe(true)
      if (related !== undefined) expect(entryOf.has(related), `${code} is related to ${related}`).toBe(true)
      const path = walkUp(code)
      expect(new Set(path).size, `cycle above ${code}`).toBe(path.length)
    }
  })

  test('uses no retired code', () => {
    expect(retired.filter((code) => entryOf.has(code))).toEqual([])
  })

  test('lists no term twice for one topic', () => {
    for (const { code, strong, fair, weak, hint } of vocabulary) {
      const terms = [strong, fair, weak, hint].flatMap((list) => split(list))
      const twice = terms.filter((term, i) => terms.indexOf(term) !== i)
      expect(twice, code).toEqual([])
    }
  })

  test('has no names of persons, who come and go', () => {
    const known = ['Guy Fawkes', 'Martin Luther', 'Charles Darwin', 'Albert Einstein', 'Madison Avenue', 'Carolina Panthers', 'Christian Democrat'] // biome-ignore format: a list
    const named = vocabulary
      .flatMap(({ strong, fair, weak, hint }) => [strong, fair, weak, hint].flatMap(split))
      .filter((term) => /^\p{Lu}\S+(?: \p{Lu}\S+)+$/u.test(term))
      .filter((term) => givenNames.has(term.split(' ')[0]?.toLowerCase() ?? ''))
    expect(named.filter((term) => !known.includes(term))).toEqual([])
  })

  test.each([
    ['German', german],
    ['Spanish', spanish],
    ['French', french],
  ])('%s: known topics, each once, no term twice for one topic', (_, lists) => {
    const codes = lists.map(({ code }) => code)
    expect(codes.filter((code) => !entryOf.has(code))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
    for (const { code, strong, fair } of lists) {
      const terms = [...split(strong), ...split(fair)]
      expect(
        terms.filter((term, i) => terms.indexOf(term) !== i),
        code,
      ).toEqual([])
    }
  })

  test('gives the way from the top-level topic down to the parent', () => {
    expect(ancestorsOf('20000641')).toEqual(['11000000', '20000638', '20000639'])
    expect(ancestorsOf('11000000')).toEqual([])
  })
})

function walkUp(code: string): string[] {
  const path: string[] = []
  for (let at: string | null | undefined = code; at && path.length < 12; at = entryOf.get(at)?.parent)
    path.push(at)
  return path
}

function split(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '')
}
