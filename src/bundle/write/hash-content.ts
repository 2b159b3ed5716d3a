import { createHash } from 'node:crypto'

/** The part of a file's name that changes with its content: 12 hexadecimal digits of its SHA-256. */
export function hashContent(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}
