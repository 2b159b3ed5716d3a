import { createServer, type RequestListener, type Server } from 'node:http'

export interface Listening {
  server: Server
  port: number
}

/** Listens on `port` or, where that is taken, on one of the next few. Rejects when all are, or for any other failure. */
export async function listen(
  handler: RequestListener,
  { port, host, tries = 20 }: { port: number; host: string; tries?: number },
): Promise<Listening> {
  const server = createServer(handler)
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!taken || tries <= 1) throw error
    return listen(handler, { port: port + 1, host, tries: tries - 1 })
  }
  const address = server.address()
  return { server, port: typeof address === 'object' && address ? address.port : port }
}
