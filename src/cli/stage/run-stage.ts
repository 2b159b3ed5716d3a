import * as v from 'valibot'
import type { AllStage, EachStage, Stage } from './stage.ts'

/** A line that is no valid input, or that the stage failed on: told in its place. `line` counts from 1. */
export interface LineError {
  error: string
  line: number
}

/** One answer for each line, in order. Answers come as lines come, but for a stage that needs them all first. */
export async function* runStage(
  stage: Stage,
  lines: AsyncIterable<string>,
): AsyncGenerator<object | LineError> {
  if ('answerAll' in stage) yield* runAll(stage, lines)
  else yield* runEach(stage, lines)
}

async function* runEach(stage: EachStage, lines: AsyncIterable<string>) {
  let line = 0
  for await (const text of lines) {
    line += 1
    const input = readInput(text, stage.input)
    yield 'error' in input ? { ...input, line } : await attemptSoon(() => stage.answer(input.value), line)
  }
}

async function* runAll(stage: AllStage, lines: AsyncIterable<string>) {
  const read: ({ prepared: unknown } | LineError)[] = []
  for await (const text of lines) {
    const line = read.length + 1
    const input = readInput(text, stage.input)
    read.push(
      'error' in input
        ? { ...input, line }
        : attempt(() => ({ prepared: stage.prepare(input.value, line) }), line),
    )
  }
  const answers = stage.answerAll(read.flatMap((one) => ('error' in one ? [] : [one.prepared]))).values()
  for (const one of read) yield 'error' in one ? one : (answers.next().value as object)
}

async function attemptSoon(
  answer: () => object | Promise<object>,
  line: number,
): Promise<object | LineError> {
  try {
    return await answer()
  } catch (error) {
    return failed(error, line)
  }
}

/** A fault of ours on one line must not cost the lines after it. */
function attempt<T extends object>(answer: () => T, line: number): T | LineError {
  try {
    return answer()
  } catch (error) {
    return failed(error, line)
  }
}

function failed(error: unknown, line: number): LineError {
  return { error: `failed: ${error instanceof Error ? error.message : error}`, line }
}

/** What a line holds by this schema, or in words what is wrong with it. */
function readInput(line: string, schema: v.GenericSchema): { value: unknown } | { error: string } {
  let json: unknown
  try {
    json = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return { error: line.trim() === '' ? 'an empty line' : 'no JSON' }
  }
  const { success, output, issues } = v.safeParse(schema, json)
  if (success) return { value: output }
  const [issue] = issues
  const key = v.getDotPath(issue)
  return { error: key === null ? issue.message : `${key}: ${issue.message}` }
}
