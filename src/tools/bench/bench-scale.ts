// What growth costs: npm run bench:scale [-- 200 1000 5000]. Time, peak of memory and size of builds of made-up reports.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Build, measureBuild } from './bench-scale/measure-build.ts'
import { growthExponent } from './growth/growth-exponent.ts'

const given = process.argv.slice(2).map(Number)
const counts = given.length > 0 ? given : [200, 1000, 5000]
const folder = mkdtempSync(join(tmpdir(), 'collate-scale-'))

try {
  const builds = counts.map((count) => measureBuild(count, folder))
  const names = Object.keys(builds[0] ?? {}).filter((name) => name !== 'kinds')
  const rows = names.map((name) => {
    const values = builds.map((build) => build[name as keyof Build])
    return [
      name,
      ...values.map((value) => value.toFixed(1)),
      ...values.slice(1).map((_, i) => growth(values, i)),
    ]
  })
  const heads = ['', ...counts.map((n) => `${n}`), ...counts.slice(1).map((n, i) => `${counts[i]}→${n}`)]
  for (const row of [heads, ...rows]) {
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(11))).join(''))
  }
  console.log('\nThe last columns: the exponent x of growth as n^x.\n\nkB a report, uncompressed and as sent')
  for (const kind of Object.keys(builds[0]?.kinds ?? {})) {
    const cells = builds.flatMap(({ kinds }) => kinds[kind] ?? [0, 0]).map((kB) => kB.toFixed(2).padStart(11))
    console.log(kind.padEnd(24) + cells.join(''))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function growth(values: number[], i: number): string {
  const point = (at: number) => ({ size: counts[at] ?? 1, cost: values[at] ?? 1 })
  return growthExponent(point(i), point(i + 1)).toFixed(2)
}
