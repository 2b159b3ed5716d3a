import { expect, test } from 'vitest'
import type { ExportedComparison } from '../../../src/app/comparison/export/export-shapes.ts'
import { exportWords } from '../../../src/app/comparison/export/export-words.ts'
import { toCsv } from '../../../src/app/comparison/export/to-csv.ts'
import { toMarkdown } from '../../../src/app/comparison/export/to-markdown.ts'
import { formatsFor } from '../../../src/app/words/formats.ts'

const words = exportWords(formatsFor('en', 'en-GB'))
const report = {
  publisher: null,
  agency: null,
  byline: null,
  published: null,
  url: null,
  machineTranslated: false,
}
const sentence = (text: string, paragraph: number | null) => ({
  unit: paragraph === null ? 'standfirst' : 'paragraph',
  paragraph,
  lines: [3],
  text,
})
const exported: ExportedComparison = {
  reports: {
    a: { ...report, id: 'a', name: 'Gazette', headline: 'Ferry *aground*', files: ['seeds/a.txt'] },
    b: { ...report, id: 'b', name: 'Radio', headline: 'All ashore', files: ['seeds/b.txt'] },
  },
  method: 'words',
  notes: ['The last 3 sentences were not compared.'],
  rows: [
    {
      ...{ number: 1, kind: 'both', strength: 'reworded', contradicts: false, byMeaning: false },
      a: [sentence('All, it said, were "safe".', 1)],
      b: [sentence('Nobody was hurt.', 2)],
      differences: [{ kind: 'attribution', a: 'it said', b: null, clash: false }],
    },
    {
      ...{ number: null, kind: 'b', strength: null, contradicts: false, byMeaning: false },
      a: [],
      b: [sentence('=2+2 is not a sum here.', null)],
      differences: [],
    },
  ],
  ledgers: {
    quotations: [
      { differs: false, a: [{ words: 'safe', context: '', by: 'the line', at: [sentence('', 1)] }], b: [] },
    ],
    figures: [],
  },
}

test('CSV quotes what needs it and hands no formula to a spreadsheet', () => {
  expect(toCsv(exported).split('\r\n')).toEqual([
    '\uFEFFsection,number,kind,strength,a_place,a_text,b_place,b_text,differences',
    'passages,1,both,reworded,¶1,"All, it said, were ""safe"".",¶2,Nobody was hurt.,attribution: it said / –',
    "passages,,b,,,,standfirst,'=2+2 is not a sum here.,",
    'quotations,,a,,¶1,safe,,,the line',
    '',
  ])
})

test('Markdown keeps the text as text, and tells sources, differences and the method', () => {
  expect(toMarkdown(exported, words)).toBe(`# Gazette and Radio compared

**A** Ferry \\*aground\\*  
Gazette · address not stated · File: seeds/a.txt

**B** All ashore  
Radio · address not stated · File: seeds/b.txt

${words.comparedBy.words}

The last 3 sentences were not compared.

## Passages

### Passage 1, same fact, other words

**A** ¶1 All, it said, were "safe".

**B** ¶2 Nobody was hurt.

- Who says so: it said / not found in this sentence

### Radio: no match found

**B** standfirst =2+2 is not a sum here.

## Quotations

| A | B |
| --- | --- |
| safe (¶1) | not found in Radio |
`)
})

const contradiction: ExportedComparison = {
  ...exported,
  rows: [
    {
      ...{ number: 2, kind: 'related', strength: 'related', contradicts: true, byMeaning: true },
      a: [sentence('He was found guilty.', 1)],
      b: [sentence('He was found not guilty.', 2)],
      differences: [{ kind: 'negation', a: null, b: 'not', clash: true }],
    },
  ],
  ledgers: {},
}

test('a contradiction is told first, and what only a language model found is told as such', () => {
  const markdown = toMarkdown(contradiction, words)
  expect(markdown.indexOf('A contradiction was found')).toBeLessThan(markdown.indexOf('## Passages'))
  expect(markdown).toContain('### Passage 2, same matter, contradiction')
  expect(markdown).toContain('Near in meaning, found by a language model; no words in common.')
  expect(toCsv(contradiction)).toContain('contradiction; negation: – / not')
})

test('what was not compared has no passages, and says why', () => {
  const markdown = toMarkdown({ ...exported, method: 'none', rows: [], ledgers: {} }, words)
  expect(markdown).toContain('Not compared.\n\nThe last 3 sentences were not compared.')
  expect(markdown).not.toContain('## Passages')
})
