import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { LedgerRow } from '../../../../src/news/comparison/comparison.ts'
import type { Report } from '../../../../src/news/report/report.ts'
import { annotateArticle } from '../../../../src/pipeline/annotate/annotate-article.ts'
import { makeLedgers } from '../../../../src/pipeline/compare/ledgers/make-ledgers.ts'
import { parseArticle } from '../../../../src/pipeline/parse-article/parse-article.ts'
import { rows } from './reports-and-rows.ts'

const [a, b] = ['000_38cc9e3d91998338', '004_331736ad8fceb37d'].map((name) => {
  const file = `seeds/${name}.txt`
  const parsed = parseArticle({ file, text: readFileSync(file, 'utf8'), encoding: 'utf-8', sidecar: null })
  if (!parsed.value) throw new Error('not parsed')
  return annotateArticle(parsed.value)
}) as [Report, Report]
const names = (ledger: LedgerRow[]) => {
  const name = (of: Report, i: number | undefined) => {
    const mention = of.mentions[i ?? -1]
    return mention && 'name' in mention ? mention.name : ''
  }
  const told = (test: (row: LedgerRow) => boolean) =>
    ledger.filter(test).map((row) => name(a, row.a[0]) || name(b, row.b[0]))
  return {
    both: told((row) => row.a.length > 0 && row.b.length > 0).sort(),
    onlyA: told((row) => row.b.length === 0).sort(),
    onlyB: told((row) => row.a.length === 0).sort(),
  }
}

test('names in both and in one', () => {
  const ledgers = makeLedgers(a, b, [])
  expect(names(ledgers.people)).toEqual({
    both: ['Kim Jong Un', 'To Lam', 'Vladimir Putin'],
    onlyA: [],
    onlyB: ['Olexander Haman'],
  })
  expect(names(ledgers.organisations)).toEqual({
    both: [],
    onlyA: ['AFP', 'Communist Party of Vietnam'],
    onlyB: ['dpa'],
  })
  expect(names(ledgers.places)).toEqual({
    both: ['China', 'Hanoi', 'North Korea', 'Russia', 'Ukraine', 'Vietnam'],
    onlyA: ['Asia-Pacific', 'Pyongyang', 'South China Sea', 'United States'],
    onlyB: ['Asia', 'Germany', 'Moscow', 'Southeast Asia'],
  })
})

test('times that name the same day stand in one row; no quotation and no figure is shared', () => {
  const ledgers = makeLedgers(a, b, [])
  const both = (ledger: LedgerRow[]) => rows(ledger, a, b).filter((row) => !row.includes('—'))
  expect(both(ledgers.times)).toEqual([
    'Thursday | early on Thursday morning (local time)',
    'Wednesday | Wednesday',
  ])
  expect(both(ledgers.quotations)).toEqual([])
  expect(both(ledgers.figures)).toEqual([])
})
