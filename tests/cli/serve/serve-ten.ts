import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { createHost } from '../../../src/cli/serve/create-host.ts'
import { listen } from '../../../src/cli/serve/listen.ts'

export const ten = '0123456789'
const script = 'main()'.repeat(50)
const files = {
  'index.html': 'list',
  '404.html': 'app',
  'ten.txt': ten,
  'empty.txt': '',
  'only.js': 'only()',
  'main.js': script,
  'main.js.br': brotliCompressSync(script),
  'main.js.gz': gzipSync(script),
  'large.bin': Buffer.alloc(20_000_000),
}

/** A small site, served: among its files one of ten bytes, one with compressed copies and one that takes a while. */
export async function serveTen() {
  const folder = mkdtempSync(join(tmpdir(), 'collate-http-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const { port, server } = await listen(createHost(folder), { port: 0, host: '127.0.0.1' })
  const close = () => {
    server.close()
    rmSync(folder, { recursive: true })
  }
  return { port, close }
}
