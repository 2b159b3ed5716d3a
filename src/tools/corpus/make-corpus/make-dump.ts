import type { Random } from '../random.ts'
import { above, background, below, outlets } from './data/furniture.ts'
import { additions, claims, speakers, verbs } from './data/statements.ts'
import type { MadeEvent } from './make-event.ts'

/** One newsroom's page about an event, as a dump: furniture, headline, date, paragraphs, other headlines, furniture. */
export function makeDump({ kind, day, fill }: MadeEvent, random: Random, otherHeadlines: string[]): string {
  const facts = random
    .some(kind.facts, 3 + random.below(kind.facts.length - 2))
    .map((ways) => random.pick(ways))
  const quotations = random.some(kind.quotations, 1 + random.below(2))
  const filler = random.some(background, 8 + random.below(8))
  const statements = Array.from({ length: 8 + random.below(20) }, () => statement(random))
  const sentences = random.some([...facts, ...quotations, ...filler, ...statements], Number.POSITIVE_INFINITY)
  const outlet = random.pick(outlets)
  return [
    ...random.some(above, 6),
    fill(random.pick(kind.headlines)),
    dateInWords(day),
    [fill(random.pick(kind.openings)), ...paragraphs(sentences.map(fill), random)].join('\n\n'),
    ...random.some(below, 5),
    ...otherHeadlines,
    `© ${outlet}`,
  ].join('\n')
}

/** A sentence that any report could have. */
export function statement(random: Random): string {
  return `${random.pick(speakers)} ${random.pick(verbs)} ${random.pick(claims)}${random.pick(additions)}.`
}

function paragraphs(sentences: string[], random: Random): string[] {
  const made: string[] = []
  for (let i = 0; i < sentences.length; ) {
    const length = 1 + random.below(3)
    made.push(sentences.slice(i, i + length).join(' '))
    i += length
  }
  return made
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

function dateInWords(day: number): string {
  const date = new Date(Date.UTC(2020, 0, 1 + day))
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}
