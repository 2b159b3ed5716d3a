import { joined } from '../names/capital-runs.ts'
import type { Token } from '../tokens.ts'
import { knownBodies, newsOrganisations } from './data/organisations.ts'

export interface KnownOrganisation {
  name: string
  abbreviation: string | null
  /** Brings news: words `told to` it are an attribution. */
  news: boolean
  /** How many tokens name it. */
  length: number
}
type Form = KnownOrganisation & { words: string[] }

const forms = new Map<string, Form[]>()
for (const line of newsOrganisations.trim().split('\n')) addForms(line, { news: true })
for (const line of knownBodies.trim().split('\n')) addForms(line, { news: false })

/** The longest known organisation that begins at token `at`: written as in our list, capitals included. */
export function knownOrganisation(tokens: Token[], at: number): KnownOrganisation | null {
  const first = tokens[at]
  if (!first) return null
  for (const form of forms.get(plain(first.text)) ?? []) {
    if (form.words.every((word, i) => isNext(tokens, at + i, word, i === 0))) return form
  }
  return null
}

function isNext(tokens: Token[], at: number, word: string, isFirst: boolean): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]]
  if (!token || plain(token.text) !== word) return false
  return isFirst || (previous !== undefined && joined(previous, token))
}

function addForms(line: string, { news }: { news: boolean }): void {
  const [name = '', others = ''] = line.split('|')
  const callings = [name, ...others.split(',').filter(Boolean)]
  const abbreviation = name.includes(' ')
    ? (callings.find((calling) => /^[A-Z]{2,6}$/.test(calling)) ?? null)
    : null
  for (const calling of callings) {
    const words = calling.split(' ').map(plain)
    const [first = ''] = words
    const known = forms.get(first) ?? []
    known.push({ name, abbreviation, news, words, length: words.length })
    known.sort((a, b) => b.words.length - a.words.length)
    forms.set(first, known)
  }
}

function plain(word: string): string {
  if (!/[.’]/.test(word)) return word
  return word.replaceAll('.', '').replaceAll('’', "'")
}
