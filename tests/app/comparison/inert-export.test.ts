import { expect, test } from 'vitest'
import type { ExportedComparison } from '../../../src/app/comparison/export/export-shapes.ts'
import { exportWords } from '../../../src/app/comparison/export/export-words.ts'
import { toCsv } from '../../../src/app/comparison/export/to-csv.ts'
import { toMarkdown } from '../../../src/app/comparison/export/to-markdown.ts'
import { builtSpeech } from '../../../src/app/i18n/speech.ts'

const words = exportWords(builtSpeech)
const report = (name: string) => ({
  ...{ source: name, role: '', byline: null, published: null, date: '', url: null, language: null },
  ...{
    id: name,
    name,
    headline: name,
    opening: null,
    files: [`seeds/${name}.txt`],
    machineTranslated: false,
    own: false,
  },
})
const sentence = (text: string) => ({ place: '¶1', lines: [3], text })

/** A comparison whose every text is one of these. */
const exportOf = (texts: string[]): ExportedComparison => ({
  ...{ title: 'One and other compared', address: 'https://reader.example/compare/one/other' },
  reports: { a: report('one'), b: report(texts[0] ?? '') },
  method: 'words',
  caveats: texts,
  rows: texts.map((text) => ({
    ...{
      number: null,
      kind: 'both',
      relation: text,
      contradicts: false,
      byMeaning: false,
      statedBy: null,
      address: text,
    },
    ties: [{ kind: 'word', a: text, b: text }],
    a: [sentence(text)],
    b: [sentence(`x;${text}`)],
    differences: [{ kind: 'attribution', a: text, b: text, clash: false }],
  })),
  corrections: texts.map((text) => ({
    ...{ by: 'reader', relation: text, found: text, told: text },
    a: [{ place: text, lines: [1], text }],
    b: [{ place: text, lines: [1], text }],
  })),
  ledgers: {
    quotations: texts.map((text) => ({
      differs: true,
      a: [{ words: 'one', context: '', by: null, at: [] }],
      b: [{ words: text, context: '', by: text, at: [] }],
    })),
  },
})

/** Cells as a careless sheet reads them whose cells are parted by this character: by it alone, whatever the quotes. */
const cellsBy = (csv: string, separator: string) =>
  csv.slice(1).split(new RegExp(`${separator}|\\r\\n|\\n|\\r`))

/** Cells as RFC 4180 parts them. */
const properCells = (csv: string) =>
  [...csv.slice(1).matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,"\r\n]*))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  )

const formulas = [
  '=HYPERLINK("http://a.example";"x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  ' =1',
  '"=1"',
  '＝1',
  '\tindented',
  '\rreturned',
]
const texts = formulas.flatMap((one) => [one, `said; ${one}`, `said;${one}`, `said\t${one}`, `said\n${one}`])

test.each([';', '\t'])('no cell is a formula where %j parts the cells', (separator) => {
  const isFormula = (cell: string) => /^[\s"]*[=+\-@＝]/.test(cell)
  expect(cellsBy(toCsv(exportOf(texts), words), separator).filter(isFormula)).toEqual([])
})

test('no cell is a formula where commas part them', () => {
  const cells = properCells(toCsv(exportOf(texts), words))
  expect(cells.length).toBeGreaterThan(texts.length * 9)
  expect(cells.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([])
})

test('in Markdown entities, formulas and line ends are text', () => {
  const text = '&lt;img src=x&gt; &#x3c;b&#x3e; $\\href{javascript:x}{y}$ end\r# no heading\n- no item'
  expect(toMarkdown(exportOf([text]), words)).toContain(
    '\\&lt;img src=x\\&gt; \\&\\#x3c;b\\&\\#x3e; \\$\\\\href{javascript:x}{y}\\$ end \\# no heading - no item',
  )
})
