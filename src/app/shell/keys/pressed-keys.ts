type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>

/**
 * What a key press may mean, the likeliest first: what it writes; the small letter, where caps lock is on; and where it
 * writes no letter or digit of ours (a Cyrillic or Greek layout, digits that need Shift), what stands on that place of the
 * keyboard in the layout that the keys are named after (UI Events, `code`).
 */
export function pressedKeys({ key, code, shiftKey }: Pressed): string[] {
  const keys = [key]
  if (/^[A-Z]$/.test(key) && !shiftKey) keys.push(key.toLowerCase())
  if ([...key].length !== 1 || /^[A-Za-z0-9]$/.test(key)) return keys
  const place = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code)
  const [, letter, digit] = place ?? []
  if (letter && !/^[!-~]$/.test(key)) keys.push(letter.toLowerCase())
  if (digit && !shiftKey) keys.push(digit)
  // Where a Cyrillic layout has its full stop; `/` is there on ours.
  if (code === 'Slash' && (key === '.' || key === ',' || key > '~')) keys.push(shiftKey ? '?' : '/')
  return keys
}
