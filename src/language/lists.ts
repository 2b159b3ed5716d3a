/** The languages with a folder of their own; sentences in others are read as far as single lists go. */
export const readLanguages = ['en', 'de', 'es', 'fr'] as const
export type ReadLanguage = (typeof readLanguages)[number]

/** One kind of words by language (BCP 47 without script and region): whole for those with a folder, in part for others. */
export type OfLanguages<Words> = Readonly<Record<ReadLanguage, Words>> &
  Readonly<{ [tag: string]: Partial<Words> }>

/** The forms of a list, one by one. */
export function listed(forms: string | readonly string[] | undefined): readonly string[] {
  return typeof forms === 'string' ? forms.trim().split(/,\s+/).filter(Boolean) : (forms ?? [])
}

type ListOf<Words> = {
  [Key in keyof Words]: Words[Key] extends string | readonly string[] ? Key : never
}[keyof Words]

/** What all languages have in one list, for rules that read a text in any of them; `tags` narrows it to some. */
export function inAll<Words>(
  words: OfLanguages<Words>,
  list: ListOf<Words>,
  tags: readonly string[] = Object.keys(words),
): readonly string[] {
  const all = tags.flatMap((tag) => listed(words[tag]?.[list] as string | readonly string[] | undefined))
  return [...new Set(all)]
}

/** Languages whose scripts set no spaces between words, so that a form may stand anywhere. */
const unspaced = new Set(['ja', 'ko', 'zh'])

/** The same of languages that set spaces between words, and of those that set none. */
export function inSpaced<Words>(words: OfLanguages<Words>, list: ListOf<Words>): readonly string[] {
  return inAll(
    words,
    list,
    Object.keys(words).filter((tag) => !unspaced.has(tag)),
  )
}
export function inUnspaced<Words>(words: OfLanguages<Words>, list: ListOf<Words>): readonly string[] {
  return inAll(words, list, [...unspaced])
}
