import { expect, test } from 'vitest'
import { relationWords } from '#texts/comparison/relations.ts'
import { storyWords } from '#texts/story.ts'
import { builtSpeech } from '../../../src/app/i18n/speech.ts'
import { factRows } from '../../../src/app/story/fact-rows.ts'
import { storyCsv, storyJson, storyMarkdown } from '../../../src/app/story/save-story.ts'
import type { StoryFile } from '../../../src/bundle/format/story-file.ts'
import { at } from '../../../src/news/at.ts'
import { noBoards } from '../../../src/news/event/fact.ts'

const report = (id: string, ...texts: string[]): StoryFile['reports'][number] => ({
  ...{
    id,
    language: 'en',
    byline: null,
    agency: null,
    publisher: null,
    url: null,
    published: null,
    words: 9,
    apart: [],
  },
  headline: { text: `About ${id}`, lines: [1], by: 'report' },
  sentences: texts.map((text, at) => ({ at: at + 1, paragraph: at + 1, text, carries: [] })),
})
const story: StoryFile = {
  id: 's',
  boards: noBoards(),
  reports: [
    report('hill', 'The *pump* failed.', '=cmd|calc'),
    report('plain', 'A pump failed.'),
    report('lake', 'Silence.'),
  ],
  facts: [
    [
      [0, 0, 1],
      [1, 0, 1],
      [2, 0, 0],
    ],
    [[0, 1, 1]],
  ],
}
const saved = {
  story,
  names: ['Hill', 'Plain', 'Lake'],
  rows: factRows(story),
  words: builtSpeech.words(storyWords),
  relations: builtSpeech.words(relationWords),
  date: builtSpeech.formats.date,
  address: 'https://example.org/stories/s',
  corrections: [],
  mine: 'on this device only',
}

test('a table has a line a wording, with who tells the fact; what a spreadsheet would run is text', () => {
  expect(storyCsv(saved).split('\r\n')).toEqual([
    '\uFEFFfact,told by,letter,source,place,relation,sentence',
    '1,A B,A,Hill,¶1,"same fact, other words",The *pump* failed.',
    '1,A B,B,Plain,¶1,"same fact, other words",A pump failed.',
    '1,A B,C,Lake,¶1,same matter,Silence.',
    "2,A,A,Hill,¶2,found in one report alone,'=cmd|calc",
    '',
  ])
})

test('a text names who tells each fact, and leaves no mark of the reports’ own standing', () => {
  const text = storyMarkdown(saved)
  expect(text).toContain(
    '### 1. Told by Hill and Plain\n\n- **A** ¶1, same fact, other words: The \\*pump\\* failed.',
  )
  expect(text).toContain('- **C** ¶1, same matter: Silence.')
  expect(text).toContain('### 2. Found in Hill alone')
})

test('a file for programs holds the same', () => {
  const { facts } = JSON.parse(storyJson(saved))
  expect(facts.map(({ toldBy }: { toldBy: string[] }) => toldBy)).toEqual([['A', 'B'], ['A']])
  expect(facts[0].wordings[2]).toEqual({ report: 'C', paragraph: 1, strength: 'related', text: 'Silence.' })
})

test('a report that the reader has added is told as theirs in every file', () => {
  const [, ...others] = story.reports
  const own = {
    ...saved,
    story: { ...story, reports: [{ ...at(story.reports, 0), id: 'own-0123456789' }, ...others] },
  }
  expect(storyMarkdown(own)).toContain('- **A** About hill (Hill, on this device only)')
  expect(storyCsv(own)).toContain('1,A B,A,Hill (on this device only),¶1')
  expect(JSON.parse(storyJson(own)).reports.map((one: { own: boolean }) => one.own)).toEqual([
    true,
    false,
    false,
  ])
})

test('whose corrections the facts were gathered with is told in every file', () => {
  const corrections = ['You have corrected a match of Hill and Plain: it counts here.']
  expect(storyMarkdown({ ...saved, corrections })).toContain(`\n\n${corrections.join()}\n\n## `)
  expect(JSON.parse(storyJson({ ...saved, corrections })).corrections).toEqual(corrections)
  const [last = '', end] = storyCsv({ ...saved, corrections })
    .split('\r\n')
    .slice(-2)
  expect([last, end]).toEqual([`,,,,,correction,${corrections.join()}`, ''])
})
