import { expect, test } from 'vitest'
import type { LocatedLink, StatedRelation } from '../../../../src/news/readers/stated-link.ts'
import type { Report } from '../../../../src/news/report/report.ts'
import { placeLinks } from '../../../../src/pipeline/compare/corrections/place-links.ts'
import { formatProblem } from '../../../../src/site/vite-plugin/log-problems.ts'
import { makeReport } from '../../make-report.ts'

const north = makeReport({ id: 'north', paragraphs: ['The mill burned down. Snow fell. Snow fell.'] })
const coast = makeReport({ id: 'coast', paragraphs: ['A mill burned. Snow fell.'] })
const german = makeReport({ id: 'german', language: 'de', paragraphs: ['Die Mühle brannte.'] })

let entry = 0
const stated = (relation: StatedRelation, a: [string, string], b: [string, string]): LocatedLink => ({
  relation,
  a: { file: `${a[0]}.txt`, quote: a[1] },
  b: { file: `${b[0]}.txt`, quote: b[1] },
  at: { file: 'seeds/x.links.json', entry: ++entry },
})

function place(links: LocatedLink[], reports: Report[] = [north, coast, german]) {
  const { value, problems } = placeLinks(links, reports)
  return {
    pairs: [...value].map(([key, { a, b, statements }]) => [key, a.article.id, b.article.id, statements]),
    problems: problems.map(formatProblem),
  }
}

test('sentences are found by file and words, whichever side the statement names first', () => {
  const links = [
    stated('none', ['north', 'The mill burned down.'], ['coast', 'A mill burned.']),
    stated('near-verbatim', ['coast', 'Snow fell.'], ['north', 'mill']),
  ]
  expect(place(links)).toEqual({
    pairs: [
      [
        'coast~north',
        'coast',
        'north',
        [
          { a: 1, b: 1, relation: null },
          { a: 2, b: 1, relation: 'near-verbatim' },
        ],
      ],
    ],
    problems: [],
  })
})

test.each([
  [
    'a file that is gone',
    stated('none', ['gone', 'x'], ['coast', 'A mill']),
    /link-file-unknown .*"gone\.txt"/,
  ],
  [
    'words that are gone',
    stated('none', ['north', 'Rain.'], ['coast', 'A mill']),
    /link-quotation-missing .*"Rain\."/,
  ],
  [
    'words that stand twice',
    stated('none', ['north', 'Snow fell.'], ['coast', 'A mill']),
    /link-quotation-twice/,
  ],
  [
    'two sentences of one report',
    stated('none', ['coast', 'Snow fell.'], ['coast', 'A mill']),
    /link-within-report/,
  ],
  ['reports in two languages', stated('none', ['german', 'Mühle'], ['coast', 'A mill']), /link-not-compared/],
])('%s: told by name, and the next statement holds', (_, link, problem) => {
  const good = stated('reworded', ['north', 'The mill'], ['coast', 'A mill'])
  const { pairs, problems } = place([link, good])
  expect(problems).toEqual([expect.stringMatching(problem)])
  expect(problems[0]).toMatch(/^seeds\/x\.links\.json warning /)
  expect(pairs).toEqual([['coast~north', 'coast', 'north', [{ a: 1, b: 1, relation: 'reworded' }]]])
})

test('of two that contradict each other the first holds, and the other is told; said twice it is one', () => {
  const first = stated('reworded', ['north', 'The mill'], ['coast', 'A mill'])
  const other = stated('none', ['coast', 'A mill'], ['north', 'The mill'])
  const { pairs, problems } = place([first, first, other])
  expect(pairs).toEqual([['coast~north', 'coast', 'north', [{ a: 1, b: 1, relation: 'reworded' }]]])
  expect(problems).toEqual([
    expect.stringMatching(
      `link-stated-before Statement ${other.at.entry}: statement ${first.at.entry} in seeds/x`,
    ),
  ])
})

test('of a file with several reports the one that has the words is meant; words that two of them have stand twice', () => {
  const inOne = (report: Report): Report => ({
    ...report,
    article: { ...report.article, files: ['seeds/two.txt'] },
  })
  const other = makeReport({ id: 'other', paragraphs: ['Fire took the mill.'] })
  const reports = [inOne(north), inOne(coast), other]
  expect(place([stated('none', ['two', 'A mill burned.'], ['other', 'Fire'])], reports).pairs).toHaveLength(1)
  const { problems } = place([stated('none', ['two', 'mill burned'], ['other', 'Fire'])], reports)
  expect(problems).toEqual([expect.stringMatching(/link-quotation-twice/)])
})
