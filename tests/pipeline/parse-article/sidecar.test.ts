import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Sidecar } from '../../../src/news/page/raw-document.ts'
import { parseArticle } from '../../../src/pipeline/parse-article/parse-article.ts'

const text = `Council buys the old mill by the river
12 May 2023
The council of Aster bought the old mill by the river on Friday and wants to turn it into a library.
Work on the roof begins in the spring, the mayor said, and the doors should open two years later.`

function parse(sidecar: Sidecar) {
  return parseArticle({ file: 'seeds/mill.txt', text, encoding: 'utf-8', sidecar })
}

test('what the editor states fills what the dump leaves open, without evidence lines', () => {
  const { value, problems } = parse({
    publisher: 'Aster Post',
    url: 'https://example.org/mill',
    licence: 'CC BY 4.0',
  })
  expect(value?.publisher).toEqual({ text: 'Aster Post', lines: [], by: 'editor' })
  expect(value?.url?.text).toBe('https://example.org/mill')
  expect(value?.licence?.by).toBe('editor')
  expect(problems).toEqual([])
})

test('a headline of the editor changes nothing about where the day and the author are looked for', () => {
  const signed = text.replace('12 May', 'By Tove Dahl\n12 May')
  const read = (sidecar: Sidecar | null) =>
    parseArticle({ file: 'seeds/mill.txt', text: signed, encoding: 'utf-8', sidecar }).value
  const plain = read(null)
  expect(plain).toMatchObject({ byline: { lines: [2] }, published: { lines: [3] } })
  for (const headline of ['Mill becomes library', 'Work on the roof begins in the spring, the mayor said'])
    expect(read({ headline })).toMatchObject({
      ...{ byline: plain?.byline, published: plain?.published, body: plain?.body },
    })
})

test('where the two contradict each other the editor wins, and it is told', () => {
  const { value, problems } = parse({ headline: 'Mill becomes library', published: '2023-05-13T08:00+02:00' })
  expect(value?.headline).toEqual({ text: 'Mill becomes library', lines: [], by: 'editor' })
  expect(value?.published).toEqual({
    value: '2023-05-13T08:00',
    precision: 'minute',
    zone: '+02:00',
    asWritten: '2023-05-13T08:00+02:00',
    lines: [],
    by: 'editor',
  })
  expect(problems.map(({ id }) => id)).toEqual(['sidecar-contradicts-dump', 'sidecar-contradicts-dump'])
})

test('a more precise date of the same day is no contradiction', () => {
  expect(parse({ published: '2023-05-12T08:00Z' }).problems).toEqual([])
})

test('a date that is none is reported, and the dump keeps its own', () => {
  const { value, problems } = parse({ published: 'last Friday' })
  expect(value?.published?.value).toBe('2023-05-12')
  expect(problems.map(({ id }) => id)).toEqual(['sidecar-value-invalid'])
})

const seeds = ['000_38cc9e3d91998338', '004_331736ad8fceb37d'].map((name) =>
  readFileSync(`seeds/${name}.txt`, 'utf8'),
)
const readAs = (seed: string, language?: string) =>
  parseArticle({
    file: 'seeds/x.txt',
    text: seed,
    encoding: 'utf-8',
    sidecar: language === undefined ? null : { language },
  })
const texts = (article: ReturnType<typeof readAs>['value']) => article?.body.map(({ text: own }) => own)

test.each(seeds)('a language with its region costs nothing and is shown as stated (seed %#)', (seed) => {
  const plain = readAs(seed).value
  const { value, problems } = readAs(seed, 'en-GB')
  expect(texts(value)).toEqual(texts(plain))
  expect(value?.headline).toEqual(plain?.headline)
  expect(value?.captions.map(({ text: own }) => own)).toEqual(plain?.captions.map(({ text: own }) => own))
  expect(value).toMatchObject({ language: 'en-GB', statedLanguage: { text: 'en-GB', by: 'editor' } })
  expect(value?.body[0]?.lang).toBe('en-GB')
  expect(problems).toEqual(readAs(seed).problems)
})

test.each(['de', 'fr', 'vi', 'ja', 'es-MX', 'pl'])(
  'a wrong language, %s, is told and costs nothing',
  (language) => {
    for (const seed of seeds) {
      const plain = readAs(seed)
      const { value, problems } = readAs(seed, language)
      expect(value).toEqual(plain.value)
      expect(problems.map(({ id }) => id)).toEqual([
        ...plain.problems.map(({ id }) => id),
        'sidecar-contradicts-dump',
      ])
    }
  },
)

test("a language that no rule here can tell is the editor's to state", () => {
  const { value, problems } = parse({ language: 'gd' })
  expect(value?.language).toBe('gd')
  expect(texts(value)).toEqual(texts(parse({}).value))
  expect(problems).toEqual([])
})

test('of a page in two languages the editor says which of them the report is in', () => {
  const german = `Rat kauft die alte Mühle am Fluss
Der Rat der Stadt hat am Freitag die alte Mühle am Fluss gekauft und will dort eine Bücherei einrichten.
Die Arbeiten am Dach sollen im Frühling beginnen, sagte die Bürgermeisterin am Abend nach der Sitzung.`
  const both = `${text}\n\n${german}`
  const body = (language: string) => texts(readAs(both, language).value)?.join(' ')
  expect(body('en')).toContain('wants to turn it into a library')
  expect(body('de-AT')).toContain('am Freitag die alte Mühle')
})

test('topics are kept for the annotation, and shown as no field', () => {
  expect(parse({ topics: ['17000000'] }).value?.statedTopics).toEqual(['17000000'])
  expect(parse({}).value).not.toHaveProperty('statedTopics')
})

test('a name of a story is kept for the grouping, and shown as no field', () => {
  expect(parse({ story: 'mill' }).value?.statedStory).toBe('mill')
  expect(parse({}).value).not.toHaveProperty('statedStory')
})
