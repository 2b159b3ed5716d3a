import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleSentences } from '../../../../src/pipeline/annotate/article-sentences.ts'
import { findMentions } from '../../../../src/pipeline/annotate/find-mentions.ts'
import { readCase } from './read-case.ts'

const words =
  "President Smith said that Anna Berg , told Reuters . \" “ ” « » „ ( ) the US U.S. Beijing's 12 12.5% $3 million two -four 2-1 1,000 fifth time next Monday 3 May 2024 at noon constructor __proto__ said . ? ! … Müller sagte am 3. Mai l'an d’Ukraine 🎉 \u0301 ’s of according to NATO (NATO) Party of , and who fear".split(
    ' ',
  )
const text = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary' }),
)

test('whatever the text, every mention points to its own words and none throws', () => {
  fc.assert(
    fc.property(
      text,
      text,
      fc.constantFrom('en', 'de', 'fr', 'es', 'xx'),
      (headline, paragraph, language) => {
        const article = readCase(`language: ${language}\npublished: 2024-05-03\n# ${headline}\n${paragraph}`)
        const sentences = articleSentences(article)
        for (const mention of findMentions(article, sentences)) {
          expect(mention.spans.length).toBeGreaterThan(0)
          const slices = mention.spans.map(
            ({ sentence, start, end }) => sentences[sentence]?.text.slice(start, end) ?? '',
          )
          for (const slice of slices) expect(slice).not.toBe('')
          expect(mention.reason).not.toBe('')
          if (mention.kind === 'quotation')
            expect(slices.join(' ').length).toBeGreaterThan(mention.text.length)
          else expect(slices).toContain(mention.text)
          if (mention.kind === 'figure') expect(mention.text).toContain(mention.numeral)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test.each([
  ['soft hyphens', '\u00ad'],
  ['spaces of no width', '\u200b'],
  ['joiners', '\u200d'],
  ['word joiners', '\u2060'],
  ['byte order marks', '\ufeff'],
  ['marks of direction', '\u200e'],
])('%s inside words hide no mention, and stay in its words', (_, mark) => {
  const plain =
    'The government in Berlin will raise taxes by 2.5 million euros, Chancellor Olaf Scholz said on Tuesday.'
  const marked = (text: string) => text.replaceAll('|', mark)
  const hyphened = marked(
    'The gov|ernment in Ber|lin will raise taxes by 2.5 mil|lion euros, Chan|cellor Olaf Sch|olz said on Tues|day.',
  )
  const found = (text: string) => {
    const article = readCase(`language: en\npublished: 2024-05-14\n# -\n${text}`)
    const sentences = articleSentences(article)
    return findMentions(article, sentences).map((mention) => {
      const { sentence, start, end } = mention.spans[0] ?? { sentence: 0, start: 0, end: 0 }
      return { ...mention, words: sentences[sentence]?.text.slice(start, end) ?? '' }
    })
  }
  const told = found(hyphened).map(({ words, kind }) => `${kind} ${words}`)
  expect(told).toEqual(
    expect.arrayContaining([
      marked('place Ber|lin'),
      marked('figure 2.5 mil|lion euros'),
      marked('time Tues|day'),
      marked('person Olaf Sch|olz'),
    ]),
  )
  expect(told.map((line) => line.replaceAll(mark, ''))).toEqual(
    found(plain).map(({ words, kind }) => `${kind} ${words}`),
  )
  expect(found(hyphened).find(({ kind }) => kind === 'figure')).toMatchObject({
    value: 2_500_000,
    unit: 'EUR',
  })
})

test('a report in a language we have no words for still yields its quotations', () => {
  const article = readCase('language: it\n# Titolo\nHa detto: «Non è vero».')
  const mentions = findMentions(article, articleSentences(article))
  expect(mentions.map(({ kind, text }) => [kind, text])).toEqual([['quotation', 'Non è vero']])
})
