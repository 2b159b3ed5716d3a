// Looks for what nobody thought of: npm run soak [-- --minutes 120 --dumps 100000 --sidecars 10000 --shapes 1000].
// Fuzzed dumps and sidecars go through parse, annotate and compare; the cost of generated shapes is measured as they grow.
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Soaked, soakDumps, soakSidecars } from './soak/soak-documents.ts'
import { type Growth, growthOfShapes, mostGrowth, type ShapeSizes } from './soak/soak-shapes.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '120' },
    dumps: { type: 'string', default: '100000' },
    sidecars: { type: 'string', default: '10000' },
    shapes: { type: 'string', default: '1000' },
  },
})
const [minutes, dumps, sidecars, shapes] = [values.minutes, values.dumps, values.sidecars, values.shapes].map(
  Number,
) as [number, number, number, number]
const pages = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'))
const started = performance.now()
/** Each part ends when its share of the time is over; what one leaves is the next one's. */
const until = (share: number) => started + share * minutes * 60_000

tellSoaked('dumps', dumps, soakDumps({ count: dumps, until: until(0.35), dumps: pages }))
tellSoaked('sidecars', sidecars, await soakSidecars({ count: sidecars, until: until(0.45), dumps: pages }))
tellGrowth({ count: shapes, short: 5000, long: 50_000, beyond: 900_000, until: until(0.85) })
tellGrowth({ count: Math.ceil(shapes / 100), short: 10_000, long: 900_000, until: until(1) })

function tellSoaked(name: string, asked: number, { tried, reports, faults, slowest }: Soaked): void {
  console.log(`\n${name}: ${tried} of ${asked} tried, ${reports} reports, ${faults.length} faults`)
  console.log(`  slowest ${slowest.toFixed(2)} s`)
  for (const { seed, message } of faults.slice(0, 10)) console.log(`  fault at ${seed}: ${message}`)
  if (faults.length > 0) process.exitCode = 1
}

function tellGrowth(sizes: ShapeSizes): void {
  const found = growthOfShapes(sizes)
  const done = new Set(found.map(({ shape }) => shape)).size
  console.log(
    `\nshapes, ${sizes.short / 1000} to ${sizes.long / 1000} kB: ${done} of ${sizes.count} measured`,
  )
  for (const step of new Set(found.map((each) => each.step))) {
    const ratios = found.filter((each) => each.step === step).sort((a, b) => a.ratio - b.ratio)
    const at = (share: number) => ratios[Math.floor(share * (ratios.length - 1))]?.ratio.toFixed(2) ?? ''
    console.log(`  ${step.padEnd(16)} median ${at(0.5)}  99 % ${at(0.99)}  most ${at(1)}`)
  }
  const tooSteep: Growth[] = found.filter(({ ratio }) => ratio > mostGrowth)
  for (const { shape, step, ratio } of tooSteep) console.log(`  ${ratio.toFixed(1)} × ${step}: ${shape}`)
  if (tooSteep.length > 0) process.exitCode = 1
}
