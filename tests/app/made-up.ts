import type { Bundled } from '../../src/bundle/write/bundle-files.ts'
import type { Comparison } from '../../src/news/comparison/comparison.ts'
import type { Story } from '../../src/news/event/story.ts'
import type { Problem } from '../../src/news/problem.ts'
import type { Report } from '../../src/news/report/report.ts'
import type { Topic } from '../../src/news/report/topic.ts'
import { type LooseLink, makeComparison } from './make-comparison.ts'
import { type LooseMention, makeReport } from './make-report.ts'

/** What a bundle is made of; see `bundleFiles`. */
export interface MadeUp {
  reports: Report[]
  stories: Story[]
  comparisons: Comparison[]
  facts?: Bundled['facts']
  problems: Problem[]
  documents?: { file: string; text: string }[]
}

function topic(code: string, label: string, ancestors: string[] = []): Topic {
  const score = 0.8
  return {
    code,
    label,
    ancestors,
    top: ancestors[0] ?? code,
    score,
    shown: true,
    impliedBy: null,
    evidence: [],
  }
}
export const topics = {
  disaster: topic('03000000', 'disaster, accident and emergency incident'),
  transport: topic('20000160', 'transport accident and incident', ['03000000']),
  economy: topic('04000000', 'economy, business and finance'),
  sport: topic('15000000', 'sport'),
}
const person = (text: string, titles: string[] = []): LooseMention => ({
  kind: 'person',
  text,
  name: text,
  titles,
})
const place = (text: string, country: string | null = null): LooseMention => ({
  ...{ kind: 'place', text, name: text },
  country,
  through: ['name'],
})
const figure = (text: string, value: number, counts: string): LooseMention => ({
  ...{ kind: 'figure', text, value, counts },
  numeral: text.split(' ')[0] ?? '',
  upper: null,
  unit: null,
  qualifier: null,
  ordinal: false,
})
const quotation = (text: string, speaker: string | null): LooseMention => ({
  ...{ kind: 'quotation', text, speaker },
  saidBy: null,
  scare: false,
})

/** Two reports of one made-up event, with a near-verbatim, a reworded and a related link. */
export const harbour = makeReport({
  headline: 'Ferry runs aground off Lindholm with 214 people on board',
  kicker: 'Shipping',
  standfirst: 'All passengers of the Marigold were brought ashore on Tuesday morning.',
  publisher: 'Harbour Gazette',
  agency: 'NNA',
  published: '2023-05-16T09:40',
  body: [
    'The ferry Marigold ran aground on a sandbank off the island of Lindholm early on Tuesday. Fishing boats took the 214 people on board to the harbour within two hours.',
    '“We heard a long scraping noise and then it was silent,” said the passenger Ida Lund.',
    '## Third accident in two years',
    'The coast guard opened an inquiry. The shipping line said that the captain had 20 years of experience.',
  ],
  captions: [{ text: 'The Marigold in an undated picture.', lang: 'en', credit: 'A. Berg' }],
  alongside: ['Town council puts off the vote on the new school', 'Herring prices fall for the fourth week'],
  topics: [topics.disaster, topics.transport],
  mentions: [
    person('Ida Lund', ['passenger']),
    place('Lindholm', 'DK'),
    figure('214', 214, 'people'),
    quotation('We heard a long scraping noise and then it was silent', 'Ida Lund'),
    { kind: 'attribution', text: 'The shipping line said', source: 'The shipping line' },
  ],
})
export const coast = makeReport({
  headline: 'Marigold stuck on a sandbank: boats bring everyone ashore',
  publisher: 'Coast Radio',
  published: '2023-05-16',
  body: [
    'The ferry Marigold ran aground on a sandbank off the island of Lindholm early on Tuesday. Within two hours local boats had carried all 214 people to the harbour.',
    'Ida Lund, who was on her way to work, told Coast Radio of a scraping noise. The sea was calm and visibility good, according to the weather service.',
    'Inspectors are to examine the hull on Wednesday.',
  ],
  topics: [topics.disaster, topics.transport],
  mentions: [
    person('Ida Lund'),
    place('Lindholm', 'DK'),
    figure('214', 214, 'people'),
    { kind: 'attribution', text: 'according to the weather service', source: 'the weather service' },
  ],
})
/** A report that stands alone, and one of an agency that states neither publisher nor date. */
export const mill = makeReport({
  headline: 'Paper mill in Norrvik to hire 80 workers',
  section: 'Business',
  byline: 'Tove Dahl',
  published: '2023-05-15',
  body: [
    'The paper mill in Norrvik wants to hire 80 workers before the winter. A second machine starts in March.',
  ],
  topics: [topics.economy],
  mentions: [place('Norrvik', 'SE')],
})
export const regatta = makeReport({
  headline: 'Crew from Norrvik wins the sound regatta',
  agency: 'NNA',
  body: ['A crew from Norrvik has won the regatta on the sound. Forty boats took part.'],
  topics: [topics.sport],
  mentions: [place('Norrvik', 'SE')],
})

const links: LooseLink[] = [
  ['The ferry Marigold ran', 'The ferry Marigold ran', 'near-verbatim', ['ferry Marigold', 'sandbank']],
  ['Fishing boats', 'local boats', 'reworded', ['two hours', '214 people'], ['Fishing', 'local']],
  ['scraping noise', 'a scraping noise', 'related', ['scraping noise', 'Ida Lund']],
]
export const ferry = makeComparison(harbour, coast, links)

/** A story of two, and two reports alone. */
export const madeUp: MadeUp = {
  reports: [harbour, coast, mill, regatta],
  stories: [
    {
      id: harbour.article.id,
      articles: [coast.article.id, harbour.article.id],
      evidence: [{ a: coast.article.id, b: harbour.article.id, score: 0.8, terms: ['Marigold', 'sandbank'] }],
      copies: [],
    },
  ],
  comparisons: [ferry],
  problems: [],
}
