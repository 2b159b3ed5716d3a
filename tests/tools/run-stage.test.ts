import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readLines } from '../../src/cli/stage/read-lines.ts'
import { runStage } from '../../src/cli/stage/run-stage.ts'
import { allStage, eachStage } from '../../src/cli/stage/stage.ts'
import { similarity, stages } from '../../src/cli/stage/stages.ts'
import type { Article } from '../../src/news/report/article.ts'

async function collect<T>(answers: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = []
  for await (const answer of answers) collected.push(answer)
  return collected
}
const run = (name: string, inputs: unknown[]) => {
  const stage = stages[name]
  if (!stage) throw new Error(`no stage ${name}`)
  return collect(runStage(stage, lines(inputs.map((input) => JSON.stringify(input)))))
}
async function* lines(texts: string[]) {
  yield* texts
}

test('lines end at LF or CRLF only, wherever the chunks are cut', async () => {
  const text = 'one\u2028still one\r\ntwo ä\n\nfour'
  const bytes = Buffer.from(text)
  for (const size of [1, 2, 3, 100]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    )
    const read = await collect(readLines(Readable.from(chunks, { objectMode: false })))
    expect(read).toEqual(['one\u2028still one', 'two ä', '', 'four'])
  }
})

test('an invalid line is told in its place, and the others are answered', async () => {
  const answers = runStage(
    similarity,
    lines([
      '{"id":1,"a":"It rained.","b":"It rained."}',
      '{oops',
      '',
      '{"id":2,"a":"It rained."}',
      '[]',
      '{"id":"3","a":"Rain fell.","b":"Shops shut."}',
    ]),
  )
  expect(await collect(answers)).toEqual([
    { id: 1, score: expect.any(Number) },
    { error: 'no JSON', line: 2 },
    { error: 'an empty line', line: 3 },
    { error: expect.stringMatching(/^b: /), line: 4 },
    { error: expect.any(String), line: 5 },
    { id: '3', score: expect.any(Number) },
  ])
})

test('answers come before the input has ended', async () => {
  async function* endless() {
    for (let id = 0; ; id++) yield JSON.stringify({ id, a: 'It rained.', b: 'It rained.' })
  }
  const answers = runStage(similarity, endless())
  expect((await answers.next()).value).toMatchObject({ id: 0 })
  await answers.return(undefined)
})

test('a stage that fails on a line is told there, and goes on', async () => {
  let calls = 0
  const failing = eachStage({
    input: similarity.input,
    answer() {
      calls += 1
      if (calls === 1) throw new Error('a fault')
      return { fine: true }
    },
  })
  const line = '{"id":1,"a":"","b":""}'
  expect(await collect(runStage(failing, lines([line, line])))).toEqual([
    { error: 'failed: a fault', line: 1 },
    { fine: true },
  ])
})

test('a stage that needs all lines first loses but the line that it fails on', async () => {
  const counting = allStage({
    input: similarity.input,
    prepare(_, line) {
      if (line === 2) throw new Error('a fault')
      return line
    },
    answerAll: (prepared) => prepared.map((line) => ({ line, of: prepared.length })),
  })
  const line = '{"id":1,"a":"","b":""}'
  expect(await collect(runStage(counting, lines([line, line, 'x', line])))).toEqual([
    { line: 1, of: 2 },
    { error: 'failed: a fault', line: 2 },
    { error: 'no JSON', line: 3 },
    { line: 4, of: 2 },
  ])
})

test('articles: a dump gives its article, one without a report gives null and the problem', async () => {
  const rawText = `\uFEFFFerry runs aground off Port Lindow
4 March 2021
The ferry Alder ran aground at dawn on Thursday with sixty people on board, the harbour master said.
Nobody was hurt, and all passengers were taken ashore by noon, according to the coast guard.
`
  expect(
    await run('articles', [
      { id: 'x', rawText },
      { id: 'y', rawText: '' },
    ]),
  ).toMatchObject([
    { id: 'x', article: { headline: { text: 'Ferry runs aground off Port Lindow' } }, problems: [] },
    { id: 'y', article: null, problems: [{ level: 'error', location: { file: 'y' } }] },
  ])
})

