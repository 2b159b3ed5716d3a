// Measures the stages on labelled data: npm run quality -- <folder> [part of a set's name]. See docs/quality.md.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { measures } from './quality/measures.ts'
import { qualityTable } from './quality/quality-table.ts'
import { readItems } from './quality/read-items.ts'

const [folder, only = ''] = process.argv.slice(2)

if (folder === undefined || !existsSync(folder)) {
  console.error('Usage: npm run quality -- <folder of labelled data> [part of a set’s name]')
  process.exit(2)
}
const missing: string[] = []
for (const { file, name = file, run } of measures) {
  if (!file.includes(only)) continue
  const path = join(folder, file)
  if (!existsSync(path)) {
    missing.push(file)
    continue
  }
  const started = performance.now()
  const rows = await run(readItems(path), folder)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`\n${name} (${seconds} s)\n${qualityTable(rows).join('\n')}`)
}
if (missing.length > 0) console.log(`\nNot in the folder: ${missing.join(', ')}`)
