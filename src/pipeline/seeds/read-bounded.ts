import { constants } from 'node:fs'
import { open, stat } from 'node:fs/promises'

/** Why a file was not read. */
export type Refusal = 'no-file' | 'too-long' | 'unreadable'

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

/** A refusal in words. */
export function refusalMessage(refusal: Refusal, most: number): string {
  if (refusal === 'no-file') return 'It is no file: a folder, a pipe or a device has no text of its own.'
  return refusal === 'too-long'
    ? `It has more than ${most} bytes, the most that is read.`
    : 'It cannot be read.'
}
