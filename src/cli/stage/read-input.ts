import * as v from 'valibot'

/** What a line holds by this schema, or in words what is wrong with it. */
export function readInput(line: string, schema: v.GenericSchema): { value: unknown } | { error: string } {
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
