import type { Formats } from './formats.ts'

/** How two reports cover one event, certain apart from possible. */
export const coverageWords = {
  en: ({ number, plural }: Formats) => ({
    shared: (passages: number, possible: number) => {
      const certain = plural(passages, { one: '# passage in both', other: '# passages in both' })
      return possible > 0 ? `${certain}, ${number(possible)} more may be` : certain
    },
    only: (count: number, source: string) => `${number(count)} only in ${source}`,
  }),
}
