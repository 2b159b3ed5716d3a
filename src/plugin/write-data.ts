import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes the bundle below `data/`. Not by `emitFile`: thousands of reports would each be listed in the build's output.
 */
export async function writeData(outDir: string, files: Map<string, string>): Promise<void> {
  for (const [path, content] of files) {
    const target = join(outDir, 'data', path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
  }
}
