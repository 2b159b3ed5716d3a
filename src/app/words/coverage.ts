import type { Formats } from './formats.ts'

interface Shared {
  passages: number
  related: number
}

/** How two reports cover one event: facts that both tell, matters of which both speak, sentences without a match. */
export const coverageWords = {
  en: ({ number, plural }: Formats) => ({
    shared: ({ passages, related }: Shared) => {
      const facts =
        passages === 0
          ? 'No fact found in both'
          : plural(passages, { one: '# fact in both', other: '# facts in both' })
      if (related === 0) return facts
      const matters = { one: '# more matter', other: '# more matters' }
      return `${facts}, ${plural(related, passages === 0 ? { one: '# matter', other: '# matters' } : matters)}`
    },
    unmatched: (left: number, right: number, names: readonly [string, string]) => {
      const sentences = plural(left, { one: '# sentence', other: '# sentences' })
      return `No match found for ${sentences} of ${names[0]} and ${number(right)} of ${names[1]}`
    },
    notCompared: 'Not compared',
  }),
}
