import type { Formats } from './formats.ts'

/** Texts of one part of the interface in one language. */
export interface Catalogue<T> {
  /** The name of its file, the same in every language: by it the catalogue of another language is found. */
  name: string
  texts: (formats: Formats) => T
}

/** The texts that a catalogue gives, whatever they say. */
export type WordsOf<C extends Catalogue<unknown>> = C extends Catalogue<infer T> ? Worded<T> : never

type Worded<T> = T extends string
  ? string
  : T extends (...values: infer V) => infer R
    ? (...values: V) => Worded<R>
    : { [K in keyof T]: Worded<T[K]> }

/**
 * One file of a language's folder. The texts are a function of the formats, so that plurals, lists, numbers and dates come
 * out as that language has them. Languages other than English state their texts as `WordsOf` the English ones: one that is
 * missing or one too many does not compile.
 */
export function catalogue<T>(name: string, texts: (formats: Formats) => T): Catalogue<T> {
  return { name, texts }
}
