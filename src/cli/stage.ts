// Runs one stage of the pipeline in a pipe: JSON lines in, JSON lines out, in order. See docs/stages.md.
import { once } from 'node:events'
import { inertJson } from './stage/inert-json.ts'
import { readLines } from './stage/read-lines.ts'
import { runStage } from './stage/run-stage.ts'
import { stages } from './stage/stages.ts'

const [name = ''] = process.argv.slice(2)
const stage = Object.hasOwn(stages, name) ? stages[name] : undefined

// Whoever reads us may have enough before we are done (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

if (!stage) {
  console.error(`Usage: npm run -s stage -- ${Object.keys(stages).join('|')}`)
  process.exitCode = 2
} else {
  for await (const answer of runStage(stage, readLines(process.stdin))) {
    if ('error' in answer) process.exitCode = 1
    if (!process.stdout.write(`${inertJson(answer)}\n`)) await once(process.stdout, 'drain')
  }
}
