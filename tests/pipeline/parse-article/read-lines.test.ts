import { describe, expect, test } from 'vitest'
import { readLines } from '../../../src/pipeline/parse-article/lines/line.ts'

const paragraph =
  'A passenger ferry with 212 people on board struck a pier in the lakeside town on Saturday morning, injuring 14 people, two of them seriously, the police said.'
const second =
  'The ferry, which runs between two towns on the lake, failed to slow down as it entered the harbour at about half past nine, a spokeswoman told reporters.'

const third =
  'All crossings between the two towns were cancelled until Monday, the operator said, and the prosecutor has opened an investigation into the accident and its causes.'

/** Folds a text at a width, as a terminal does. */
function fold(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

function filled(raw: string[]) {
  return readLines(raw).filter(({ text }) => text !== '')
}

describe('folded paragraphs are joined again', () => {
  test.each([40, 50, 65, 72, 80])('at %i columns', (width) => {
    const raw = [
      'Ferry hits pier',
      ...[paragraph, second, third].flatMap((text) => ['', ...fold(text, width)]),
    ]
    const lines = filled(raw)
    expect(lines.map(({ text }) => text)).toEqual(['Ferry hits pier', paragraph, second, third])
    expect(lines.flatMap(({ numbers }) => numbers)).toEqual(
      raw.flatMap((line, at) => (line === '' ? [] : [at + 1])),
    )
  })

  test('quoted mail loses its marks', () => {
    const raw = [...fold(paragraph, 60), '', ...fold(second, 60)].map((line) => `> ${line}`)
    expect(filled(raw).map(({ text }) => text)).toEqual([paragraph, second])
  })

  test('words parted at line ends are put together, compounds keep their hyphen', () => {
    const raw = [
      'The common authority for the lake was pro-',
      'posed in 1998 and never founded by the three',
      'states. A well-known expert for old ships, well-',
      'known for his harsh words, was not surprised by',
      'the accident that had been long in the making.',
    ]
    expect(filled(raw).map(({ text }) => text)).toEqual([
      'The common authority for the lake was proposed in 1998 and never founded by the three states. A well-known expert for old ships, well-known for his harsh words, was not surprised by the accident that had been long in the making.',
    ])
  })

  test('the titles of a list stay apart, though each fills its line', () => {
    const titles = [
      'Lake ferries to raise their fares by six percent',
      'Storm warning lifted for the whole of eastern Lake',
      'Festival presents its new stage to the first guests',
    ]
    const lines = filled([...fold(paragraph, 50), '', ...titles])
    expect(lines.slice(1).map(({ text }) => text)).toEqual(titles)
  })

  test('a text of whole paragraphs keeps its lines', () => {
    const raw = ['Menu', 'Sign in', 'Ferry hits pier', paragraph, second, 'Related stories']
    expect(filled(raw).map(({ text }) => text)).toEqual(raw)
  })

  test('items of a list begin lines of their own', () => {
    const raw = [
      ...fold(paragraph, 50),
      '- trains of the second class and all of the trams',
      '- ferries that carry no cars across the lake in the',
    ]
    expect(filled(raw).map(({ text }) => text)).toEqual([paragraph, ...raw.slice(-2)])
  })
})

describe('a day that labels a line is set off', () => {
  test.each([
    [' date 2024-06-20 World', ['date 2024-06-20', 'World']],
    [' date 2024-06 The mayor opened it.', ['date 2024-06', 'The mayor opened it.']],
    ['date 2024-07-26', ['date 2024-07-26']],
    [
      'Northby opens rebuilt quay after stormJuly 14, 2024',
      ['Northby opens rebuilt quay after storm', 'July 14, 2024'],
    ],
    [
      'Northby opens rebuilt quay after storm14 July 2024',
      ['Northby opens rebuilt quay after storm', '14 July 2024'],
    ],
    ['The date 2024-06-20 was agreed on', ['The date 2024-06-20 was agreed on']],
    ['date 2024-13 is none', ['date 2024-13 is none']],
  ])('%s', (raw, texts) => {
    const lines = readLines([raw])
    expect(lines.map(({ text }) => text)).toEqual(texts)
    expect(lines.every(({ numbers }) => numbers.length === 1 && numbers[0] === 1)).toBe(true)
  })
})
