import * as v from 'valibot'
import type { Outcome, Problem } from '../../news/problem.ts'
import { type Sidecar, sidecarSchema } from '../../news/raw-document.ts'
import { withoutDisorder, withoutInvisible } from '../../text/invisible-characters.ts'
import { languageTag } from '../../text/language-tag.ts'
import { readBounded, refusalMessage } from './read-bounded.ts'

/** Bytes beyond which a sidecar is refused: a few lines are all that it has to say. */
const longest = 64_000

type Warn = (id: string, message: string) => Problem

/**
 * Reads `name.meta.json`. Each key stands for itself: one that is unknown or not valid is reported and left out, the
 * others hold. What is blank is not stated. Null where the file cannot be read, is too long or is no JSON object.
 */
export async function readSidecar(path: string, file: string): Promise<Outcome<Sidecar | null>> {
  const warn: Warn = (id, message) => ({ id, level: 'warning', message, location: { file } })
  const unreadable = (message: string) => ({ value: null, problems: [warn('sidecar-unreadable', message)] })
  const bytes = await readBounded(path, longest)
  if (typeof bytes === 'string') return unreadable(refusalMessage(bytes, longest))
  let stated: unknown
  try {
    stated = JSON.parse(new TextDecoder().decode(bytes), wellFormed)
  } catch (error) {
    return unreadable(`It is no JSON: ${String(error)}`)
  }
  if (typeof stated !== 'object' || stated === null || Array.isArray(stated))
    return unreadable('It is no JSON object.')
  return validate(stated, warn)
}

function validate(stated: object, warn: Warn): Outcome<Sidecar> {
  const value: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const [key, content] of Object.entries(stated)) {
    const schema = Object.hasOwn(readable, key) ? readable[key as keyof Sidecar] : undefined
    if (!schema) {
      problems.push(warn('sidecar-key-unknown', `It has no key "${key}"; that key is left out.`))
      continue
    }
    const text = typeof content === 'string' ? inOneLine(content) : (content ?? '')
    if (text === '') continue
    const result = v.safeParse(schema, text)
    if (result.success) value[key] = result.output
    else
      problems.push(warn('sidecar-value-invalid', `"${key}": ${result.issues[0].message}; it is left out.`))
    if (typeof content === 'string' && withoutDisorder(content) !== content)
      problems.push(warn('control-characters-removed', `"${key}": ${disorder}`))
  }
  return { value: v.parse(sidecarSchema, value), problems }
}

const disorder = 'characters that reorder text or control devices are not shown.'

/** What a key may say, as it is written by hand: a language is brought into its standard form. */
const readable = {
  ...sidecarSchema.entries,
  language: v.pipe(
    v.string(),
    v.transform(languageTag),
    v.string('no language code such as en or en-GB (BCP 47)'),
  ),
}

/** A text as a line of a dump would be read: nothing in it reorders or controls, and no line ends. Empty where it shows nothing. */
function inOneLine(text: string): string {
  const line = withoutDisorder(text).replace(/\s+/gu, ' ').trim()
  return withoutInvisible(line).trim() === '' ? '' : line
}

/** JSON can spell half a surrogate pair, which no page can hold: it reads as the replacement character. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\uFFFD') : value
}
