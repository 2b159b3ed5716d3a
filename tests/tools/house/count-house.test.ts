import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countHouse } from '../../../src/tools/house/count-house.ts'
import { measureSizes } from '../../../src/tools/house/measure-sizes.ts'
import { readSources } from '../../../src/tools/house/read-sources.ts'

const root = mkdtempSync(join(tmpdir(), 'collate-house-'))
afterAll(() => rmSync(root, { recursive: true }))

function write(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

const copy = (name: string, list: string, least: number) => `
export function ${name}(${list}: number[]) {
  const kept = ${list}.filter((each) => each > ${least})
  return kept.map((each) => ({ each, part: each / kept.length }))
}`
const short = "export const first = (list: string[]) => list[0] ?? ''"

write({
  'src/app/rows/row.tsx': `import { half } from '../model/half.ts'\nimport './row.css'\nexport const Row = () => <i>{half}</i>`,
  'src/app/rows/row.css':
    '.row { color: red } .row--a, [data-side="b"] { color: var(--source-a-wash) } .row--all { top: 0 }',
  'src/app/rows/list.tsx': `const row = import('./row.tsx')\nexport default [row]`,
  'src/app/model/half.ts': `import type { N } from '../../news/n.ts'\nexport const half: N = 0.5${copy('left', 'a', 1)}`,
  'src/app/model/other.ts': `import { type N } from '../../news/n.ts'\nexport const n: N = 1\nexport * from './first.ts'${copy('right', 'rows', 20)}`,
  'src/app/model/first.ts': short,
  'src/news/n.ts': 'export type N = number',
  'src/news/saying.ts':
    'export const said = /sagte|erklärte|äußerte[à-ü]/u\nconst map = { a: [1] }\nexport const x = (map["a"] as number[]) ?? []',
  'src/news/data/names.ts': "export const names = ['Jörg', 'Zoë']",
  ...Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`src/news/part-${index}.ts`, ''])),
})
const figures = () =>
  new Map(countHouse(readSources(join(root, 'src')), 'app/rows/row.tsx').map((each) => [each.name, each]))

test.each([
  ['code files', 22],
  ['style sheets', 1],
  ['places in styles that name a side', 3],
  // row, half, first; of `n` there are two.
  ['code files with one user', 3],
  ['largest room', '16 (news)'],
  ['reach of a row, in the app', '2 code, 1 style'],
  ['reach of a row, in all', '3 code, 1 style'],
  ['shapes with copies', 1],
  ['copies beyond the first', 1],
  ['longest regular expression', '27 (news/saying.ts)'],
  ['logic files with foreign words', 1],
  ['silent defaults', 3],
  ["  ?? ''", 1],
  ['  ?? []', 1],
  ['  […] as', 1],
])('of a small tree, %s: %s', (name, value) => {
  expect(figures().get(name)?.value).toBe(value)
})

test('what was counted is named', () => {
  expect(figures().get('rooms of more than 15 files')?.items).toEqual(['news 16'])
  expect(figures().get('of these under 30 lines')?.items).toContain('app/model/first.ts ← app/model/other.ts')
  expect(figures().get('shapes with copies')?.items).toEqual([
    expect.stringMatching(/^\d+ nodes: app\/model\/half\.ts:3, app\/model\/other\.ts:4$/),
  ])
})

test('a row that is not there is told', () => {
  expect(() => countHouse(readSources(join(root, 'src')), 'app/none.tsx')).toThrow('There is no app/none.tsx')
})

test('sizes are those of the project that is measured, and none where nothing is built', async () => {
  const before = process.cwd()
  expect(await measureSizes(root)).toBeNull()
  write({
    '.size-limit.ts': `export default [{ name: 'start', path: ['dist/a.js', 'dist/b.js'], limit: '1 kB' }]`,
    'dist/.vite/manifest.json': '{}',
    'dist/a.js': 'a'.repeat(5000),
    'dist/b.js': '',
  })
  const [start] = (await measureSizes(root)) ?? []
  expect(process.cwd()).toBe(before)
  expect(start?.name).toBe('start')
  expect(start?.size).toBeGreaterThan(5)
  expect(start?.size).toBeLessThan(50)
})
