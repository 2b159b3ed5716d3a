// Writes dumps of made-up reports, to measure growth with: npm run make-corpus -- <count> <folder>
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeCorpus } from './make-corpus/make-corpus.ts'

const [count, folder] = process.argv.slice(2)
if (!folder || !(Number(count) > 0)) {
  console.error('Usage: npm run make-corpus -- <count> <folder>')
  process.exitCode = 2
} else {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of makeCorpus(Number(count))) writeFileSync(join(folder, name), text)
}
