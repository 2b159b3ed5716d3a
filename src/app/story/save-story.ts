import type { relationWords } from '#texts/comparison/relations.ts'
import type { storyWords } from '#texts/story.ts'
import type { StoryFile } from '../../bundle/format/story-file.ts'
import { at } from '../../news/at.ts'
import type { Wording } from '../../news/event/fact.ts'
import { letterOf } from '../../news/event/letter-of.ts'
import { isOwnId } from '../../news/readers/own-id.ts'
import { saveFile } from '../device/save-file.ts'
import type { WordsOf } from '../i18n/catalogue.ts'
import type { Formats } from '../i18n/formats.ts'
import type { Speech } from '../i18n/speech.ts'
import { csvTable, plain } from '../ui/text/inert-text.ts'
import { type FactRow, relationName, signOf } from './fact-rows.ts'
import { storyCorrections } from './story-corrections.ts'

export interface SavedStory {
  story: StoryFile
  names: readonly string[]
  rows: readonly FactRow[]
  words: WordsOf<typeof storyWords>
  relations: WordsOf<typeof relationWords>
  date: Formats['date']
  /** Says of a report that it is on the reader's device alone. */
  mine: string
  /** Who has corrected what it was made of. */
  corrections: readonly string[]
  /** Of the page. */
  address: string
}

const types = {
  md: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
} as const

/** Hands the reader the facts of a story with all their wordings as a file, made on this device. */
export async function saveStory(
  format: keyof typeof types,
  { speech, ...story }: Omit<SavedStory, 'corrections'> & { speech: Speech },
): Promise<void> {
  const saved = { ...story, corrections: await storyCorrections(story, speech) }
  const text = { md: storyMarkdown, csv: storyCsv, json: storyJson }[format](saved)
  saveFile({ text, name: `${saved.story.id.slice(0, 60)}.${format}`, type: types[format] })
}

/** A text to read and to paste (CommonMark): reports, then each fact with its wordings. */
export function storyMarkdown(saved: SavedStory): string {
  const { story, names, rows, words, address, mine } = saved
  const reports = story.reports.map(({ id, headline }, place) => {
    const facts = [at(names, place), dateOf(saved, place), isOwnId(id) && mine].flatMap((fact) => fact || [])
    return `- **${letterOf(place)}** ${plain(headline.text)} (${plain(facts.join(', '))})`
  })
  const facts = rows.flatMap((row) => [
    `### ${plain(toldByWords(row, saved))}`,
    wordingsOf(row)
      .map((wording) => {
        const { place, relation, text } = told(wording, row, saved)
        return `- **${letterOf(wording[0])}** ${plain(`${place}${relation ? `, ${relation}` : ''}: ${text}`)}`
      })
      .join('\n'),
  ])
  return `${[
    `# ${plain(words.title(story.reports.length))}`,
    `${words.file.page}: <${address.replace(/[<>\s]/g, encodeURIComponent)}>`,
    plain(words.file.caveat),
    ...saved.corrections.map(plain),
    `## ${words.file.reports}`,
    reports.join('\n'),
    `## ${words.file.facts}`,
    ...facts,
  ].join('\n\n')}\n`
}

/** A table: a line a wording, then one for each two reports whose matches were corrected. */
export function storyCsv(saved: SavedStory): string {
  const { names, rows, words, story, mine } = saved
  const sources = story.reports.map(
    ({ id }, place) => `${at(names, place)}${isOwnId(id) ? ` (${mine})` : ''}`,
  )
  const lines = rows.flatMap((row) =>
    wordingsOf(row).map((wording) => {
      const { place, relation, text } = told(wording, row, saved)
      const letters = row.told.map(letterOf).join(' ')
      return [
        String(row.number),
        letters,
        letterOf(wording[0]),
        at(sources, wording[0]),
        place,
        relation,
        text,
      ]
    }),
  )
  const corrections = saved.corrections.map((text) => ['', '', '', '', '', words.file.correction, text])
  return csvTable([words.file.column, ...lines, ...corrections])
}

/** All of it for programs. */
export function storyJson(saved: SavedStory): string {
  const { story, names, rows, address, words } = saved
  const file = {
    address,
    caveat: words.file.caveat,
    corrections: saved.corrections,
    reports: story.reports.map(({ id, language, headline, published }, place) => ({
      ...{ letter: letterOf(place), name: names[place], id, language, published },
      headline: headline.text,
      own: isOwnId(id),
    })),
    facts: rows.map((row) => ({
      number: row.number,
      toldBy: row.told.map(letterOf),
      wordings: wordingsOf(row).map((wording) => {
        const sentence = sentenceOf(wording, saved)
        const strength = isAlone(wording, row) ? null : wording[2] < 0 ? 'contradiction' : signOf(wording[2])
        return {
          report: letterOf(wording[0]),
          paragraph: sentence?.paragraph,
          strength,
          text: sentence?.text,
        }
      }),
    })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

const wordingsOf = (row: FactRow): Wording[] => row.cells.flatMap((cell) => cell?.wordings ?? [])

const sentenceOf = ([report, sentence]: Wording, { story }: SavedStory) =>
  story.reports[report]?.sentences[sentence]

/** The one report that tells a fact stands in no relation to another. */
const isAlone = ([, , strength]: Wording, { told }: FactRow) => told.length === 1 && strength > 0

function told(wording: Wording, row: FactRow, saved: SavedStory) {
  const sentence = sentenceOf(wording, saved)
  const relation = isAlone(wording, row) ? saved.words.file.one : relationName(wording[2], saved.relations)
  return { place: saved.words.mark(sentence?.paragraph ?? null), relation, text: sentence?.text ?? '' }
}

function toldByWords({ number, told }: FactRow, { names, words }: SavedStory): string {
  const by = told.map((place) => at(names, place))
  const [only = ''] = by
  return `${number}. ${by.length === 1 ? words.file.alone(only) : words.file.toldBy(by)}`
}

function dateOf({ story, date }: SavedStory, place: number): string {
  const published = story.reports[place]?.published
  return published ? date(published) : ''
}
