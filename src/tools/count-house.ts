// Counts what makes the sources easy or hard to see through, in this project or, with `--root path`, in a copy of it as it was.
// `--list` names what was counted.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { countHouse } from './house/count-house.ts'
import { measureSizes } from './house/measure-sizes.ts'
import { readSources } from './house/read-sources.ts'

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    /** The file below `src/` that draws a row of a comparison; found by its name unless told. */
    row: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
})
const sources = readSources(join(values.root, 'src'))
const row = values.row ?? sources.find(({ path }) => path.endsWith('/pair-row.tsx'))?.path
if (row === undefined) throw new Error('No pair-row.tsx: say with --row what draws a row of a comparison')

const figures = countHouse(sources, row)
const sizes = await measureSizes(values.root)
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const [start, ...routes] = sizes ?? []
const [largest] = routes.sort((a, b) => b.size - a.size)
figures.push(
  { name: 'start', value: start ? kilobytes(start.size) : 'not built' },
  { name: 'largest route', value: largest ? `${kilobytes(largest.size)} (${largest.name})` : 'not built' },
)
for (const { name, value, items = [] } of figures) {
  console.log(`${name.padEnd(32)} ${value}`)
  if (values.list) for (const item of items) console.log(`    ${item}`)
}
