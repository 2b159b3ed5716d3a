export interface DecodedText {
  text: string
  /** By its WHATWG name. */
  encoding: string
  /** Some of the bytes are no valid UTF-8 and read as the replacement character. */
  damaged: boolean
  /** The file itself states its encoding. */
  stated?: boolean
}

/**
 * The text of a file's bytes: UTF-8 with or without a byte order mark, UTF-16 where its mark says so, else Windows-1252.
 * A file whose letters beyond ASCII are UTF-8 but for a few is damaged UTF-8: cut within a letter, or pieced together.
 * Null where the bytes are no text: NUL bytes, or mostly control characters.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = markedEncoding(bytes)
  if (marked === null && isBinary(bytes)) return null
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, damaged: false }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'utf-8', damaged: false }
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    return isMostlyValid(text)
      ? { text, encoding: 'utf-8', damaged: true }
      : { text: decodeWindows1252(bytes), encoding: 'windows-1252', damaged: false }
  }
}

/** Of Windows-1252 read as UTF-8, hardly a letter beyond ASCII comes out as one. */
function isMostlyValid(text: string): boolean {
  const beyondAscii = text.match(/[\u0080-\u{10ffff}]/gu) ?? []
  return beyondAscii.filter((letter) => letter === '\ufffd').length * 2 < beyondAscii.length
}

function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  return controls > sample.length / 100
}

/** What Windows-1252 has at 0x80–0x9f; five places are empty there and keep their control codes. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** By hand: the TextDecoder of Node 20 reads `windows-1252` as Latin-1 and loses its quotation marks. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  // In pieces: a function takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text.replace(/[\u0080-\u009f]/g, (code) => upper[code.charCodeAt(0) - 0x80] ?? code)
}
