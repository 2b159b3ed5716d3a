import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/pipeline/parse-article/parse-article.ts'
import { parseArticles } from '../../../src/pipeline/parse-article/parse-articles.ts'

const parse = (text: string) => parseArticle({ file: 'seeds/x.txt', text, encoding: 'utf-8', sidecar: null })
const ids = (text: string) => parse(text).problems.map(({ id }) => id)

const body = [
  'The mayor of Northby opened the rebuilt ferry terminal on Thursday, three years after a storm destroyed the old one.',
  'The new building cost 12 million pounds and has room for two ships at a time, the council said.',
  'Residents had waited a long time for the work to begin, and many of them came to the quay to watch the first boat arrive.',
]

describe('no report is refused for want of a headline', () => {
  test.each([
    ['text alone', body.join('\n\n')],
    ['a labelled day before the first sentence', ` date 2024-06-20 ${body.join('\n\n')}\n\nReuters`],
    ['a labelled day alone', ` date 2024-06-20\n\n${body.join('\n\n')}`],
  ])('%s', (_, text) => {
    const { value } = parse(text)
    expect(value?.headline).toMatchObject({
      by: 'opening',
      text: expect.stringMatching(/^The mayor of Northby .* …$/),
    })
    expect(value?.body.map((block) => block.text)).toEqual(body)
  })

  test('the words it goes by are cut between words, and name their line', () => {
    const { value } = parse(body.join('\n\n'))
    const { text = '', lines } = value?.headline ?? {}
    expect(body[0]?.startsWith(`${text.slice(0, -2)} `)).toBe(true)
    expect(lines).toEqual([1])
  })
})

describe('what holds no report is refused by name', () => {
  test.each([
    [
      'consent-wall',
      'harbour.example\n\nWe and our partners use cookies to show you advertising that fits you, and to measure how you read.\n\nAccept all cookies\n\nYou may withdraw your consent at any time in the privacy settings of this site.',
    ],
    [
      'consent-wall',
      'Accept cookies to go on\n\nWe and our 312 partners store and access information on your device, such as cookies, to show you advertising of your own and to measure it.\n\nAccept\n\nReject',
    ],
    [
      'consent-wall',
      'hafen.example\n\nMit Ihrer Zustimmung verwenden wir und unsere Partner Cookies, um Inhalte und Werbung zu zeigen und zu messen.\n\nSie können Ihre Einwilligung jederzeit in den Einstellungen widerrufen.',
    ],
    [
      'error-page',
      'Harbour Post\n\nThe page you are looking for may have been moved, or it never stood here in the first place.\n\nGo to the home page',
    ],
    [
      'body-missing',
      'Last of the flooded farms is reached\n\nBy Jane Doe in Paris, who has followed the talks since they began in the spring of last year.',
    ],
    ['body-missing', 'Menu\nHome\nSign in'],
  ])('%s: %#', (id, text) => {
    expect(parse(text).value).toBeNull()
    expect(ids(text)).toEqual([id])
  })

  test('a report that speaks of cookies is a report', () => {
    const text = `Court rules on cookies\n\n${body.join('\n\n')}\n\nThe site had told its readers: "We use cookies and process personal data," the court found on Friday.`
    expect(parse(text).value?.body).toHaveLength(4)
  })
})

describe('loss is told', () => {
  test('where most whole sentences are left out, with their number and place', () => {
    const foreign = Array.from(
      { length: 4 },
      (_, at) =>
        `El alcalde de la ciudad número ${at} dijo el lunes que todos los caminos al puerto se habían abierto de nuevo.`,
    )
    expect(ids(['Ferry terminal opens', ...body, ...foreign].join('\n\n'))).toEqual([])
    const others = Array.from({ length: 12 }, (_, at) => [
      `Town number ${at} sells its old quay`,
      `Town number ${at} has sold its quay to a company from abroad, which wants to build houses for its guests on it.`,
    ]).flat()
    const problem = parse(
      ['Ferry terminal opens', ...body, 'More from this section', ...others].join('\n\n'),
    ).problems.find(({ id }) => id === 'much-left-out')
    const { lost = 0, all = 0, from = 0, to = 0 } = (problem?.values ?? {}) as Record<string, number>
    expect(lost).toBeGreaterThan(all / 2)
    expect(to).toBeGreaterThan(from)
    expect(problem?.location.line).toBe(from)
  })

  test('not where all is kept', () => {
    expect(ids(['Ferry terminal opens', ...body].join('\n\n'))).toEqual([])
  })
})

describe('several reports in one file', () => {
  const two = ` date 2024-06-20 World\n\nFerry terminal opens\n\n${body.join('\n\n')}\n\n date 2024-06-21 World\n\nBridge closes after storm\n\nThe bridge of Southby was closed on Friday after a storm had damaged two of its five pillars, the council said.\n\nDrivers must take the ferry until the repairs are done, which may well last until the autumn.`

  test('are read apart where each begins with its labelled day, lines numbered through', () => {
    const { value } = parseArticles([{ file: 'seeds/x.txt', text: two, encoding: 'utf-8', sidecar: null }])
    expect(value.map(({ headline }) => headline.text)).toEqual([
      'Ferry terminal opens',
      'Bridge closes after storm',
    ])
    expect(value.map(({ published }) => published?.value)).toEqual(['2024-06-20', '2024-06-21'])
    expect(value[1]?.body.map(({ lines }) => lines)).toEqual([[15], [17]])
    for (const article of value) expect(article.lines.map(({ text }) => text)).toEqual(two.split('\n'))
    expect(value[1]?.lines[2]).toMatchObject({
      disposition: 'left-out',
      reason: 'other-report-of-file',
    })
  })

  test('a day within a report parts nothing', () => {
    const text = `Ferry terminal opens\n\nBy Ann Miller\n\n date 2024-06-20 ${body.join('\n\n')}`
    const { value } = parseArticles([{ file: 'seeds/x.txt', text, encoding: 'utf-8', sidecar: null }])
    expect(value).toHaveLength(1)
    expect(value[0]?.body[0]?.text).toBe(body[0])
  })
})
