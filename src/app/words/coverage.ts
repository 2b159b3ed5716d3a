import type { Formats } from './formats.ts'

/** How two reports cover one event, certain apart from possible. */
export const coverageWords = {
  en: ({ number, plural }: Formats) => ({
    both: (count: number) => plural(count, { one: '# passage in both', other: '# passages in both' }),
    possible: (count: number) => `${number(count)} more may be`,
    only: (count: number, source: string) => `${number(count)} only in ${source}`,
  }),
}
