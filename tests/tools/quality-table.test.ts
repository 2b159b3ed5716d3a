import { expect, test } from 'vitest'
import { qualityTable } from '../../src/tools/quality/quality-table.ts'

test('columns are aligned, and what misses its target is marked', () => {
  const rows = [
    { name: 'F1', value: 0.9512, low: 0.93, high: 0.97, target: 0.97, items: 60 },
    { name: 'precision of links', value: 0.99, target: 0.95, items: 1500 },
  ]
  expect(qualityTable(rows)).toEqual([
    'figure               value   95 % interval   target       items',
    'F1                   0.951   0.930 – 0.970    0.970   60  below',
    'precision of links   0.990                    0.950        1500',
  ])
})
