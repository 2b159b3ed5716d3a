import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

type Side = 'a' | 'b'
type Names = Readonly<Record<Side, string>>
type Counts = Readonly<Record<'facts' | 'matters' | 'contradictions', number>>
type KindCounts = Readonly<Record<'both' | 'related' | Side, number>>

/** Words of the comparison page. */
export const comparisonWords = catalogue('comparison', ({ number, plural, list }: Formats) => {
  const kinds = (counts: KindCounts, names: Names) =>
    [
      {
        count: counts.both,
        text: plural(counts.both, { one: '# fact in both', other: '# facts in both' }),
      },
      {
        count: counts.related,
        text: plural(counts.related, { one: '# same matter', other: '# same matters' }),
      },
      { count: counts.a, text: `no match found for ${number(counts.a)} of ${names.a}` },
      { count: counts.b, text: `no match found for ${number(counts.b)} of ${names.b}` },
    ].flatMap(({ count, text }) => (count > 0 ? [text] : []))
  return {
    title: ({ a, b }: Names) => `${a} and ${b} compared`,
    report: { a: 'Report A', b: 'Report B' },
    sameName: { a: (name: string) => `${name} (A)`, b: (name: string) => `${name} (B)` },

    /** `{4 both}` marks a count and the part of the page that it counts. */
    tally: {
      shared: ({ facts, matters, contradictions }: Counts) => {
        const told =
          facts === 0
            ? 'No fact was found that both reports tell'
            : plural(facts, {
                one: 'Both reports tell {# both} fact',
                other: 'Both reports tell {# both} facts',
              })
        const more = facts === 0 ? '' : 'more '
        const spoken = plural(matters, {
          one: `they speak of {# differs} ${more}matter`,
          other: `they speak of {# differs} ${more}matters`,
        })
        const denied = plural(contradictions, {
          one: 'in {# differs} they contradict each other',
          other: 'in {# differs} they contradict each other',
        })
        const rest = [matters > 0 && spoken, contradictions > 0 && denied].filter(Boolean)
        return `${[told, rest.join(', and ')].filter(Boolean).join('; ')}.`
      },
      unmatched: ([a, b]: readonly [number, number], names: Names) =>
        `For ${plural(a, { one: `{# only-a} sentence of ${names.a}`, other: `{# only-a} sentences of ${names.a}` })} and {${number(b)} only-b} of ${names.b} no match was found.`,
    },
    translated: 'translated by machine',

    change: 'Change',
    changeSide: {
      a: (name: string) => `Change report A, now ${name}`,
      b: (name: string) => `Change report B, now ${name}`,
    },
    swap: 'Swap sides',
    saveAs: 'Save as file',
    print: 'Print',

    show: 'Show',
    showing: {
      all: 'All',
      both: 'Same fact',
      related: 'Same matter',
      a: 'No match for',
      b: 'No match for',
    },
    with: 'with',
    having: { quotations: 'Quotations', figures: 'Figures, times', names: 'Names' },
    arrange: 'Arrange',
    mode: { passage: 'By passage', order: 'In article order' },
    lead: 'Read down',
    flip: 'Flip to',
    flipTo: (name: string) => `Flip to ${name}`,

    stepping: 'Step through what is shown',
    previous: 'Previous',
    next: 'Next',
    noneYet: '–',
    of: (count: number) => `of ${number(count)}`,
    position: (at: number, count: number) => `${number(at)} of ${number(count)}`,
    overview: (names: Names, counts: KindCounts) => `Overview: ${list(kinds(counts, names))}`,
    passages: 'Passages',
    shown: (count: number, all: number) => `${number(count)} of ${number(all)} shown`,

    passage: (numbered: number) => `Passage ${numbered}`,
    noMatchFor: (name: string) => `${name}: no match found`,
    noMatchIn: (name: string) => `No match found in ${name}`,
    alsoIn: 'also in passage',
    paragraph: (numbered: number) => `¶${numbered}`,
    paragraphInWords: (numbered: number) => `paragraph ${numbered}`,
    standfirst: 'intro',
    headline: 'headline',
    subheading: 'subheading',
    place: (name: string, places: readonly string[]) => `${name}, ${list(places)}`,
    pairLabel: ({ row, here, there }: { row: string; here: string; there: string }) =>
      `${row}. ${here}; ${there}`,
    elsewhere: (numbered: number) => `stands in passage ${numbered}`,

    fold: (counts: KindCounts, names: Names) => list(kinds(counts, names)),
    nothingShown: 'Nothing here passes this filter.',
    showAll: 'Show all',

    keys: {
      title: 'This comparison',
      next: 'Next of what is shown',
      previous: 'Previous of what is shown',
      order: 'The other arrangement',
      flip: 'Follow the other report',
      swap: 'Swap sides',
      filters: 'Filters, in their order',
      release: 'Close what is open',
    },
  }
})
