import { expect, test } from 'vitest'
import { readFolder } from './read-folder.ts'

test('a sidecar: valid keys hold, unknown and invalid ones are told by name', async () => {
  const { documents, problems, messages } = await readFolder({
    'a.txt': 'text',
    'a.meta.json': JSON.stringify({ publisher: 'Aster Post', url: 'no url', color: 'red' }),
    'b.txt': 'text',
    'b.meta.json': '{ "publisher": ',
    'c.txt': 'text',
    'c.meta.json': '["publisher"]',
  })
  expect(documents.map(({ sidecar }) => sidecar)).toEqual([{ publisher: 'Aster Post' }, null, null])
  expect(problems).toEqual([
    expect.stringMatching(/^a\.meta\.json warning sidecar-value-invalid/),
    expect.stringMatching(/^a\.meta\.json warning sidecar-key-unknown/),
    expect.stringMatching(/^b\.meta\.json warning sidecar-unreadable/),
    expect.stringMatching(/^c\.meta\.json warning sidecar-unreadable/),
  ])
  expect(messages[1]).toContain('color')
})

test('half a surrogate pair in a sidecar reads as the replacement character', async () => {
  const { documents } = await readFolder({
    'a.txt': 'text',
    'a.meta.json': '{"publisher":"Aster \\ud800 Post"}',
  })
  expect(documents[0]?.sidecar?.publisher).toBe('Aster \ufffd Post')
})

const sidecarOf = async (stated: object) => {
  const { documents, problems, messages } = await readFolder({
    'a.txt': 'text',
    'a.meta.json': JSON.stringify(stated),
  })
  return { sidecar: documents[0]?.sidecar, problems, messages }
}

test.each([
  ['en-GB', 'en-GB'],
  ['en_US', 'en-US'],
  ['EN', 'en'],
  [' De-at ', 'de-AT'],
  ['ZH-hans-cn', 'zh-Hans-CN'],
])('the language %j is read as %s', async (language, tag) => {
  expect(await sidecarOf({ language })).toMatchObject({ sidecar: { language: tag }, problems: [] })
})

test.each(['english', 'xx', 'en-', 'und', 'en_US.UTF-8', 7, ['en'], { en: true }])(
  'the language %j is told by its key and costs nothing else',
  async (language) => {
    const { sidecar, problems, messages } = await sidecarOf({ language, publisher: 'Aster Post' })
    expect(sidecar).toEqual({ publisher: 'Aster Post' })
    expect(problems).toEqual([expect.stringMatching(/^a\.meta\.json warning sidecar-value-invalid/)])
    expect(messages[0]).toMatch(/^"language": /)
  },
)

test('topics are codes or names that IPTC gives, once each, in their order', async () => {
  const topics = [
    ' medtop:20000639',
    'Weather',
    '17000000',
    'http://cv.iptc.org/newscodes/mediatopic/20000641',
  ]
  expect(await sidecarOf({ topics })).toMatchObject({
    sidecar: { topics: ['20000639', '17000000', '20000641'] },
    problems: [],
  })
})

test.each([
  [['weather', 'gossip', '99999999', 7, null, '\u202ex'], ['17000000'], 5],
  [['constructor'], undefined, 1],
  ['gossip', undefined, 1],
  [{ weather: true }, undefined, 1],
  ['weather', ['17000000'], 0],
  [[], undefined, 0],
  [null, undefined, 0],
])('of the topics %j those that are known hold, and each other is told', async (topics, held, told) => {
  const { sidecar, problems, messages } = await sidecarOf({ topics, publisher: 'Aster Post' })
  expect(sidecar).toEqual({ publisher: 'Aster Post', ...(held && { topics: held }) })
  expect(problems).toHaveLength(told)
  for (const problem of problems) expect(problem).toMatch(/^a\.meta\.json warning sidecar-topic-unknown/)
  expect(messages.join()).not.toContain('\u202e')
})

test('what is empty or blank is not stated', async () => {
  const stated = {
    language: '',
    headline: '  \n',
    byline: null,
    url: ' ',
    published: '\u200b',
    section: '\u202e',
  }
  const { sidecar, problems } = await sidecarOf(stated)
  expect(sidecar).toEqual({})
  expect(problems.filter((told) => told.includes('invalid'))).toEqual([])
})

test('stated text is cleaned as a dump is, and that is told', async () => {
  const { sidecar, problems, messages } = await sidecarOf({
    headline: 'Mill \u202ebecomes\u202c\n library\u001b[2J',
    publisher: 'Aster\u00a0Post',
  })
  expect(sidecar).toEqual({ headline: 'Mill becomes library[2J', publisher: 'Aster Post' })
  expect(problems).toEqual([expect.stringMatching(/^a\.meta\.json warning control-characters-removed/)])
  expect(messages[0]).toMatch(/^"headline"/)
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://example.org/x',
  '//example.org',
])('the address %s is refused', async (url) => {
  const { sidecar, problems } = await sidecarOf({ url })
  expect(sidecar).toEqual({})
  expect(problems).toEqual([expect.stringMatching(/sidecar-value-invalid/)])
})

test('an address of the web holds, whatever its case', async () => {
  expect((await sidecarOf({ url: 'HTTPS://example.org/a?b=1' })).sidecar).toEqual({
    url: 'HTTPS://example.org/a?b=1',
  })
})

test('a sidecar that is too long is left out, and one long value costs the others nothing', async () => {
  const { documents, problems } = await readFolder({
    'a.txt': 'text',
    'a.meta.json': JSON.stringify({ publisher: 'Aster Post', headline: 'x'.repeat(80_000) }),
    'b.txt': 'text',
    'b.meta.json': JSON.stringify({ publisher: 'Aster Post', headline: 'x'.repeat(5_000) }),
  })
  expect(documents.map(({ sidecar }) => sidecar)).toEqual([null, { publisher: 'Aster Post' }])
  expect(problems).toEqual([
    expect.stringMatching(/^a\.meta\.json warning sidecar-unreadable/),
    expect.stringMatching(/^b\.meta\.json warning sidecar-value-invalid/),
  ])
})
