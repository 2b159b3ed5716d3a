import { habitual } from './data/encoding-labels.ts'
import { type DecodedText, decodeText, decodeWindows1252 } from './decode-text.ts'

/** Bytes in which a page may state its encoding; browsers look at 1024, saved pages put comments before it. */
const prescanned = 4096

/**
 * The text of a page's bytes: by its byte order mark, else in the encoding that it states in `meta` or its XML declaration
 * (WHATWG HTML, 13.2.3), else as any text. One that states Western European and is valid UTF-8 is UTF-8: it was saved
 * anew. Null where the bytes are no text.
 */
export function decodeHtml(bytes: Uint8Array): DecodedText | null {
  const plain = decodeText(bytes)
  const stated = statedEncoding(bytes)
  const isUnicode = plain === null || plain.encoding.startsWith('utf-16') || hasMark(bytes)
  if (isUnicode || stated === null || stated === 'utf-8') return plain
  if (habitual.has(stated) && plain.encoding === 'utf-8') return plain
  const text = stated === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(stated).decode(bytes)
  return { text, encoding: stated, damaged: false, stated: true }
}

const hasMark = ([first, second, third]: Uint8Array) => first === 0xef && second === 0xbb && third === 0xbf

/** The standard's name of the encoding that a page states, if it is one that can be decoded. */
function statedEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prescanned))
  const label =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1]
  if (label === undefined) return null
  try {
    const { encoding } = new TextDecoder(label)
    // A page whose letters of ASCII are one byte each is not what it says.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return null
  }
}
