import type { Strength } from '../../news/comparison.ts'
import type { Formats } from './formats.ts'

type Side = 'a' | 'b'
type Names = Readonly<Record<Side, string>>
type KindCounts = Readonly<Record<'both' | 'possible' | Side, number>>

/** Words of the comparison page. `{…}` in a sentence marks a count that the page sets apart. */
export const comparisonWords = {
  en: ({ number, plural, list }: Formats) => {
    const passages = (count: number) => plural(count, { one: '# passage', other: '# passages' })
    return {
      title: ({ a, b }: Names) => `${a} and ${b} compared`,
      report: { a: 'Report A', b: 'Report B' },
      sameName: { a: (name: string) => `${name} (A)`, b: (name: string) => `${name} (B)` },

      tally: {
        shared: (both: number, possible: number) => {
          const certain =
            both === 0
              ? 'No passage is surely in both reports'
              : plural(both, {
                  one: '{#} passage is in both reports',
                  other: '{#} passages are in both reports',
                })
          if (possible === 0) return `${certain}.`
          return `${certain}, {${number(possible)}} ${both === 0 ? 'may be' : 'more may be'}.`
        },
        onlyA: (count: number, name: string) =>
          plural(count, {
            one: `{#} sentence is only in ${name},`,
            other: `{#} sentences are only in ${name},`,
          }),
        onlyB: (count: number, name: string) => `{${number(count)}} only in ${name}.`,
        quotations: (count: number) =>
          count === 0
            ? 'No quotation appears in both.'
            : plural(count, { one: '# quotation appears in both.', other: '# quotations appear in both.' }),
      },
      meaning: {
        'near-verbatim': 'nearly the same words',
        reworded: 'same fact, other words',
        possible: 'same subject, perhaps not the same claim',
      } satisfies Record<Strength, string>,
      length: (words: string, minutes: string) => `${words}, ${minutes} (computed)`,
      translated: 'automatically translated',
      notCompared: 'What was not compared',

      swap: 'Swap sides',
      exportAs: 'Export',
      exportIn: (format: string) => `Export ${format}`,
      format: { md: 'Markdown', csv: 'CSV', json: 'JSON' },
      print: 'Print',

      show: 'Show',
      showing: { all: 'All', both: 'In both', possible: 'Possible', a: 'Only in', b: 'Only in' },
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
      overview: (names: Names, counts: KindCounts) =>
        `Overview: ${passages(counts.both)} in both reports, ${number(counts.possible)} possible, ${number(counts.a)} only in ${names.a}, ${number(counts.b)} only in ${names.b}`,
      passages: 'Passages',
      shown: (count: number, all: number) => `${number(count)} of ${number(all)} shown`,

      passage: (numbered: number) => `Passage ${numbered}`,
      compareWith: (numbered: number) => `cf. ${numbered}`,
      comparedWith: (numbered: number) => `Compare with passage ${numbered}`,
      onlyIn: (name: string) => `Only in ${name}`,
      notInReport: 'Not in this report',
      again: 'shown again',
      paragraph: (numbered: number) => `¶${numbered}`,
      paragraphInWords: (numbered: number) => `paragraph ${numbered}`,
      standfirst: 'standfirst',
      headline: 'headline',
      subheading: 'subheading',
      place: (name: string, places: readonly string[]) => `${name}, ${list(places)}`,
      pairLabel: ({ row, here, there, sure }: { row: string; here: string; there: string; sure: boolean }) =>
        `${row}. ${here}; ${sure ? 'also' : 'perhaps also'} in ${there}`,
      elsewhere: (numbered: number) => `stands in passage ${numbered}`,

      fold: (counts: KindCounts, names: Names) =>
        list(
          [
            counts.both > 0 && `${passages(counts.both)} in both`,
            counts.possible > 0 && `${number(counts.possible)} possible`,
            counts.a > 0 && `${number(counts.a)} only in ${names.a}`,
            counts.b > 0 && `${number(counts.b)} only in ${names.b}`,
          ].filter((part) => part !== false),
        ),
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
        release: 'Let go of what is pinned',
      },
    }
  },
}
