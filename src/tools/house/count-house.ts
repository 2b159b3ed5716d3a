import { foreignWords, patternsOf, silentDefaults } from './count-code.ts'
import { isCode, reachOf, rooms, withOneUser } from './count-files.ts'
import { type Copies, findCopies } from './find-copies.ts'
import type { Source } from './read-sources.ts'
import { parse } from './syntax.ts'

/** Files that hold data: tables, the texts of the interface, a language's own folder. */
const isData = (path: string) =>
  isTranslated(path) || /\/data\/|^language\/(?:[a-z]{2}|other)\/|^topics\/terms\//.test(path)
/** The interface in its languages: the same shape on purpose. */
const isTranslated = (path: string) => path.startsWith('app/i18n/')
/** A folder with more files than that is hard to take in. */
const manyFiles = 15

export interface Figure {
  name: string
  value: string | number
  /** What was counted, one by one, where that is worth reading. */
  items?: string[]
}

/** What makes a tree of sources easy or hard to see through, and what changing `row`, one file of it, has in reach. */
export function countHouse(sources: Source[], row: string): Figure[] {
  const parsed = sources
    .filter(({ path }) => isCode(path))
    .map(({ path, text }) => ({ path, text, program: parse(path, text) }))
  const single = withOneUser(sources)
  const short = single.filter(([{ lines }]) => lines < 30)
  const folders = rooms(sources).map(([room, files]) => ({ room, files }))
  const large = folders.filter(({ files }) => files > manyFiles)
  const reach = reachOf(row, sources)
  const copies = findCopies(parsed.filter(({ path }) => !isTranslated(path)))
  const patterns = parsed.flatMap(({ path, program }) => patternsOf(program).map((text) => ({ path, text })))
  const [longest] = patterns.sort((a, b) => b.text.length - a.text.length)
  const foreign = parsed.filter(({ path, program }) => !isData(path) && foreignWords(program).length > 1)
  const defaults = sumOf(parsed.map(({ program }) => silentDefaults(program)))
  return [
    { name: 'code files', value: parsed.length },
    { name: 'style sheets', value: sources.length - parsed.length },
    { name: 'places in styles that name a side', value: sumOfSides(sources) },
    { name: 'code files with one user', value: single.length },
    {
      name: 'of these under 30 lines',
      value: short.length,
      items: short.map(([{ path }, user]) => `${path} ← ${user}`),
    },
    { name: 'largest room', value: folders[0] ? `${folders[0].files} (${folders[0].room})` : 'none' },
    {
      name: `rooms of more than ${manyFiles} files`,
      value: large.length,
      items: large.map(({ room, files }) => `${room} ${files}`),
    },
    { name: 'reach of a row, in the app', value: `${reach.codeInApp} code, ${reach.stylesInApp} style` },
    { name: 'reach of a row, in all', value: `${reach.code} code, ${reach.styles} style` },
    { name: 'shapes with copies', value: copies.length, items: copies.map(told) },
    {
      name: 'copies beyond the first',
      value: copies.reduce((sum, { places }) => sum + places.length - 1, 0),
    },
    {
      name: 'longest regular expression',
      value: longest ? `${longest.text.length} (${longest.path})` : 'none',
    },
    { name: 'logic files with foreign words', value: foreign.length, items: foreign.map(({ path }) => path) },
    { name: 'silent defaults', value: [...defaults.values()].reduce((sum, count) => sum + count, 0) },
    ...[...defaults].map(([kind, value]) => ({ name: `  ${kind}`, value })),
  ]
}

/** In class names, attributes and custom properties: what is said of one of two sides, and mostly of the other again. */
const oneSide = /(?:\.[\w-]*(?:--|__|-)|--source-)[ab](?:-wash)?(?![\w-])|\[data-[\w-]+[~^|$*]?="[ab]"\]/g

const sumOfSides = (sources: Source[]): number =>
  sources
    .filter(({ path }) => path.endsWith('.css'))
    .reduce((sum, { text }) => sum + (text.match(oneSide)?.length ?? 0), 0)

function told({ size, places }: Copies): string {
  return `${size} nodes: ${places.map(({ path, line }) => `${path}:${line}`).join(', ')}`
}

function sumOf(all: Record<string, number>[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [kind, count] of all.flatMap((counts) => Object.entries(counts)))
    sums.set(kind, (sums.get(kind) ?? 0) + count)
  return sums
}
