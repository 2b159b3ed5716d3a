import * as v from 'valibot'
import { withoutDisorder, withoutInvisible } from '../../../language/sentences/invisible-characters.ts'
import { languageTag } from '../../../language/which/language-tag.ts'
import { fault, type Sidecar, sidecarSchema } from '../../../news/page/raw-document.ts'
import {
  type Outcome,
  type Problem,
  type ProblemId,
  type ProblemValues,
  problemAt,
  type ValueFault,
} from '../../../news/problem.ts'
import { readJson } from './read-json.ts'
import { readTopics } from './read-topics.ts'

/** Bytes beyond which a sidecar is refused: a few lines are all that it has to say. */
const longest = 64_000

type Warn = <Id extends ProblemId>(id: Id, values: ProblemValues[Id]) => Problem

/**
 * Reads `name.meta.json`. Each key stands for itself: one that is unknown or not valid is reported and left out, the
 * others hold. What is blank is not stated. Null where the file cannot be read, is too long or is no JSON object.
 */
export async function readSidecar(path: string, file: string): Promise<Outcome<Sidecar | null>> {
  const warn: Warn = (id, values) => problemAt({ file }, id, values)
  const { value, problems } = await readJson(path, { file, most: longest })
  return value === null ? { value, problems } : validate(value, warn)
}

function validate(stated: object, warn: Warn): Outcome<Sidecar> {
  const value: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const [key, content] of Object.entries(stated)) {
    if (key === 'topics') {
      const { topics, unknown } = readTopics(content)
      if (topics.length > 0) value[key] = topics
      problems.push(...unknown.map((topic) => warn('sidecar-topic-unknown', { topic })))
      continue
    }
    const schema = Object.hasOwn(readable, key) ? readable[key as keyof Sidecar] : undefined
    if (!schema) {
      problems.push(warn('sidecar-key-unknown', { key }))
      continue
    }
    const text = typeof content === 'string' ? inOneLine(content) : (content ?? '')
    if (text === '') continue
    const result = v.safeParse(schema, text)
    if (result.success) value[key] = result.output
    else
      problems.push(
        warn('sidecar-value-invalid', { key, why: result.issues[0].message as ValueFault, written: '' }),
      )
    if (typeof content === 'string' && withoutDisorder(content) !== content)
      problems.push(warn('control-characters-removed', { key, count: 0 }))
  }
  return { value: v.parse(sidecarSchema, value), problems }
}

/** What a key may say, as it is written by hand: a language is brought into its standard form. */
const readable = {
  ...sidecarSchema.entries,
  language: v.pipe(v.string(fault('no-text')), v.transform(languageTag), v.string(fault('no-language'))),
}

/** A text as a line of a dump would be read: nothing in it reorders or controls, and no line ends. Empty where it shows nothing. */
function inOneLine(text: string): string {
  const line = withoutDisorder(text).replace(/\s+/gu, ' ').trim()
  return withoutInvisible(line).trim() === '' ? '' : line
}
