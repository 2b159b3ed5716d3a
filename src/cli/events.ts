// Tells which reports tell of one event, as JSON lines for the stage `related`: npm run -s events -- <folder> > events.jsonl. The
// folder holds what the stage `reports` made, as reports*.jsonl. See docs/scale.md.
import { holdReports } from '../pipeline/build-bundle/digest-seeds.ts'
import { groupHeld, keyOfEvent, wholeReports } from '../pipeline/build-bundle/group-held.ts'
import { openStageResults } from '../pipeline/build-bundle/stage-results.ts'
import { codeVersion } from '../pipeline/cache/code-version.ts'
import { inertJson } from './stage/inert-json.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: npm run -s events -- <folder>')
  process.exitCode = 2
} else {
  const held = await holdReports(openStageResults(folder, codeVersion()).seeds())
  for (const event of groupHeld(held.value).events) {
    const { story, members } = event
    if (story) console.log(inertJson({ key: keyOfEvent(event), story, reports: await wholeReports(members) }))
  }
}
