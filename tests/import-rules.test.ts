import { expect, test } from 'vitest'
import { readSource, readSources } from '../src/tools/house/read-sources.ts'
import { findCycles, findViolations } from './import-rules/find-violations.ts'

const sources = readSources('src')

/** Word lists and vocabularies: long, and nothing in them runs. */
const isData = (path: string) => /\/data\/|^topics\/terms\/|^language\/(?:[a-z]{2}|other)\//.test(path)

test('every import goes the way the architecture allows', () => {
  expect(findViolations(sources)).toEqual([])
})

test('no circle of imports', () => {
  expect(findCycles(sources)).toEqual([])
})

test('no file of code is longer than 200 lines, data aside', () => {
  const long = [...sources, ...readSources('tests')].filter(
    ({ path, lines }) => lines > 200 && path.match(/\.tsx?$/) && !isData(path),
  )
  expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([])
})

test.each([
  ['pipeline/group-stories/group.ts', '../parse-article/parse-articles.ts'],
  ['news/report/article.ts', '../../language/words/words.ts'],
  ['language/words/words.ts', '../../pipeline/build-bundle.ts'],
  ['site/vite-plugin/collate.ts', '../../pipeline/read-pages/files/read-seeds.ts'],
  ['pipeline/build-bundle.ts', '../site/vite-plugin/collate.ts'],
  ['pipeline/read-pages/files/read-seeds.ts', '../../../cli/stage.ts'],
  ['app/reading/route.tsx', '../comparison/route.tsx'],
  ['app/reading/route.tsx', '../../pipeline/compare/compare-reports.ts'],
  ['app/shell/frame.tsx', '../../pipeline/build-bundle.ts'],
  ['app/shell/frame.tsx', '../reading/route.tsx'],
  ['app/navigation/stage.tsx', '../shell/frame.tsx'],
  ['bundle/read/queries.ts', '../../app/shell/frame.tsx'],
  ['app/main.tsx', './reading/route.tsx'],
  ['app/comparison/pair.tsx', '../../pipeline/compare/compare-reports.ts'],
  ['app/device/comparing/comparison-worker.ts', '../../../pipeline/parse-article/parse-articles.ts'],
  ['app/reading/route.tsx', 'node:fs'],
  ['elsewhere/new.ts', '../news/article.ts'],
])('%s must not import %s', (path, target) => {
  const statement = [`import { x } from '${target}'`, `const x = import('${target}')`, `import '${target}'`]
  for (const text of statement) expect(findViolations([readSource(path, text)])).toHaveLength(1)
})

test.each([
  ['app/device/comparing/comparison-worker.ts', '../../../pipeline/compare/compare-reports.ts'],
  ['app/reading/route.tsx', '#texts/reading/reading.ts'],
  ['app/reading/route.tsx', '../../language/words/words.ts'],
  ['app/shell/frame.tsx', '../paths.ts'],
  ['pipeline/build-bundle.ts', './read-pages/files/read-seeds.ts'],
  ['pipeline/read-pages/files/read-seeds.ts', 'node:fs/promises'],
])('%s may import %s', (path, target) => {
  expect(findViolations([readSource(path, `export { x } from '${target}'`)])).toEqual([])
})

test('a circle is found, whatever file it is entered by', () => {
  const files = [
    readSource('language/c.ts', "import { a } from './a.ts'"),
    readSource('language/a.ts', "import { b } from './b.ts'"),
    readSource('language/b.ts', "import { c } from './c.ts'"),
    readSource('language/d.ts', "import { c } from './c.ts'"),
  ]
  expect(findCycles(files)).toEqual(['language/a.ts → language/b.ts → language/c.ts → language/a.ts'])
})
