import { expect, test } from 'vitest'
import { ledgerNames, ledgerTables, tablesOf } from '../../src/news/comparison/ledgers.ts'

test('every ledger is shown in one table, and in no other', () => {
  expect(Object.values(ledgerTables).flat().sort()).toEqual([...ledgerNames].sort())
})

test('words of reports that were not compared are not laid beside each other', () => {
  expect(tablesOf(true)).toEqual(Object.keys(ledgerTables))
  expect(tablesOf(false)).toEqual(['figures', 'names'])
})
