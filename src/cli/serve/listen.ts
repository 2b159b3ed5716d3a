import { createServer, type RequestListener, type Server } from 'node:http'

export interface Listening {
  server: Server
  port: number
}

interface ListenOptions {
  port: number
  host: string
  /** How many ports are tried. */
  tries?: number
  onTaken?: (port: number) => void
}

/**
 * Listens on `port` or, where that is taken, on one of the next few; `onTaken` is told of each that is. Rejects when all
 * are, or for any other failure.
 */
export async function listen(
  handler: RequestListener,
  { port, host, tries = 20, onTaken }: ListenOptions,
): Promise<Listening> {
  const server = createServer(handler)
  // Without a listener the connection of who asks for a tunnel is cut without an answer.
  server.on('connect', (_request, socket) =>
    socket.end('HTTP/1.1 501 Not Implemented\r\nConnection: close\r\n\r\n'),
  )
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!taken || tries <= 1) throw error
    onTaken?.(port)
    return listen(handler, { port: port + 1, host, tries: tries - 1, ...(onTaken && { onTaken }) })
  }
  const address = server.address()
  return { server, port: typeof address === 'object' && address ? address.port : port }
}
