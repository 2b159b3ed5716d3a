import type { statedWords } from '#texts/own/stated.ts'
import type { readingWords } from '#texts/reading/reading.ts'
import type { Article, Stated } from '../../../news/report/article.ts'
import type { WordsOf } from '../../i18n/catalogue.ts'
import type { Formats } from '../../i18n/formats.ts'

type Words = WordsOf<typeof statedWords> & Pick<WordsOf<typeof readingWords>, 'statedReadingTime'>

export interface StatedRow {
  field: keyof Words['fields']
  /** In the report's or the editor's words, or formatted from them; null where nothing is stated. */
  value: string | null
  /** The value is in the report's own words. */
  own?: true
  /** What we add to it, in our words. */
  note?: string
  lines: number[]
  /** Who states it, where it is not the report's text. */
  by?: 'metadata' | 'editor' | 'reader'
  /** Where metadata states it. */
  source?: string
}

/** Every field of a report: what is stated of it, by whom and where. */
export function statedRows(article: Article, words: Words, formats: Formats): StatedRow[] {
  const { statedReadingTime, machineTranslated, keywords } = article
  return [
    ...textRows(article),
    publishedRow(article, words, formats),
    {
      field: 'readingTime',
      value: statedReadingTime && words.statedReadingTime(statedReadingTime.minutes),
      lines: statedReadingTime?.lines ?? [],
    },
    { field: 'keywords', own: true, ...joined(keywords) },
    {
      field: 'translation',
      value: machineTranslated && words.byMachine,
      lines: machineTranslated?.lines ?? [],
    },
    languageRow(article, words, formats),
  ]
}

const textFields = [
  'headline',
  'kicker',
  'section',
  'standfirst',
  'byline',
  'dateline',
  'agency',
  'publisher',
  'url',
  'licence',
] as const

function textRows(article: Article): StatedRow[] {
  return textFields.map((field) => {
    const stated = statedIn(article, field)
    return {
      field,
      value: stated?.text ?? null,
      own: true,
      lines: stated?.lines ?? [],
      ...stater(stated),
    }
  })
}

/** The first words that a report goes by where it states no headline are none. */
function statedIn(article: Article, field: (typeof textFields)[number]): Stated | null {
  const stated = article[field]
  return stated?.by === 'opening' ? null : (stated as Stated | null)
}

function publishedRow({ published }: Article, words: Words, formats: Formats): StatedRow {
  if (!published) return { field: 'published', value: null, lines: [] }
  const timed = published.value.includes('T')
  const note = [
    words.asWritten(published.asWritten),
    ...(timed && published.zone === null ? [words.zoneNotStated] : []),
  ]
  return {
    field: 'published',
    value: formats.date(published),
    note: note.join(', '),
    lines: published.lines,
    ...stater(published),
  }
}

/** As stated, else as read off the text, which is then said. */
function languageRow({ language, statedLanguage }: Article, words: Words, formats: Formats): StatedRow {
  const value = language && formats.language(language)
  if (!statedLanguage) return { field: 'language', value, note: words.computed, lines: [] }
  return {
    field: 'language',
    value,
    lines: statedLanguage.lines,
    ...stater(statedLanguage),
  }
}

function stater(stated: Pick<Stated, 'by' | 'source'> | null): Pick<StatedRow, 'by' | 'source'> {
  if (stated === null || stated.by === 'report') return {}
  return { by: stated.by, ...(stated.source === undefined ? {} : { source: stated.source }) }
}

function joined(keywords: Stated[]): Pick<StatedRow, 'value' | 'lines' | 'by'> {
  return {
    value: keywords.length > 0 ? keywords.map(({ text }) => text).join('; ') : null,
    lines: [...new Set(keywords.flatMap(({ lines }) => lines))],
    ...(keywords.every(({ by }) => by === 'editor') ? stater(keywords[0] ?? null) : {}),
  }
}
