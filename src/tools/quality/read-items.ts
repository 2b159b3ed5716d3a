import { readFileSync } from 'node:fs'

/** The items of a file of JSON lines; throws with file and line for one that is no JSON. */
export function readItems(path: string): unknown[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line) as unknown]
    } catch {
      throw new Error(`${path}:${index + 1} is no JSON`)
    }
  })
}
