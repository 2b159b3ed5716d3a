import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import type { Catalogue } from '../../../src/app/i18n/catalogue.ts'
import { formatsFor, type Locale } from '../../../src/app/i18n/formats.ts'
import type { LaterLanguage } from '../../../src/app/i18n/speech.ts'
import { vocabulary } from '../../../src/topics/vocabulary.ts'

const folders = readdirSync('src/app/i18n', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const languages = await Promise.all(
  folders.map(async (name) => {
    const language = (await import(`../../../src/app/i18n/${name}/index.ts`)) as LaterLanguage
    return { name, ...language }
  }),
)
const english = languages.find(({ name }) => name === 'en')

test.each(languages)('$name: a file a catalogue, by the name that it is found by', ({ name, catalogues }) => {
  const files = readdirSync(`src/app/i18n/${name}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && file !== 'locale.ts')
    .map((file) => basename(file, '.ts'))
    .sort()
  expect(Object.keys(catalogues).sort()).toEqual(files)
})

test.each(languages)('$name: every topic has a name, and no two have the same', ({ name, topicNames }) => {
  const labels = Object.fromEntries(vocabulary.map(({ code, label }) => [code, label]))
  expect(Object.keys(topicNames).sort()).toEqual(Object.keys(labels).sort())
  expect(new Set(Object.values(topicNames)).size).toBe(vocabulary.length)
  if (name === 'en') expect(topicNames).toEqual(labels)
})

/** Every text of a catalogue with the way to it: `keys.title`. What a function says is no matter here. */
function textsIn(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...way, key]))
}
const allTexts = (catalogue: Catalogue<unknown>, locale: Locale) =>
  textsIn(catalogue.texts(formatsFor(locale)))

test.each(languages)('$name has the texts of English, no more and no fewer', ({ catalogues, locale }) => {
  expect(Object.keys(catalogues)).toEqual(Object.keys(english?.catalogues ?? {}))
  for (const [name, catalogue] of Object.entries(catalogues)) {
    const own = allTexts(catalogue, locale).map((way) => way.join('.'))
    const expected = allTexts(english?.catalogues[name] as Catalogue<unknown>, english?.locale as Locale)
    // Paragraphs of running text may be fewer or more.
    const fixed = (ways: string[]) => ways.filter((way) => !/\.\d/.test(way)).sort()
    expect(fixed(own)).toEqual(fixed(expected.map((way) => way.join('.'))))
  }
})

/** `app/reading` of `app/reading/end/x.tsx`, `prerender` of `prerender/x.ts`. */
function roomOf(path: string): string {
  const folders = path.split(/[\\/]/).slice(0, -1)
  return folders.slice(0, folders[0] === 'app' ? 2 : 1).join('/')
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('i18n'))
  .map((path) => ({ room: roomOf(path), text: readFileSync(`src/${path}`, 'utf8') }))

/** All code of the rooms in which a catalogue is imported: its texts are handed on there, never further. */
function usersOf(name: string): string {
  const rooms = new Set(
    sources.flatMap(({ room, text }) =>
      new RegExp(`#texts/(?:[\\w-]+/)?${name}\\.ts`).test(text) ? [room] : [],
    ),
  )
  return sources.flatMap(({ room, text }) => (rooms.has(room) ? [text] : [])).join('\n')
}

const isNamed = (text: string, pattern: string) => new RegExp(`\\b${pattern}\\b`).test(text)

/** The ways to a catalogue's texts that nobody goes. What is picked by a variable, or handed on as a whole, counts as used. */
function unusedIn(catalogue: Catalogue<unknown>, users: string): string[] {
  const ways = allTexts(catalogue, english?.locale as Locale)
  const siblings = (top: string) =>
    ways.flatMap(([first, second]) => (first === top && second ? [second] : []))
  return ways
    .filter(([top = '', next]) => {
      if (!isNamed(users, top)) return true
      if (next === undefined || isNamed(users, `${top}\\.${next}`)) return false
      // Dear to look for, and seldom needed.
      const isWhole = () => users.includes(`${top}[`) || isNamed(users, `${top}: \\w+[^{}]*\\} = useWords`)
      const isTaken = () => new RegExp(`\\{[^{}]*\\b${next}\\b[^{}]*\\} = [\\w.]*\\b${top}\\b`).test(users)
      return siblings(top).some((one) => isNamed(users, `${top}\\.${one}`)) && !isWhole() && !isTaken()
    })
    .map((way) => way.join('.'))
}

test('every text is used where its catalogue is', () => {
  const unused = Object.entries(english?.catalogues ?? {}).flatMap(([name, catalogue]) =>
    unusedIn(catalogue, usersOf(name)).map((way) => `${name}: ${way}`),
  )
  expect(unused).toEqual([])
})
