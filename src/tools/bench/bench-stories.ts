// What grouping costs as reports grow: npm run bench:stories -- <texts.jsonl> [1000 2000 5000 10000].
// The texts (`{title, body}` a line) are recombined into made-up events; nothing is written.
import { existsSync } from 'node:fs'
import { type Grouped, measureGrouping } from './bench-stories/measure-grouping.ts'
import { growthExponent } from './growth/growth-exponent.ts'

const [texts, ...given] = process.argv.slice(2)
if (texts === undefined || !existsSync(texts)) {
  console.error('Usage: npm run bench:stories -- <file of texts as JSON lines> [counts…]')
  process.exit(2)
}
const counts = given.length > 0 ? given.map(Number) : [1000, 2000, 5000, 10_000]
const rows = counts.map((count) => measureGrouping(texts, count))

print(['reports', 'seconds', 'growth', 'MB', 'stories'])
rows.forEach((row, i) => {
  const growth = i === 0 ? '' : `n^${exponent(rows[i - 1] as Grouped, row)}`
  print([`${row.reports}`, row.seconds.toFixed(2), growth, row.megabytes.toFixed(0), `${row.stories}`])
})
const [first, last] = [rows[0], rows.at(-1)]
if (first && last && first !== last) {
  console.log(`\nFrom ${first.reports} to ${last.reports} reports: n^${exponent(first, last)}.`)
}

function exponent(from: Grouped, to: Grouped): string {
  const point = ({ reports, seconds }: Grouped) => ({ size: reports, cost: seconds })
  return growthExponent(point(from), point(to)).toFixed(2)
}

function print(cells: string[]): void {
  console.log(cells.map((cell) => cell.padStart(10)).join(''))
}
