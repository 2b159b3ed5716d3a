/** Embeddings, overrides and isolates that reorder what stands around them, and control codes other than tabs and line ends. */
const reordering = /[\u202a-\u202e\u2066-\u2069]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const disorder = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069]/
const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g

/**
 * A text that cannot pass for another on a page: without the characters that reorder its neighbours and without control
 * codes. Soft hyphens, zero-width joiners and no-break spaces stay: they are the text's own and disorder nothing.
 */
export function withoutDisorder(text: string): string {
  return disorder.test(text) ? text.replace(reordering, '').replace(controls, '') : text
}

/** Soft hyphens, joiners, marks of direction and the like stand inside words, show nothing and part nothing. */
const withinWords = /[\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]/u
const allWithinWords = new RegExp(withinWords, 'gu')

/** Whether words of a text hold soft hyphens or other marks that show nothing. */
export function hasHiddenMarks(text: string): boolean {
  return withinWords.test(text)
}

/** A text without the soft hyphens and other marks inside its words that show nothing, for reading it. Never for showing. */
export function withoutHiddenMarks(text: string): string {
  return hasHiddenMarks(text) ? text.replace(allWithinWords, '') : text
}

/** A text for matching, without characters that show nothing. Never for showing. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const acting = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Cs}/gu

/**
 * A text of one line on which nothing acts, neither a terminal nor a file format: control codes, line ends, characters
 * that reorder their neighbours and halves of surrogate pairs are spelt out, `\u001b`.
 */
export function spelledOut(text: string): string {
  return text.replace(acting, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
