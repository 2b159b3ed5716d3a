import { expect, test } from 'vitest'
import { findCycles, findViolations } from './import-rules/find-violations.ts'
import { readSource, readSources } from './import-rules/read-sources.ts'

const sources = readSources('src')

test('every import goes the way the architecture allows', () => {
  expect(findViolations(sources)).toEqual([])
})

test('no circle of imports', () => {
  expect(findCycles(sources)).toEqual([])
})

test('no file of code is longer than 200 lines, data aside', () => {
  const long = [...sources, ...readSources('tests')].filter(
    ({ path, lines }) => lines > 200 && path.match(/\.tsx?$/) && !path.includes('/data/'),
  )
  expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([])
})

test.each([
  ['pipeline/stories/group.ts', '../articles/parse-articles.ts'],
  ['news/article.ts', '../text/words.ts'],
  ['text/words.ts', '../news/article.ts'],
  ['plugin/collate.ts', '../pipeline/seeds/read-seeds.ts'],
  ['pipeline/build-bundle.ts', '../plugin/collate.ts'],
  ['pipeline/seeds/read-seeds.ts', '../../commands/stage.ts'],
  ['app/reading/route.tsx', '../comparison/route.tsx'],
  ['app/reading/route.tsx', '../../pipeline/comparisons/compare-reports.ts'],
  ['app/shared/frame.tsx', '../bundle/queries.ts'],
  ['app/shared/frame.tsx', '../reading/route.tsx'],
  ['app/bundle/queries.ts', '../shared/frame.tsx'],
  ['app/main.tsx', './reading/route.tsx'],
  ['app/comparison/pair.tsx', '../../pipeline/comparisons/compare-reports.ts'],
  ['app/comparison/comparison-worker.ts', '../../pipeline/articles/parse-articles.ts'],
  ['app/reading/route.tsx', 'node:fs'],
  ['elsewhere/new.ts', '../news/article.ts'],
])('%s must not import %s', (path, target) => {
  const statement = [`import { x } from '${target}'`, `const x = import('${target}')`, `import '${target}'`]
  for (const text of statement) expect(findViolations([readSource(path, text)])).toHaveLength(1)
})

test.each([
  ['app/comparison/comparison-worker.ts', '../../pipeline/comparisons/compare-reports.ts'],
  ['app/reading/route.tsx', '../words/reading.ts'],
  ['app/reading/route.tsx', '../../text/words.ts'],
  ['app/shared/frame.tsx', '../paths.ts'],
  ['pipeline/build-bundle.ts', './seeds/read-seeds.ts'],
  ['pipeline/seeds/read-seeds.ts', 'node:fs/promises'],
])('%s may import %s', (path, target) => {
  expect(findViolations([readSource(path, `export { x } from '${target}'`)])).toEqual([])
})

test('a circle is found, whatever file it is entered by', () => {
  const files = [
    readSource('text/c.ts', "import { a } from './a.ts'"),
    readSource('text/a.ts', "import { b } from './b.ts'"),
    readSource('text/b.ts', "import { c } from './c.ts'"),
    readSource('text/d.ts', "import { c } from './c.ts'"),
  ]
  expect(findCycles(files)).toEqual(['text/a.ts → text/b.ts → text/c.ts → text/a.ts'])
})
