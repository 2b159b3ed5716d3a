import * as v from 'valibot'
import { storySchema } from '../../news/event/story.ts'
import { reportSchema } from '../../news/report/report.ts'
import { relateEvent } from '../../pipeline/build-bundle/relate-event.ts'
import type { RelatedLine } from '../../pipeline/build-bundle/stage-results.ts'
import { codeVersion } from '../../pipeline/cache/code-version.ts'
import { makeEmbedder } from '../../pipeline/vectors/embed-texts.ts'
import { eachStage } from './stage.ts'

const embed = makeEmbedder()

let code: string | undefined
/** Read when the first line comes: it is of all sources. */
const version = () => {
  code ??= codeVersion()
  return code
}

/** A line of `npm run events` → its comparisons, facts and vectors, for `npm run build -- --from-stages`. */
export const related = eachStage({
  input: v.object({ key: v.string(), story: storySchema, reports: v.array(reportSchema) }),
  async answer({ key, story, reports }): Promise<RelatedLine> {
    return { code: version(), key, ...(await relateEvent(story, reports, embed)) }
  },
})
