import { describe, expect, test } from 'vitest'
import type { Sentence } from '../../../../src/news/report/sentence.ts'
import { findTopics } from '../../../../src/pipeline/annotate/topics/find-topics.ts'

describe('finding topics', () => {
  test('keeps each term with the places where it stands', () => {
    const sentences = report('Peace talks resume', [
      'Envoys said the PEACE TALKS would go on. The peace talks began in May.',
    ])
    const talks = topic(sentences, '20000076')
    expect(talks?.shown).toBe(true)
    const spans = talks?.evidence.find(({ term }) => term === 'peace talks')?.spans ?? []
    expect(spans.map(({ sentence, start, end }) => sentences[sentence]?.text.slice(start, end))).toEqual([
      'Peace talks',
      'PEACE TALKS',
      'peace talks',
    ])
  })

  test('a child that is shown implies its parents, who say which child', () => {
    const sentences = report('Treaty signed', ['Both countries signed the treaty.'])
    expect(topic(sentences, '20000641')).toMatchObject({ shown: true, impliedBy: null, top: '11000000' })
    expect(topic(sentences, '20000638')).toMatchObject({ shown: true, impliedBy: '20000641' })
    expect(topic(sentences, '11000000')?.shown).toBe(true)
  })

  test('one weak word shows nothing, but is told as a candidate', () => {
    const sentences = report('A quiet day', ['The old mayor fed the ducks.'])
    expect(findTopics(sentences).filter(({ shown }) => shown)).toEqual([])
    expect(topic(sentences, '20000612')).toMatchObject({ shown: false, evidence: [{ term: 'mayor' }] })
  })

  test.each([
    [
      'a word said once in passing',
      ['The mayor opened a library.', 'A blockbuster was shown there.'],
      '20000005',
    ],
    [
      'a simile',
      ['The pier shook like an earthquake.', 'It was like a small earthquake, he said.'],
      '20000153',
    ],
    [
      'a part of a name',
      ['The Inflation Reduction Act passed.', 'The Inflation Reduction Act costs money.'],
      '20000370',
    ],
    [
      'a family name',
      ['Gracie Hunt spoke.', 'Then Gracie Hunt and Ann Hunt left for the Hunt House.'],
      '20000562',
    ],
    [
      'a team by its nickname',
      ['It was late.', 'He joined the Flames.', 'The Flames lost to the Flames of old.'],
      '20000150',
    ],
  ])('%s shows nothing', (_, paragraphs, code) => {
    expect(topic(report('A report', paragraphs), code)?.shown ?? false).toBe(false)
  })

  test('what begins a name says what bears it', () => {
    const sentences = report('Hurricane Ann nears', [
      'Hurricane Ann came ashore.',
      'Hurricane Ann lost force.',
    ])
    expect(topic(sentences, '20000157')?.shown).toBe(true)
  })

  test('a word that stands in the vocabulary in singular and plural says what either says', () => {
    const sentences = report('Students march', ['The students cheered.'])
    const asPlural = topic(sentences, '20000415')?.evidence.flatMap(({ spans }) => spans)
    const asSingular = topic(sentences, '05000000')?.evidence.flatMap(({ spans }) => spans)
    expect(asPlural).toHaveLength(2)
    expect(asSingular).toEqual(asPlural)
  })

  test.each([
    ['de', 'Es war kalt', 'Es war kalt, und die Mannschaft war müde. Es war ein langer Tag.', '20000062'],
    ['es', 'Once grave', 'El once grave dijo que el pan era para once amigos. El grave once.', '20001235'],
    ['fr', 'Un but court', 'Le but fut court. Un court moment, le court silence.', '20000107'],
  ])('English words have no say in a text in another language: %s', (language, headline, text, code) => {
    const topics = findTopics(report(headline, [text]), language)
    expect(topics.find((found) => found.code === code)).toBeUndefined()
  })

  test('of two sports that share their words the lesser is not shown', () => {
    const sentences = report('Goaltender saves the puck', [
      'The goaltender stopped the puck on the ice hockey rink. A hat trick by a midfielder came late.',
      'The hockey team of the National Hockey League won after a face off, with a puck in the net.',
    ])
    expect(topic(sentences, '20000965')?.shown).toBe(true)
    expect(topic(sentences, '20001065')?.evidence.length).toBeGreaterThan(0)
    expect(topic(sentences, '20001065')?.shown).toBe(false)
  })

  test('a language without a vocabulary has no topics', () => {
    const sentences = report('Il film del computer', ['Il film e il computer sono un film. Il tennis.'])
    expect(findTopics(sentences, 'it')).toEqual([])
    expect(findTopics(sentences, 'en').length).toBeGreaterThan(0)
  })

  test.each([
    ['a price war', 'Supermarkets fight a price war over milk.', '20000062'],
    ['a title drought', 'The club ended its trophy drought.', '20000152'],
    ['a landslide victory', 'She won by a landslide victory.', '20000155'],
    ['artificial intelligence', 'The firm trains artificial intelligence.', '20000605'],
  ])('%s points away from the topic its word would suggest', (_, text, code) => {
    expect(topic(report(text, [text]), code)?.shown ?? false).toBe(false)
  })

  test.each([
    ['plural', 'treaties', '20000641'],
    ['possessive', 'the treaty’s', '20000641'],
    ['verb form', 'They were ratifying it', '20000641'],
    ['hyphen', 'a cease-fire', '20000056'],
    ['British spelling', 'the defence minister', '20000598'],
    ['accents', 'a coup d’état', '20000070'],
  ])('finds a term in another form: %s', (_, text, code) => {
    expect(topic(report('', [text]), code)?.evidence.length ?? 0).toBeGreaterThan(0)
  })

  test('a term in capitals asks for them, and never stands inside a longer word', () => {
    expect(topic(report('', ['Tell me who came.']), '20000449')).toBeUndefined()
    expect(topic(report('', ['The WHO was told.']), '20000449')).toBeDefined()
    expect(topic(report('', ['He felt no warmth.']), '20000062')).toBeUndefined()
  })

  test('an empty report and one in another script have no topics', () => {
    expect(findTopics([])).toEqual([])
    expect(findTopics(report('北京天气', ['今天下雨。']))).toEqual([])
  })

  test('the headline weighs more than the last paragraph', () => {
    const filler = ['Something happened.', 'More was said about it.']
    const above = topic(report('Earthquake', filler), '20000153')?.score ?? 0
    const below = topic(report('News', [...filler, 'Earthquake.']), '20000153')?.score ?? 0
    expect(above).toBeGreaterThan(below)
  })
})

function topic(sentences: Sentence[], code: string) {
  return findTopics(sentences).find((found) => found.code === code)
}

function report(headline: string, paragraphs: string[]): Sentence[] {
  const sentence = (text: string, place: Pick<Sentence, 'unit' | 'block' | 'paragraph'>) => ({
    ...place,
    text,
    start: 0,
    end: text.length,
    lines: [],
  })
  return [
    sentence(headline, { unit: 'headline', block: null, paragraph: null }),
    ...paragraphs.map((text, i) => sentence(text, { unit: 'paragraph', block: i, paragraph: i + 1 })),
  ]
}
