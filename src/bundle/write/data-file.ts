import { hashContent } from './hash-content.ts'

/** Writes a value as a file that is named after its content; returns its path below `data/`. */
export type AddFile = (name: string, value: unknown) => string

/** Takes a file: its path below `data/`, and its content. */
export type WriteFile = (path: string, content: string) => void

export const addTo =
  (write: WriteFile): AddFile =>
  (name, value) => {
    const content = JSON.stringify(value, shortened)
    const path = `${name}.${hashContent(content)}.json`
    write(path, content)
    return path
  }

/** Weights and scores are told to four digits: none is shown, and they order what they order. */
const shortened = (_key: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(4)) : value
