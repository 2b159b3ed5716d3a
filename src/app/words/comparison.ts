import type { Formats } from './formats.ts'

type Side = 'a' | 'b'
type Names = Readonly<Record<Side, string>>
type KindCounts = Readonly<Record<'both' | 'related' | Side, number>>

/** Words of the comparison page. `{…}` in a sentence marks a count that the page sets apart. */
export const comparisonWords = {
  en: ({ number, plural, list }: Formats) => {
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

      tally: {
        shared: (same: number, related: number) => {
          const facts =
            same === 0
              ? 'No fact was found that both reports tell'
              : plural(same, { one: 'Both reports tell {#} fact', other: 'Both reports tell {#} facts' })
          if (related === 0) return `${facts}.`
          const more = same === 0 ? '' : 'more '
          return `${facts}; they speak of ${plural(related, { one: `{#} ${more}matter`, other: `{#} ${more}matters` })}.`
        },
        /** One sentence of two parts, a part a side. */
        unmatchedA: (count: number, name: string) =>
          plural(count, { one: `For {#} sentence of ${name}`, other: `For {#} sentences of ${name}` }),
        unmatchedB: (count: number, name: string) => `and {${number(count)}} of ${name} no match was found.`,
        notCompared: 'The sentences of these two reports were not compared.',
        quotations: (count: number) =>
          count === 0
            ? 'No quotation was found in both.'
            : plural(count, { one: '# quotation appears in both.', other: '# quotations appear in both.' }),
      },
      length: (words: string, minutes: string) => `${words}, ${minutes} (computed)`,
      translated: 'automatically translated',

      change: 'Change',
      changeSide: {
        a: (name: string) => `Change report A, now ${name}`,
        b: (name: string) => `Change report B, now ${name}`,
      },
      swap: 'Swap sides',
      exportAs: 'Export',
      exportIn: (format: string) => `Export ${format}`,
      format: { md: 'Markdown', csv: 'CSV', json: 'JSON' },
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
      standfirst: 'standfirst',
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
        change: 'Change',
        changeSide: {
          a: (name: string) => `Change report A, now ${name}`,
          b: (name: string) => `Change report B, now ${name}`,
        },
        swap: 'Swap sides',
        filters: 'Filters, in their order',
        release: 'Let go of what is pinned',
      },
    }
  },
}
