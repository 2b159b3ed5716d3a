import { parseArgs } from 'node:util'

export interface ServeOptions {
  port: number
  host: string
  /** Path below which the site was built, with both slashes. */
  base: string
  dir: string
}

/** Reads `--port --host --base --dir`; throws an `Error` whose message is for the person at the shell. */
export function readOptions(args: string[]): ServeOptions {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4173' },
      host: { type: 'string', default: 'localhost' },
      base: { type: 'string', default: '/' },
      dir: { type: 'string', default: 'dist' },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port wants a whole number up to 65535, not ${values.port}`)
  }
  return { ...values, port, base: `/${values.base}/`.replace(/\/+/g, '/') }
}
