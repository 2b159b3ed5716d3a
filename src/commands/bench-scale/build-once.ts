// Run by bench:scale in a process of its own, so that its peak of memory is this build's alone.
import { createBuilder } from 'vite'
import { buildBundle } from '../../pipeline/build-bundle.ts'

const [what, folder = '', outDir = ''] = process.argv.slice(2)

const started = performance.now()
if (what === 'data') await buildBundle(folder)
else await (await createBuilder({ logLevel: 'error', build: { outDir, emptyOutDir: true } }, null)).buildApp()
const seconds = (performance.now() - started) / 1000
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
