const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// XML 1.0 has no place for most control characters, nor for halves of surrogate pairs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** Text for XML or HTML, in an element or a quoted attribute. Characters that XML cannot hold are left out. */
export function xmlText(text: string): string {
  return text.replace(unspeakable, '').replace(/[&<>"']/g, (character) => escapes[character] ?? '')
}
