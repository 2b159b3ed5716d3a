import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { readSeeds } from '../../../../src/pipeline/read-pages/files/read-seeds.ts'
import { readDocument } from '../../../../src/pipeline/read-pages/html/read-document.ts'
import { formatProblem } from '../../../../src/site/vite-plugin/log-problems.ts'

/** Reads a folder that holds these files; problems come as `name level id`. */
export async function readFolder(files: Record<string, string | Uint8Array>) {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  const { value, problems } = await readSeeds(folder, readDocument)
  const shown = basename(folder).length + 1
  return {
    documents: value.map(({ file, ...rest }) => ({ name: file.slice(shown), ...rest })),
    problems: problems.map((problem) => formatProblem(problem).slice(shown).split(' ', 4).join(' ')),
    messages: problems.map((problem) => formatProblem(problem).slice(shown).split(' ').slice(3).join(' ')),
  }
}
