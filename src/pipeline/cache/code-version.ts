import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const source = new URL('../../', import.meta.url)
/** What a stage's output depends on beside its input: its code and data, what it is built with, and the runtime's own tables. */
const stages = ['news', 'language', 'topics', 'pipeline', 'bundle']
const lock = new URL('../package-lock.json', source)

/** Changes with any file of these folders of `src/`, the pipeline's if none are named, with what is installed, and with Node. */
export function codeVersion(rooms: readonly string[] = stages): string {
  const hash = createHash('sha256').update(process.version)
  for (const room of rooms) {
    const folder = new URL(`${room}/`, source)
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    )
    for (const name of names.sort()) {
      hash.update(`\n${room}/${name}\n`).update(readFileSync(fileURLToPath(new URL(name, folder))))
    }
  }
  return hash.update(read(lock)).digest('hex').slice(0, 16)
}

function read(file: URL): string | Buffer {
  try {
    return readFileSync(file)
  } catch {
    return ''
  }
}