test('articles: a page with its tags is read as its text is', async () => {
  const paragraphs = [
    'The ferry Alder ran aground at dawn on Thursday with sixty people on board, the harbour master said.',
    'Nobody was hurt, and all passengers were taken ashore by noon, according to the coast guard.',
  ]
  const page = `<nav><a>Home</a></nav><h1>Ferry runs aground off Port Lindow</h1>
<p>4 March 2021</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`
  const [read, neither] = await run('articles', [{ id: 'x', rawHtml: page }, { id: 'y' }])
  expect(read).toMatchObject({
    id: 'x',
    article: { headline: { text: 'Ferry runs aground off Port Lindow', lines: [3] } },
  })
  expect((read as { article: Article }).article.body.map(({ text }) => text)).toEqual(paragraphs)
  expect(neither).toEqual({ error: 'neither rawText nor rawHtml', line: 2 })
})

test('annotations: a body may be one string or a list of paragraphs', async () => {
  const [one, other] = await run('annotations', [
    { id: 1, title: 'Storm hits coast', body: 'Waves broke over the pier. Roofs flew.\nNobody was hurt.' },
    { id: 2, title: null, body: ['Waves broke over the pier. Roofs flew.', 'Nobody was hurt.'] },
  ])
  const body = ['Waves broke over the pier.', 'Roofs flew.', 'Nobody was hurt.']
  expect(one).toMatchObject({ id: 1, sentences: ['Storm hits coast', ...body], topics: expect.any(Array) })
  expect(other).toMatchObject({ id: 2, sentences: body, mentions: expect.any(Array) })
})

test('stories: one answer for each line in order, invalid ones in place', async () => {
  const text = { title: 'Mill burns down', body: 'The old mill by the river burnt down on Sunday night.' }
  const answers = await run('stories', [
    { id: 'a', ...text, date: '2020-02-02' },
    { id: 'b' },
    { id: 'a', ...text, title: 'Budget passed', body: 'Parliament passed the budget.', date: null },
    { id: 'c', ...text, date: 'last week' },
  ])
  expect(answers).toEqual([
    { id: 'a', story: null },
    { error: expect.stringMatching(/^body/), line: 2 },
    { id: 'a', story: null },
    { error: 'date: no ISO 8601 date', line: 4 },
  ])
})

test('annotations: a day that does not exist is refused, not read as another', async () => {
  const text = { title: null, body: 'He came yesterday.' }
  const answers = await run(
    'annotations',
    ['2024-02-31', '2024-13', '2024-02-29'].map((date) => ({ id: date, ...text, date })),
  )
  expect(answers).toMatchObject([
    { error: 'date: no ISO 8601 date', line: 1 },
    { error: 'date: no ISO 8601 date', line: 2 },
    { id: '2024-02-29', mentions: [{ text: 'yesterday', resolved: '2024-02-28' }] },
  ])
})

test('an id that would come back as another number is refused', async () => {
  const given = (id: string) => `{"id":${id},"a":"It rained.","b":"It rained."}`
  const answers = runStage(similarity, lines(['9007199254740993', '1e999', '-0.5'].map(given)))
  expect(await collect(answers)).toMatchObject([
    { error: 'id: too large a number: give it as a string', line: 1 },
    { error: expect.stringMatching(/^id: /), line: 2 },
    { id: -0.5 },
  ])
})

test('comparisons: links and best counterparts by index', async () => {
  const [answer] = await run('comparisons', [
    {
      id: 1,
      a: ['The mill burnt down on Sunday.', 'Its owner wept.'],
      b: ['The mill burnt down on Sunday.'],
    },
  ])
  expect(answer).toMatchObject({
    id: 1,
    links: [{ a: 0, b: 0, strength: 'near-verbatim', score: expect.any(Number) }],
    best: { b: [{ a: 0, score: expect.any(Number) }] },
  })
})
