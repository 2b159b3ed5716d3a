import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { createHost } from '../../src/cli/serve/create-host.ts'
import { listen } from '../../src/cli/serve/listen.ts'

export interface Site {
  /** Address of the site's root, with a slash at the end. */
  url: string
  close(): Promise<void>
}

/** Serves a built site as a real host would, on a free port. */
export async function serveSite(folder = 'dist', base = '/'): Promise<Site> {
  if (!existsSync(resolve(folder, '404.html'))) throw new Error(`No site in ${folder}. Run: npm run build`)
  const { server, port } = await listen(createHost(resolve(folder), base), { port: 0, host: '127.0.0.1' })
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
