import type { Fact } from '../../../src/news/event/fact.ts'
import { type MadeUp, madeUp } from '../made-up.ts'
import { makeReport } from '../make-report.ts'

const quarry = makeReport({
  headline: 'Quarry at Ostby floods overnight',
  publisher: 'Hill News',
  published: '2024-05-02T08:00',
  body: [
    'Water filled the quarry at Ostby within six hours. Nobody was working there.',
    'A pump had failed.',
  ],
  mentions: [{ kind: 'place', text: 'Ostby', name: 'Ostby', country: null, through: ['name'] }],
})
const pump = makeReport({
  headline: 'Broken pump drowns quarry',
  publisher: 'The Plain',
  published: '2024-05-02T10:00',
  body: ['The Ostby quarry is under water. “It took one night,” said the owner.'],
  mentions: [{ kind: 'quotation', text: '“It took one night,”', speaker: null, saidBy: null, scare: false }],
})
const lake = makeReport({
  headline: 'A lake where stone was cut',
  publisher: 'The Plain',
  body: ['Overnight the quarry at Ostby became a lake.'],
})

/** Told by all; by two, with the third on the same matter; by one alone each. Places among the compared sentences. */
const facts: Fact[] = [
  [
    [0, 0, 1],
    [1, 0, 1],
    [2, 0, 2],
  ],
  [[0, 1, 1]],
  [
    [0, 2, 1],
    [1, 1, 0],
  ],
  [[1, 1, 1]],
]
const articles = [quarry, pump, lake].map(({ article }) => article.id)

/** Three made-up reports of one event. */
export const story: MadeUp = {
  ...madeUp,
  reports: [...madeUp.reports, quarry, pump, lake],
  stories: [...madeUp.stories, { id: 'ostby', articles, evidence: [], copies: [] }],
  facts: new Map([['ostby', { facts, apart: [[], [], []] }]]),
}
