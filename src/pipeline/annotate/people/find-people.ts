import type { MentionOf } from '../../../news/report/mention.ts'
import type { Span } from '../../../news/report/sentence.ts'
import { indexNames } from '../names/name-index.ts'
import { namedThings } from '../names/named-things.ts'
import { contestedNames, namesInSentence } from '../names/names-in-sentence.ts'
import type { Reading } from '../reading.ts'
import { indexSpans } from '../span-index.ts'
import { type Token, tokenize } from '../tokens.ts'
import { kinRoles } from './data/roles.ts'
import { descriptionsBeside } from './descriptions.ts'
import type { Person } from './person.ts'
import { type PersonClue, personClues } from './person-clues.ts'
import { foldSpelling } from './spelling-variants.ts'
import { isEverydayRole, isHonorific } from './titles.ts'
import { voicesOf } from './voices.ts'

/**
 * What tells of people in an article: names with a clue in a paragraph. Captions give clues too (who is president of what).
 * `taken` are stretches read otherwise.
 */
export function findPersonClues(reading: Reading, taken: Span[]): PersonClue[] {
  const { language, article } = reading
  if (language === null) return []
  const isBusy = indexSpans(taken)
  const known = { language, voices: voicesOf(reading), things: namedThings(reading) }
  const clues = reading.sentences.flatMap(({ unit, text }, sentence) => {
    if (unit === 'headline' || unit === 'subheading') return []
    const stop = (token: Token) => isBusy(sentence, token)
    return personClues({ tokens: reading.tokens[sentence] ?? [], text, ...known }, stop)
  })
  const captions = article.captions.flatMap(({ text, lang }) =>
    lang === null || lang.startsWith(language)
      ? personClues({ tokens: tokenize(text, language), text, ...known }, () => false)
      : [],
  )
  return [...clues, ...captions]
}

/**
 * The people that clues tell of, with every place where such a name, or its family name alone, stands; never in a caption
 * nor where something else is read.
 */
export function findPeople(reading: Reading, taken: Span[], clues: PersonClue[]): Person[] {
  const people = joinClues(clues)
  if (people.length === 0) return []
  const isBusy = indexSpans(taken)
  addVariants(people, reading)
  const index = { names: indexNames(people), contested: contestedNames(reading, people) }
  reading.sentences.forEach((_, sentence) => {
    for (const { person, span } of namesInSentence(reading, sentence, index)) {
      if (!isBusy(sentence, span)) person.spans.push(span)
    }
  })
  return people.filter(({ spans }) => spans.length > 0).map((person) => withFullestName(person, reading))
}

export function personMention({ name, titles, spans, described, reason }: Person): MentionOf<'person'> {
  const apart = described.length > 0 && { described }
  return { kind: 'person', text: name, spans, name, titles, ...apart, reason }
}

/** Longest names first; a shorter one joins the only longer one that holds it at its end (or, for `Kim`, its start). */
function joinClues(clues: PersonClue[]): Person[] {
  const people: Person[] = []
  const holders = new Map<string, Set<Person>>()
  const inOrder = clues
    .map((clue, i) => ({ clue, i }))
    .sort((a, b) => b.clue.words.length - a.clue.words.length || a.i - b.i)
  for (const { clue } of inOrder) {
    const [holder, another] = holders.get(keyOf(clue.words)) ?? []
    if (another) continue
    const person = holder ?? {
      name: clue.name,
      forms: [],
      titles: [],
      roles: [],
      spans: [],
      described: [],
      reason: clue.reason,
    }
    if (!holder) people.push(person)
    if (!person.forms.some((form) => form.join(' ') === clue.words.join(' '))) {
      person.forms.push(clue.words)
      for (const held of heldBy(clue.words.map(foldSpelling)))
        holders.set(held, (holders.get(held) ?? new Set()).add(person))
    }
    if (
      clue.title &&
      !isRelation(clue.title) &&
      (clue.words.length > 1 || !isHonorific(clue.title.toLowerCase())) &&
      !person.titles.includes(clue.title)
    )
      person.titles.push(clue.title)
    if (clue.role) person.roles.push(clue.role)
  }
  return people
}

function keyOf(words: string[]): string {
  return words.map(foldSpelling).join(' ')
}

/** A family name of one person in another spelling (`Zelenskyy` beside `Volodymyr Zelensky`) names them too. */
function addVariants(people: Person[], { tokens }: Reading): void {
  const bearers = new Map<string, Person | null>()
  const known = new Set(people.flatMap(({ forms }) => forms.map((form) => form.at(-1) ?? '')))
  for (const person of people) {
    const family = foldSpelling(person.forms[0]?.at(-1) ?? '')
    if (family.length >= 5)
      bearers.set(family, bearers.has(family) && bearers.get(family) !== person ? null : person)
  }
  const written = new Set<string>()
  for (const ofSentence of tokens)
    for (const { text, capital } of ofSentence)
      if (capital && text.length >= 5 && !known.has(text)) written.add(text)
  for (const text of written) {
    const bearer = bearers.get(foldSpelling(text))
    if (bearer && !bearer.forms.some((form) => form.at(-1) === text)) bearer.forms.push([text])
  }
}

const kin = new Set(kinRoles)

/** What someone is to another or in one event, rather than a title: `counterpart`, `host`, `passenger`. */
function isRelation(title: string): boolean {
  const last = title.split(/\s+/u).at(-1) ?? ''
  return (
    isEverydayRole(last.toLowerCase()) ||
    kin.has(last.toLowerCase()) ||
    /\b(?:counterpart|host|opponent|victim|witness|suspect|resident|neighbou?r|bystander|boss)$/iu.test(title)
  )
}

/** The names that a longer one holds: its last words, and `John Kennedy` of `John F. Kennedy`. */
function heldBy(words: string[]): string[] {
  const endings = words.map((_, i) => words.slice(i).join(' '))
  return words.length === 3 ? [...endings, `${words[0]} ${words[2]}`] : endings
}

/** With the longest form that the sentences themselves give (a caption's longer form names nothing in them), and how they describe it. */
function withFullestName(person: Person, reading: Reading): Person {
  const { sentences } = reading
  const written = person.spans.map(
    ({ sentence, start, end }) => sentences[sentence]?.text.slice(start, end) ?? '',
  )
  const name = written.reduce((best, form) =>
    form.split(/\s+/).length > best.split(/\s+/).length ? form : best,
  )
  return { ...person, name, described: descriptionsBeside(person.spans, reading) }
}
