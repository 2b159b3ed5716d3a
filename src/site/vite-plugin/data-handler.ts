import type { Connect } from 'vite'

/** Answers requests below `prefix` from a map of files; everything else is passed on. */
export function dataHandler(
  prefix: string,
  files: () => Promise<Map<string, string>>,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split(/[?#]/)
    if (!path.startsWith(prefix)) return next()
    files().then((all) => {
      const content = all.get(decode(path.slice(prefix.length)))
      response.statusCode = content === undefined ? 404 : 200
      response.setHeader('Content-Type', 'application/json')
      response.setHeader('Cache-Control', 'no-store')
      response.end(content ?? 'null')
    }, next)
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
