import { constants } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { Refusal } from '../../../news/problem.ts'

/**
 * The content of a file of at most `most` bytes, or why it is not read. What has no content of its own (a folder, a
 * pipe, a device, a link to one) is never opened, and a file without an end is never read much beyond `most`.
 */
export async function readBounded(path: string, most: number): Promise<Uint8Array | Refusal> {
  try {
    if (!(await stat(path)).isFile()) return 'no-file'
    // Not blocking: among the system's own files are some that wait for what may never come.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const content = new Uint8Array(Buffer.concat(await file.createReadStream({ end: most }).toArray()))
    return content.length > most ? 'too-long' : content
  } catch {
    return 'unreadable'
  }
}
