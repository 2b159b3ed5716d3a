/** The words that an address asks to be shown: `#:~:text=[prefix-,]start[,end][,-suffix]` (WICG, Text Fragments). */
export interface TextDirective {
  start: string
  end: string | null
}

/**
 * The first text directive of the address by which this document was opened; null where it has none or the browser does
 * not tell: scripts see it in the timing of the navigation alone.
 */
export function textDirective(): TextDirective | null {
  const [opened] = performance.getEntriesByType?.('navigation') ?? []
  const address = opened?.name ?? ''
  const directive = address
    .split(':~:')[1]
    ?.split('&')
    .find((one) => one.startsWith('text='))
  // A page that is gone to from here is none that the address speaks of.
  if (directive === undefined || new URL(address).pathname !== location.pathname) return null
  const parts = directive.slice('text='.length).split(',').map(decode)
  const [start = '', end = null] = parts.filter((part) => !part.startsWith('-') && !part.endsWith('-'))
  return start === '' ? null : { start, end }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
