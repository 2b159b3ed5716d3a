import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHost } from '../../src/cli/serve/create-host.ts'
import { listen } from '../../src/cli/serve/listen.ts'

const end = (server: Server) =>
  new Promise<void>((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })

/** A copy of the built site, served, that a test may change: `deploy` changes its folder and serves it anew at the same address. */
export async function copySite() {
  const folder = mkdtempSync(join(tmpdir(), 'collate-copy-'))
  cpSync('dist', folder, { recursive: true })
  let { server, port } = await listen(createHost(folder), { port: 0, host: '127.0.0.1' })
  return {
    url: `http://127.0.0.1:${port}/`,
    async deploy(change: (folder: string) => void) {
      change(folder)
      await end(server)
      ;({ server, port } = await listen(createHost(folder), { port, host: '127.0.0.1', tries: 1 }))
    },
    async close() {
      await end(server)
      rmSync(folder, { recursive: true })
    },
  }
}
