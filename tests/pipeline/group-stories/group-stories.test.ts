import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/news/report/report.ts'
import { groupStories } from '../../../src/pipeline/group-stories/group-stories.ts'
import { dated, makeReport } from '../make-report.ts'

const wire = [
  'A ferry with 212 people on board ran aground on a sandbank near Port Lindow early on Thursday, the coast guard said.',
  'All passengers of the Alder Queen were brought ashore by lifeboat within three hours, and nobody was hurt.',
  'Captain Mara Ellwood told harbour officials that thick fog had hidden the buoys off Lindow Point.',
  'Divers are to examine the hull on Friday before tugs try to pull the ship free at high tide.',
]
const first = makeReport({
  id: 'ferry-aground',
  headline: 'Ferry runs aground off Port Lindow in thick fog',
  paragraphs: wire,
  date: '2021-03-04',
})
const second = makeReport({
  id: 'passengers-rescued',
  headline: 'Passengers rescued from stranded Alder Queen',
  paragraphs: [
    'Lifeboats rescued 212 passengers from the Alder Queen after the ferry struck a sandbank off Lindow Point on Thursday.',
    'Fog was blamed by the captain, Mara Ellwood. The coast guard at Port Lindow said no one was injured.',
  ],
  date: '2021-03-05',
})
/** The same kind of event elsewhere: other ship, other people, other figures. */
const lookAlike = makeReport({
  id: 'ferry-fire',
  headline: 'Ferry with 90 on board strikes quay at Brannock',
  paragraphs: [
    'A ferry struck the quay at Brannock on Thursday, hurting eleven of the 90 passengers on the Silver Heron.',
    'The harbour master, Tomas Reyl, said a steering fault was to blame and not the weather.',
  ],
  date: '2021-03-04',
})
const other = makeReport({
  id: 'tram-fares',
  headline: 'Tram fares in Oldtown to rise by a tenth',
  paragraphs: [
    'Oldtown council voted on Wednesday to raise tram fares by ten per cent from May, said Ina Dorsch.',
  ],
  date: '2021-03-04',
})

const storiesOf = (reports: Report[]) => groupStories(reports).value.stories

describe('grouping reports into stories', () => {
  test('two reports of one event form a story; a look-alike event and a report alone form none', () => {
    const stories = storiesOf([other, second, lookAlike, first])
    expect(stories.map(({ id, articles }) => ({ id, articles }))).toEqual([
      { id: 'ferry-aground', articles: ['ferry-aground', 'passengers-rescued'] },
    ])
  })

  test('tells which terms hold two reports together, in the words of the report', () => {
    const [story] = storiesOf([first, second])
    expect(story?.evidence).toMatchObject([{ a: 'ferry-aground', b: 'passengers-rescued' }])
    expect(story?.evidence[0]?.terms).toEqual(expect.arrayContaining(['Lindow', 'Alder', 'Ellwood']))
    expect(story?.copies).toEqual([])
  })

  test('neither the order of reports nor unrelated ones change the stories', () => {
    const all = [first, second, lookAlike, other]
    const expected = storiesOf(all)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (shuffled) => {
        expect(storiesOf(shuffled)).toEqual(expected)
      }),
    )
  })

  test('reports far apart in time are not of one event', () => {
    const later = { ...second, article: { ...second.article, published: dated('2021-09-05') } }
    expect(storiesOf([first, later])).toEqual([])
  })
})

describe('the same text', () => {
  test('in two files is one report with both files', () => {
    const twin = { ...first, article: { ...first.article, files: ['again.txt'] } }
    const { reports, stories } = groupStories([first, twin]).value
    expect(reports.map(({ article }) => article.files)).toEqual([['again.txt', 'seeds/ferry-aground.txt']])
    expect(stories).toEqual([])
  })

  test('with a line that clung to it is one report too', () => {
    const long = [
      ...wire,
      ...wire.map((line) => line.replaceAll('Lindow', 'Lindow harbour').replace('Thursday', 'that day')),
    ]
    const whole = makeReport({ id: 'whole', headline: 'Ferry runs aground', paragraphs: long })
    const clung = makeReport({
      id: 'clung',
      headline: 'Ferry runs aground',
      paragraphs: [...long, 'Share this page'],
    })
    const { reports } = groupStories([whole, clung]).value
    expect(reports.map(({ article }) => article.files)).toEqual([['seeds/clung.txt', 'seeds/whole.txt']])
  })

  test('in two outlets stays two reports, and the story tells how much of it is verbatim', () => {
    const here = makeReport({
      id: 'here',
      headline: 'Ferry aground',
      paragraphs: wire,
      publisher: 'Lindow Post',
    })
    const there = makeReport({
      id: 'there',
      headline: 'Ferry aground',
      paragraphs: [...wire.slice(0, 3), 'Our reporter saw the last lifeboat land at noon.'],
      publisher: 'The Brannock Mail',
    })
    const { reports, stories } = groupStories([here, there]).value
    expect(reports).toHaveLength(2)
    expect(stories[0]?.copies).toMatchObject([{ a: 'here', b: 'there' }])
    expect(stories[0]?.copies[0]?.verbatim).toBeGreaterThan(0.6)
    expect(stories[0]?.copies[0]?.verbatim).toBeLessThan(1)
  })
})

describe('dates', () => {
  test('a report without one is grouped by content alone, with a warning', () => {
    const undated = { ...second, article: { ...second.article, published: null } }
    const { value, problems } = groupStories([first, undated])
    expect(value.stories.map(({ articles }) => articles)).toEqual([['ferry-aground', 'passengers-rescued']])
    expect(problems).toMatchObject([
      { id: 'date-missing', level: 'warning', location: { file: 'seeds/passengers-rescued.txt' } },
    ])
  })

  test('one in the far future is kept and told, and does not keep the report from its story', () => {
    const future = { ...second, article: { ...second.article, published: dated('2199-03-05') } }
    const { value, problems } = groupStories([first, future])
    expect(value.reports.map(({ article }) => article.published?.value)).toContain('2199-03-05')
    expect(value.stories).toHaveLength(1)
    expect(problems).toMatchObject([{ id: 'date-far-future', level: 'warning', location: { line: 3 } }])
  })
})

test('grammar words weigh nothing in a language that is stated with its country', () => {
  const report = (id: string, subject: string) =>
    makeReport({
      id,
      headline: subject,
      paragraphs: [`Das ist der ${subject}, und er ist für die Zeit nach der.`],
    })
  const reports = [report('a', 'Brückenbau'), report('b', 'Haushalt')]
  const inLanguage = (language: string) =>
    storiesOf(reports.map((one) => ({ ...one, article: { ...one.article, language } })))
  expect(inLanguage('de-AT')).toEqual(inLanguage('de'))
})

test('nothing gives nothing; a report without words is alone', () => {
  expect(groupStories([])).toEqual({ value: { reports: [], stories: [] }, problems: [] })
  const empty = makeReport({ id: 'empty', headline: '', paragraphs: [], date: '2021-03-04' })
  expect(groupStories([empty, first]).value.stories).toEqual([])
})
