import { expect, test } from 'vitest'
import { parseViewState, swapSides, writeViewState } from '../../../src/app/comparison/model/view-state.ts'

const parse = (query: string) => parseViewState(new URLSearchParams(query))

test('an address without a view is the default, and the default adds nothing to the address', () => {
  expect(parse('')).toEqual({ mode: 'passage', lead: 'a', show: 'all', having: [], pin: null })
  expect(writeViewState(parse('')).toString()).toBe('')
})

test('a view survives the address', () => {
  const query = 'mode=order&lead=b&show=related&with=quotations%2Cnames&pin=3-5'
  expect(writeViewState(parse(query)).toString()).toBe(query)
})

test('what is not known is left at the default', () => {
  expect(parse('mode=sideways&show=c&with=lies,names&pin=<script>')).toEqual({
    mode: 'passage',
    lead: 'a',
    show: 'all',
    having: ['names'],
    pin: null,
  })
})

test('parameters of others are kept', () => {
  expect(writeViewState(parse('show=both'), new URLSearchParams('theme=dark')).toString()).toBe(
    'theme=dark&show=both',
  )
})

test('swapping sides turns the filter and the pin around', () => {
  expect(swapSides(parse('show=a&pin=3-5'))).toMatchObject({ show: 'b', pin: '5-3' })
  expect(swapSides(parse('pin=-4'))).toMatchObject({ show: 'all', pin: '4-' })
})
