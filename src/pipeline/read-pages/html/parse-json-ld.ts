export type JsonObject = Record<string, unknown>

/** What a `script` with JSON-LD may hold, broken as pages break it. Longer ones, or such as hold no JSON, give null. */
export function parseJsonLd(script: string): unknown {
  if (script.length > 2_000_000) return null
  const json = script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>|;)\s*$/g, '')
  return parsed(json) ?? parsed(mended(json)) ?? null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Commas before a closing bracket are dropped, and line ends and other control codes within a string are spaces. */
function mended(json: string): string {
  const parts = json.match(/"(?:[^"\\]|\\[\s\S])*"|[^"]+|"/g) ?? []
  return parts
    .map((part) =>
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON does not allow
      part.startsWith('"') ? part.replace(/[\u0000-\u001f]+/g, ' ') : part.replace(/,(\s*[\]}])/g, '$1'),
    )
    .join('')
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value that may be one or a list of them. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
