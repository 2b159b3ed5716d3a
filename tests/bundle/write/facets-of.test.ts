import { expect, test } from 'vitest'
import { facetsOf, mergeFacets } from '../../../src/bundle/write/facets-of.ts'
import type { Mention } from '../../../src/news/report/mention.ts'
import { makeReport } from '../../pipeline/make-report.ts'

const found = { spans: [], reason: 'a name' }
const place = (name: string, country: string | null): Mention => ({
  kind: 'place',
  ...found,
  text: name,
  name,
  country,
  through: ['name'],
})
const person = (name: string): Mention => ({ kind: 'person', ...found, text: name, name, titles: [] })
const withMentions = (id: string, mentions: Mention[]) => ({
  ...makeReport({ id, paragraphs: [] }),
  mentions,
})

test('places are held together by country, and by name where the country is not known', () => {
  const report = withMentions('x', [place('Linz', 'AT'), place('Austria', 'AT'), place('Atlantis', null)])
  expect(facetsOf(report).places).toEqual([
    { key: 'AT', label: 'Austria' },
    { key: 'Atlantis', label: 'Atlantis' },
  ])
})

test('a country has the name that its mentions have, whatever the platform calls it', () => {
  const report = withMentions('x', [place('Istanbul', 'TR'), place('Hong Kong', 'HK'), place('Burma', 'MM')])
  expect(facetsOf(report).places.map(({ label }) => label)).toEqual(['Hong Kong', 'Myanmar', 'Turkey'])
})

test('merged tables hold each value once, by key', () => {
  const one = facetsOf(withMentions('x', [person('Ida Vogt'), person('Abel Roth')]))
  const other = facetsOf(withMentions('y', [person('Ida Vogt')]))
  expect(mergeFacets([other, one]).people.map(({ key }) => key)).toEqual(['Abel Roth', 'Ida Vogt'])
})
