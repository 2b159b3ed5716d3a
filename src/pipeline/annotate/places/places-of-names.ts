import type { Reading } from '../reading.ts'
import { tokenize } from '../tokens.ts'

/** Where the words of a name stand: the first is the token `at` of a sentence, and there are so many. */
export interface NamePlace {
  sentence: number
  at: number
  length: number
}

/** Gives the places of a name; of the names that were asked for only. */
export type PlacesOf = (name: string) => NamePlace[]

/**
 * Every place of each of many names, whatever stands around it, in one walk over the text: at each word only the lengths
 * of names that begin with it are tried.
 */
export function placesOfNames({ tokens, language }: Reading, names: string[]): PlacesOf {
  const keyOf = (name: string) => tokenize(name, language).map(({ text }) => text)
  const places = new Map<string, NamePlace[]>()
  const lengths = new Map<string, Set<number>>()
  for (const words of names.map(keyOf)) {
    const first = words[0] ?? ''
    places.set(words.join(' '), [])
    lengths.set(first, (lengths.get(first) ?? new Set()).add(words.length))
  }
  tokens.forEach((ofSentence, sentence) => {
    ofSentence.forEach(({ text, capital }, at) => {
      if (!capital) return
      for (const length of lengths.get(text) ?? []) {
        const words = ofSentence.slice(at, at + length).map((token) => token.text)
        if (words.length === length) places.get(words.join(' '))?.push({ sentence, at, length })
      }
    })
  })
  return (name) => places.get(keyOf(name).join(' ')) ?? []
}
