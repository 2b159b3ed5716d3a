import { type Outcome, type ProblemValues, problemAt } from '../../../news/problem.ts'
import { readBounded } from './read-bounded.ts'

interface Asked {
  /** As it is told of. */
  file: string
  /** Bytes beyond which it is refused. */
  most: number
}

/** The JSON object in a file; null, told, where it cannot be read, is too long, or holds anything else. */
export async function readJson(path: string, { file, most }: Asked): Promise<Outcome<object | null>> {
  const unreadable = (why: ProblemValues['sidecar-unreadable']['why'], error = '') => ({
    value: null,
    problems: [problemAt({ file }, 'sidecar-unreadable', { why, most, error })],
  })
  const bytes = await readBounded(path, most)
  if (typeof bytes === 'string') return unreadable(bytes)
  let stated: unknown
  try {
    stated = JSON.parse(new TextDecoder().decode(bytes), wellFormed)
  } catch (error) {
    return unreadable('no-json', String(error))
  }
  if (typeof stated !== 'object' || stated === null || Array.isArray(stated)) return unreadable('no-object')
  return { value: stated, problems: [] }
}

/** JSON can spell half a surrogate pair, which no page can hold: it reads as the replacement character. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\uFFFD') : value
}
