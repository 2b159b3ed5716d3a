import * as v from 'valibot'
import { type SeedFile, sidecarSchema } from '../../news/page/raw-document.ts'
import { problemSchema } from '../../news/problem.ts'
import { hashOfSeed } from '../../pipeline/build-bundle/digest-seeds.ts'
import { reportsOfSeed } from '../../pipeline/build-bundle/reports-of-seed.ts'
import type { ReportsLine } from '../../pipeline/build-bundle/stage-results.ts'
import { codeVersion } from '../../pipeline/cache/code-version.ts'
import { eachStage } from './stage.ts'

const seedSchema = v.object({
  file: v.string(),
  path: v.string(),
  text: v.string(),
  encoding: v.string(),
  sidecar: v.nullable(sidecarSchema),
  format: v.picklist(['text', 'html']),
})

let code: string | undefined
/** Read when the first line comes: it is of all sources. */
const version = () => {
  code ??= codeVersion()
  return code
}

/** A line of `npm run seeds` → what the seed holds, for `npm run events` and `npm run build -- --from-stages`. */
export const reports = eachStage({
  input: v.object({
    n: v.number(),
    of: v.number(),
    seed: v.nullable(seedSchema),
    problems: v.array(problemSchema),
  }),
  answer({ n, of, seed, problems }): ReportsLine {
    const hash = seed ? hashOfSeed(seed as SeedFile, problems) : ''
    const found = seed && reportsOfSeed(seed as SeedFile, problems)
    return { code: version(), n, of, hash, problems, found }
  },
})
