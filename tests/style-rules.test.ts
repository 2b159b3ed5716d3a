import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { widths } from '../src/app/styles/widths.ts'
import { readNames, shortNames } from '../src/site/vite-plugin/scoped-styles.ts'

const all = readdirSync('src/app', { recursive: true, encoding: 'utf8' }).map((file) => `src/app/${file}`)
const sheets = new Map(
  all
    .filter((file) => file.endsWith('.module.css'))
    .sort()
    .map((file) => [file, readNames(readFileSync(file, 'utf8'))]),
)
const code = all
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** As the build does it (`localsConvention: 'camelCaseOnly'`). */
const camelCase = (name: string) => name.replace(/[-_]+(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Each use of a class in code: `css.name`, of a sheet that is imported whole. */
const used = code.flatMap(({ file, text }) =>
  [...text.matchAll(/import \* as (\w+) from '(\.[^']*\.module\.css)\?names'/g)].flatMap(
    ([, css = '', from = '']) =>
      [...text.matchAll(new RegExp(`\\b${css}\\.(\\w+)`, 'g'))].map(([, local = '']) => ({
        ...{ file, local, sheet: join(dirname(file), from) },
      })),
  ),
)

test('code names no class that its style sheet does not have', () => {
  expect(used.length).toBeGreaterThan(600)
  const known = new Map([...sheets].map(([file, { classes }]) => [file, classes.map(camelCase)]))
  const unknown = used.filter(({ sheet, local }) => !known.get(sheet)?.includes(local))
  expect(unknown.map(({ file, local, sheet }) => `${file}: ${sheet} has no ${local}`)).toEqual([])
})

test('no class is without a use, and no two of a sheet are one name in code', () => {
  const uses = new Set(used.map(({ sheet, local }) => `${sheet} ${local}`))
  const told = [...sheets].flatMap(([file, { classes }]) => {
    const locals = classes.map(camelCase)
    return classes.flatMap((name, at) => [
      ...(uses.has(`${file} ${camelCase(name)}`) ? [] : [`${file}: .${name} is used nowhere`]),
      ...(locals.indexOf(camelCase(name)) === at ? [] : [`${file}: .${name} is called as another is`]),
    ])
  })
  expect(told).toEqual([])
})

test('a sheet takes from another what that has, and no two take from each other', () => {
  const taken = [...sheets].flatMap(([file, { imported }]) =>
    imported.map(({ name, from }) => ({ file, name, from: join(dirname(file), from) })),
  )
  const missing = taken.filter(({ name, from }) => !sheets.get(from)?.classes.includes(name))
  expect(missing.map(({ file, name, from }) => `${file}: ${from} has no ${name}`)).toEqual([])
  const circles = (file: string, way: string[]): string[] =>
    way.includes(file)
      ? [[...way, file].join(' → ')]
      : taken.filter((one) => one.file === file).flatMap(({ from }) => circles(from, [...way, file]))
  expect([...sheets.keys()].flatMap((file) => circles(file, []))).toEqual([])
})

test('names in a build are one or two signs, no two alike', () => {
  const named = shortNames('.')
  const names = [...sheets].flatMap(([file, { classes, others }]) =>
    [...classes, ...others].map((name) => named(file, name)),
  )
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => !/^[a-z][a-z\d]?$/i.test(name) || /[aeiou]/i.test(name))).toEqual([])
})

test('widths at which a layout changes are named, and every name is used', () => {
  const conditions = all
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/@(?:container|media)[^{]*\bwidth\b[^{]*/g)])
    .map(([condition]) => condition)
  expect(conditions.length).toBeGreaterThan(80)
  expect(conditions.filter((condition) => /\d/.test(condition))).toEqual([])
  const named = new Set(conditions.flatMap((condition) => condition.match(/[a-z]+/g) ?? []))
  expect(Object.keys(widths).filter((name) => !named.has(name))).toEqual([])
})

test('what a side looks like is told once, in styles/sides.css', () => {
  const told = all.filter((file) => /\.css$/.test(file) && !/styles\/(?:tokens|sides|print)\.css$/.test(file))
  const copies = told.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\[data-[\w-]+[~|^]?="b"\]|--source-b\b|--b\b/g)].map(
      ([copy]) => `${file}: ${copy}`,
    ),
  )
  // The two l's of the wordmark are the two columns.
  expect(copies).toEqual(['src/app/shell/masthead.module.css: --source-b'])
})

// A class is for styles alone: who renames it, or drops it with its style, must not break what the code does.
test('no code looks an element up by a class', () => {
  const byClass =
    /(?:querySelector(?:All)?|closest|matches)(?:<[^>]*>)?\(\s*(['"`])(?:(?!\1).)*?\.[a-z][\w-]*/
  expect('a.closest(".row, li")').toMatch(byClass)
  expect('root.querySelector<HTMLElement>("[data-of=a]")').not.toMatch(byClass)
  const found = code.filter(({ text }) => byClass.test(text.replace(/\$\{[^}]*\}/g, '')))
  expect(found.map(({ file }) => file)).toEqual([])
})
