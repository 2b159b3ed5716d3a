import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as languages from '../../src/language/languages.ts'
import { inAll, inSpaced, inUnspaced, listed, readLanguages } from '../../src/language/lists.ts'
import * as pageLanguages from '../../src/language/page-languages.ts'
import { foreignWords, patternsOf } from '../../src/tools/house/count-code.ts'
import { readSources } from '../../src/tools/house/read-sources.ts'
import { parse } from '../../src/tools/house/syntax.ts'

type Lists = Record<string, unknown>
const kinds = Object.entries({ ...languages, ...pageLanguages }) as [string, Record<string, Lists>][]

/** Every list of every language, as `head-words de published`. */
const lists = kinds.flatMap(([kind, byTag]) =>
  Object.entries(byTag).flatMap(([tag, words]) =>
    Object.entries(words)
      .filter((entry): entry is [string, string | string[]] => isList(entry[1]))
      .map(([list, forms]) => ({ name: `${kind} ${tag} ${list}`, kind, list, forms: listed(forms) })),
  ),
)

function isList(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((x) => typeof x === 'string'))
}

/** Lists that are matched in their capitals, or without regard to them. */
const withCapitals = new Set([
  'bylineWords editors',
  'bylineWords byPhrases',
  'bylineWords institutions',
  'dateWords clockSigns',
  'nameWords mensTitles',
  'nameWords womensTitles',
  'pictureWords lettered',
  'placeWords noTowns',
  'sentenceWords zones',
  'speechWords prepositions',
  'speechWords works',
  'timeWords beforeYear',
  'timeWords patterns',
  'timeWords zones',
])

describe('what a language knows', () => {
  test.each(kinds)(
    '%s: every language with a folder fills each list, or says that it has none',
    (_, byTag) => {
      const shapes = readLanguages.map((tag) => Object.keys(byTag[tag] ?? {}).sort())
      expect(shapes[0]?.length).toBeGreaterThan(0)
      for (const shape of shapes) expect(shape).toEqual(shapes[0])
    },
  )

  test('no form stands twice in a list', () => {
    const twice = lists
      .filter(({ list }) => list !== 'monthNames')
      .flatMap(({ name, forms }) =>
        forms.filter((form, i) => forms.indexOf(form) !== i).map((form) => `${name}: ${form}`),
      )
    expect(twice).toEqual([])
  })

  test('forms are in small letters where they are matched so', () => {
    const capitals = lists
      .filter(({ kind, list }) => !withCapitals.has(`${kind} ${list}`))
      .flatMap(({ name, forms }) => forms.map((form) => ({ name, form })))
      .filter(({ form }) => /\p{Lu}/u.test(form.replace(/\\[pP]\{\w+\}|\\[A-Z]/g, '')))
      .filter(({ form }) => !/^(?:STAFF)$/.test(form))
    expect(capitals).toEqual([])
  })

  test('every form is a pattern by itself', () => {
    for (const { kind, list, forms } of lists) {
      if (kind === 'timeWords' && list === 'patterns') continue
      for (const form of forms) expect(() => new RegExp(form, 'u'), `${kind} ${list}`).not.toThrow()
    }
  })

  test('twelve months, seven weekdays', () => {
    for (const tag of readLanguages) {
      expect(languages.dateWords[tag].monthNames.filter(Boolean)).toHaveLength(12)
      expect(languages.timeWords[tag].months).toHaveLength(12)
      expect(languages.timeWords[tag].weekdays).toHaveLength(7)
    }
  })
})

describe('lists of all languages', () => {
  const words = {
    en: { by: 'by, written by' },
    de: { by: 'von' },
    es: { by: 'por' },
    fr: { by: '' },
    ja: { by: '文' },
    it: {},
  }

  test('are told language by language, each form once', () => {
    expect(inAll(words, 'by')).toEqual(['by', 'written by', 'von', 'por', '文'])
    expect(inAll(words, 'by', ['de', 'fr', 'it', 'xx'])).toEqual(['von'])
  })

  test('are told apart by whether a script sets spaces', () => {
    expect(inSpaced(words, 'by')).toEqual(['by', 'written by', 'von', 'por'])
    expect(inUnspaced(words, 'by')).toEqual(['文'])
  })
})

/** Signs between the numbers of a date, the name of an agency, letters that bytes stand for. */
const allowed = [
  'language/times/clock.ts: 時시',
  'language/times/dates.ts: 年년 月월 日일',
  'pipeline/parse-article/byline/agencies.ts: ČTK',
  'pipeline/read-pages/files/decode-text.ts: žŸ',
]

describe('logic holds no words of other languages', () => {
  const isData = /\/data\/|^topics\/terms\/|^language\/(?:[a-z]{2}|other)\//
  const logic = readSources('src').filter(
    ({ path }) => /^(?:language|topics|pipeline)\/.*\.ts$/.test(path) && !isData.test(path),
  )
  const parsed = logic.map(({ path }) => ({
    path,
    program: parse(path, readFileSync(join('src', path), 'utf8')),
  }))

  test('in strings and patterns', () => {
    const found = parsed
      .map(({ path, program }) => `${path}: ${foreignWords(program).join(' ')}`)
      .filter((told) => !told.endsWith(': '))
    expect(found).toEqual(allowed)
  })

  test('and no pattern that should be a list', () => {
    const long = parsed.flatMap(({ path, program }) =>
      patternsOf(program)
        .filter((pattern) => pattern.length > 175)
        .map((pattern) => `${path}: ${pattern.length}`),
    )
    expect(long).toEqual([])
  })
})
