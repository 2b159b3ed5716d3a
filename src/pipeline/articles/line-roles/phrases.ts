/** Phrases by language, each the source of a regular expression. */
export type Phrases = Readonly<Record<string, readonly string[]>>

/** A line that is one of `phrases` and nothing else, signs and digits around it aside. */
export function wholeLine(phrases: Phrases): RegExp {
  return new RegExp(`^\\P{L}*(?:${alternatives(phrases)})\\P{L}*$`, 'iu')
}

/** A line that has one of `phrases` among its words. */
export function oneOfWords(phrases: Phrases): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives(phrases)})(?!\\p{L})`, 'iu')
}

/** A line that has one of `phrases` anywhere: for scripts that set no spaces between words. */
export function anyOf(phrases: Phrases): RegExp {
  return new RegExp(alternatives(phrases), 'iu')
}

function alternatives(phrases: Phrases): string {
  return Object.values(phrases).flat().join('|')
}
