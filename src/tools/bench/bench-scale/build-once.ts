// Run by bench:scale in a process of its own, so that its peak of memory is the data's alone.
import { writeBundle } from '../../../pipeline/build-bundle.ts'
import { openMemory } from '../../../pipeline/cache/remember.ts'

const [folder = '', cache = ''] = process.argv.slice(2)

const started = performance.now()
await writeBundle(folder, () => {}, { memory: openMemory(cache, 'bench') })
const seconds = (performance.now() - started) / 1000
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6
console.log(JSON.stringify({ seconds, cpuSeconds, megabytes: maxRSS / 1024 }))
