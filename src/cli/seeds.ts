// Tells the seeds of a folder as JSON lines, for the stage `reports`: npm run -s seeds -- seeds > seeds.jsonl. See docs/scale.md.
import { eachSeed } from '../pipeline/read-pages/files/read-seeds.ts'
import { inertJson } from './stage/inert-json.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: npm run -s seeds -- <folder>')
  process.exitCode = 2
} else {
  let n = 0
  for await (const { seed, problems, of } of eachSeed(folder)) {
    console.log(inertJson({ n, of, seed, problems }))
    n += 1
  }
}
