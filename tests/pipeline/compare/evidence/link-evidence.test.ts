import { expect, test } from 'vitest'
import { alignTexts } from '../align-texts.ts'

/** What differs between two sentences that are tied, as `kind: words | words`. */
function differences(a: string, b: string): string[] {
  const [link] = alignTexts({ a: [a], b: [b] }).links
  const words = (text: string, stretch: [number, number] | null) => (stretch ? text.slice(...stretch) : '–')
  return (link?.differences ?? []).map(({ kind, a: x, b: y }) => `${kind}: ${words(a, x)} | ${words(b, y)}`)
}

test('a noun phrase begins with its article, and takes the noun it leads up to', () => {
  const found = differences(
    'At noon a cyclist struck a delivery van in Skarholm.',
    'In Skarholm a cyclist passed a parcel van at noon.',
  )
  expect(found).toContain('wording: a delivery van | a parcel van')
})

test('what punctuation or a further clause keeps apart from a tie is set beside nothing', () => {
  const found = differences(
    'The ferry reached Skarholm, which pleased impatient islanders.',
    'The ferry reached Skarholm under tow of a trawler.',
  )
  expect(found).toContain('wording: pleased impatient islanders | –')
  expect(found.filter((line) => line.startsWith('wording: – | under tow'))).toHaveLength(1)
})

test('a few words are not set beside a whole clause', () => {
  const found = differences(
    'The mayor praised the harbour pilots.',
    'The mayor told everybody that she had never met braver harbour pilots.',
  )
  expect(found.filter((line) => line.includes('praised'))).toEqual(['wording: praised | –'])
})

test('an age tells no time, the start of something does', () => {
  const found = differences(
    'The skipper, a 34-year-old woman, steered the ferry into the harbour.',
    'The skipper steered the ferry into the harbour at the start of the storm.',
  )
  expect(found).toContain('time: – | at the start of the storm')
  expect(found.filter((line) => line.startsWith('time: '))).toHaveLength(1)
})
