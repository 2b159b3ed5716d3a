import { expect, test } from 'vitest'
import { citingWords } from '#texts/citing.ts'
import { notesWords } from '#texts/own/notes.ts'
import { builtSpeech } from '../../../src/app/i18n/speech.ts'
import { takeFormats, toCsv } from '../../../src/app/notes/export/take-formats.ts'
import { toAnnotations } from '../../../src/app/notes/export/to-annotations.ts'
import { toMarkdown } from '../../../src/app/notes/export/to-markdown.ts'
import type { ListedNote } from '../../../src/app/notes/listed-notes.ts'
import { reportText } from '../../../src/news/report/report-text.ts'
import { anchorAt } from '../../../src/news/report/text-anchor.ts'
import { aNote } from '../device/notes/a-note.ts'
import { makeReport } from '../make-report.ts'

const report = makeReport({
  headline: 'Ferry aground',
  publisher: 'The *Post*',
  published: '2026-03-04',
  body: ['All 😀 were saved at dawn, <b>he</b> said.', 'It was # one.'],
})
const whole = reportText(report.article)
const of = { id: report.article.id, report, whole, failed: false, headline: 'Ferry aground' }
const listed = (exact: string, text: string): ListedNote => {
  const start = whole.text.indexOf(exact)
  const place = { start, end: start + exact.length }
  return { note: aNote({ anchor: anchorAt(whole.text, place), text }), of, place, lost: false }
}
const lost: ListedNote = {
  note: aNote({ id: 'note-zzzzzzzzzz', text: '' }),
  of,
  place: null,
  lost: true,
}
const onWhole: ListedNote = { note: aNote({ anchor: null, text: 'Ask.' }), of, place: null, lost: false }
const how = {
  words: { wholeReport: 'whole report', isLost: 'Not found.', paragraph: (at: number) => `¶${at}` },
  date: ({ value }: { value: string }) => value,
}

test('Markdown quotes to the letter, and takes nothing of a text for its own', () => {
  const text = toMarkdown([onWhole, listed('at dawn, <b>he</b>', 'See # 3.\n\nAnd *4*.'), lost], how)
  expect(text).toBe(
    `${[
      '# The \\*Post\\*: Ferry aground',
      '2026-03-04',
      'Ask.',
      '— The \\*Post\\*, 2026-03-04, whole report',
      '> at dawn, \\<b\\>he\\</b\\>',
      'See \\# 3.',
      'And \\*4\\*.',
      '— The \\*Post\\*, 2026-03-04, ¶1',
      '*Not found.*',
      '> at dawn',
      '— The \\*Post\\*, 2026-03-04',
    ].join('\n\n')}\n`,
  )
})

test('a highlight over paragraphs is one quotation of several', () => {
  expect(toMarkdown([listed('he</b> said.\nIt was', '')], how)).toContain('> he\\</b\\> said.\n>\n> It was\n')
})

test('annotations are those of the W3C: targets by quotation, and by position in code points where the words stand', () => {
  const file = JSON.parse(
    toAnnotations(
      [listed('were saved', ''), listed('at dawn', 'When?'), lost, onWhole],
      ({ of: { id } }, fragment) => `https://reader.example/articles/${id}${fragment && `#${fragment}`}`,
    ),
  )
  expect(file).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 4,
  })
  const [highlight, written, gone, ofWhole] = file.first.items
  const points = Array.from(whole.text.slice(0, whole.text.indexOf('were saved'))).length
  expect(highlight).toMatchObject({
    id: 'https://reader.example/articles/ferry-aground#note-0123456789',
    type: 'Annotation',
    motivation: 'highlighting',
    target: {
      source: 'https://reader.example/articles/ferry-aground',
      selector: [
        { type: 'TextQuoteSelector', exact: 'were saved', suffix: expect.stringMatching(/^ at dawn/) },
        { type: 'TextPositionSelector', start: points, end: points + 10 },
      ],
    },
  })
  expect(highlight.body).toBeUndefined()
  expect(points).toBe(whole.text.indexOf('were saved') - 1)
  expect(written).toMatchObject({ motivation: 'commenting', body: { type: 'TextualBody', value: 'When?' } })
  expect(gone.target.selector).toHaveLength(1)
  expect(ofWhole.target).toBe('https://reader.example/articles/ferry-aground')
})

test('a table has a line a note, and no cell that a spreadsheet would run', () => {
  const { table } = builtSpeech.words(notesWords)
  const text = toCsv([listed('at dawn', '=HYPERLINK("x")'), lost, onWhole], table)
  const [head, ...lines] = text.replace('\ufeff', '').trimEnd().split('\r\n')
  expect(head).toBe('Source,Headline,Date,Paragraph,Kind,Quotation,Note,Changed')
  const day = onWhole.note.changed.slice(0, 10)
  expect(lines).toEqual([
    `The *Post*,Ferry aground,2026-03-04,1,note,at dawn,"'=HYPERLINK(""x"")",${day}`,
    `The *Post*,Ferry aground,2026-03-04,,highlight,at dawn,,${day}`,
    `The *Post*,Ferry aground,2026-03-04,,note on the whole report,,Ask.,${day}`,
  ])
})

test('as sources each report is cited once; one that is not here is none', () => {
  const away = { ...of, id: 'gone', report: null, whole: null }
  const taking = {
    words: builtSpeech.words(notesWords),
    citing: builtSpeech.words(citingWords),
    date: how.date,
    addressOf: () => '',
  }
  const notes = [listed('at dawn', ''), onWhole, { ...lost, of: away }]
  expect(takeFormats.bib.write(notes, taking).match(/^@/gm)).toHaveLength(1)
  expect(takeFormats.ris.write(notes, taking).match(/^TI {2}- Ferry aground/gm)).toHaveLength(1)
  expect(JSON.parse(takeFormats.csl.write(notes, taking))).toMatchObject([{ title: 'Ferry aground' }])
  expect(takeFormats.csl.write([{ ...lost, of: away }], taking)).toBe('[]\n')
})
