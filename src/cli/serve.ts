// Serves the built site as a static host would: npm run serve -- [--port 4173] [--host localhost] [--base /sub/] [--dir dist]
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { createHost } from './serve/create-host.ts'
import { listen } from './serve/listen.ts'
import { readOptions } from './serve/read-options.ts'

try {
  const { dir, base, host, port: wished } = readOptions(process.argv.slice(2))
  if (!existsSync(resolve(dir, '404.html'))) {
    throw new Error(`There is no built site in ${dir}. Build it first: npm run build`)
  }
  const onTaken = (taken: number) =>
    console.error(`Port ${taken} is taken by another program: trying the next.`)
  const { port } = await listen(createHost(resolve(dir), base), { port: wished, host, onTaken })
  console.log(`Collate is at http://${host}:${port}${base}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
