import { built, later } from 'virtual:collate-languages'
import { locale } from '#texts/locale.ts'
import type { Catalogue } from './catalogue.ts'
import { type Formats, formatsFor, type Locale } from './formats.ts'

/** The interface in one language. */
export interface Speech {
  /** BCP 47, the name of its folder. */
  language: string
  formats: Formats
  /** The texts of a catalogue; the same object each time. */
  words: <T>(of: Catalogue<T>) => T
  /** What topics (by IPTC code) are called where that is not as the site's data call them. */
  topicNames: Readonly<Record<string, string>>
}

/** What a language that comes later brings with it: `i18n/<language>/index.ts`. */
export interface LaterLanguage {
  locale: Locale
  catalogues: Readonly<Record<string, Catalogue<unknown>>>
  topicNames: Readonly<Record<string, string>>
}

/** The languages of the interface: a folder each. */
export const languages: readonly string[] = [built, ...Object.keys(later)].sort()

/** The language that the site was built in, which its pages bring with them. */
export const builtSpeech: Speech = speechOf(built, { locale, catalogues: {}, topicNames: {} })

/** The interface in a language: fetched where the site was not built in it, and where it cannot be fetched the built one. */
export async function speechIn(language: string): Promise<Speech> {
  const brought = await later[language]?.().catch(() => null)
  return brought ? speechOf(language, brought) : builtSpeech
}

/**
 * The language to speak: the reader's choice, else the first of the browser's that the interface has (`de` for `de-AT`),
 * else the one that the site was built in.
 */
export function wantedLanguage(chosen: string, preferred: readonly string[]): string {
  const asked = [chosen, ...preferred.map((tag) => tag.split('-')[0] ?? tag)]
  return asked.find((language) => languages.includes(language)) ?? built
}

function speechOf(language: string, { locale, catalogues, topicNames }: LaterLanguage): Speech {
  const formats = formatsFor(locale)
  const made = new Map<string, unknown>()
  return {
    language,
    formats,
    topicNames,
    words: <T>(of: Catalogue<T>) => {
      const texts =
        made.get(of.name) ?? ((catalogues[of.name] as Catalogue<T> | undefined) ?? of).texts(formats)
      made.set(of.name, texts)
      return texts as T
    },
  }
}
