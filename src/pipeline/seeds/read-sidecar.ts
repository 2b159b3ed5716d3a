import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { Outcome, Problem } from '../../news/problem.ts'
import { type Sidecar, sidecarSchema } from '../../news/raw-document.ts'

/**
 * Reads `name.meta.json`. Each key stands for itself: one that is unknown or not valid is reported and left out, the
 * others hold. Null where the file is no JSON object.
 */
export async function readSidecar(path: string, file: string): Promise<Outcome<Sidecar | null>> {
  const warn = (id: string, message: string): Problem => ({
    id,
    level: 'warning',
    message,
    location: { file },
  })
  let stated: unknown
  try {
    stated = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''), wellFormed)
  } catch (error) {
    return { value: null, problems: [warn('sidecar-unreadable', `It is no JSON: ${String(error)}`)] }
  }
  if (typeof stated !== 'object' || stated === null || Array.isArray(stated))
    return { value: null, problems: [warn('sidecar-unreadable', 'It is no JSON object.')] }
  return validate(stated, warn)
}

function validate(stated: object, warn: (id: string, message: string) => Problem): Outcome<Sidecar> {
  const value: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const [key, content] of Object.entries(stated)) {
    const schema = Object.hasOwn(sidecarSchema.entries, key)
      ? sidecarSchema.entries[key as keyof Sidecar]
      : undefined
    const result = schema && v.safeParse(schema, content)
    if (!result) problems.push(warn('sidecar-key-unknown', `It has no key "${key}"; that key is left out.`))
    else if (result.success) value[key] = result.output
    else
      problems.push(warn('sidecar-value-invalid', `"${key}": ${result.issues[0].message}; it is left out.`))
  }
  return { value: v.parse(sidecarSchema, value), problems }
}

/** JSON can spell half a surrogate pair, which no page can hold: it reads as the replacement character. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\uFFFD') : value
}
