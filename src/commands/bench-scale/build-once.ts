// Run by bench:scale in a process of its own, so that its peak of memory is this build's alone.
import { createBuilder } from 'vite'
import { buildBundle } from '../../pipeline/build-bundle.ts'

const [what, folder = '', outDir = ''] = process.argv.slice(2)

const started = performance.now()
if (what === 'data') await buildBundle(folder)
else await (await createBuilder({ logLevel: 'error', build: { outDir, emptyOutDir: true } }, null)).buildApp()
const seconds = (performance.now() - started) / 1000
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6
console.log(JSON.stringify({ seconds, cpuSeconds, megabytes: maxRSS / 1024 }))
