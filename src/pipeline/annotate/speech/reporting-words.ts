import { grammarWords, speechWords } from '../../../language/languages.ts'
import { inAll, listed } from '../../../language/lists.ts'
import { anyOf, wholeWord } from '../../../language/patterns.ts'
import type { SpeechWords } from '../../../language/speech-lists.ts'
import type { ReadingLanguage } from '../reading.ts'

type LookedUp = 'say' | 'report' | 'believe' | 'tell' | 'act' | 'that' | 'pronouns' | 'auxiliaries'

/** Words that name a source, to look words up in; see `SpeechWords`. */
export type ReportingWords = Record<LookedUp, ReadonlySet<string>> & {
  /** Over the sentence, ending where the name begins. */
  prepositions: RegExp
}

/** The same by language. */
export const reportingWords: Record<ReadingLanguage, ReportingWords> = {
  en: lookUp(speechWords.en),
  de: lookUp(speechWords.de),
  fr: lookUp(speechWords.fr),
  es: lookUp(speechWords.es),
}

function lookUp(words: SpeechWords): ReportingWords {
  const set = (forms: string) => new Set(listed(forms))
  return {
    say: set(words.say),
    report: set(words.report),
    believe: set(words.believe),
    tell: set(words.tell),
    act: set(words.act),
    that: set(words.that),
    pronouns: set(words.pronouns),
    auxiliaries: set(words.auxiliaries),
    prepositions: new RegExp(`(?<!\\p{L})${anyOf(listed(words.prepositions))}\\s+`, 'giu'),
  }
}

/** Subjects that name no source: `we said`, `which says`. */
export const noSource = wholeWord(inAll(grammarWords, 'selves'))
export const article = wholeWord(inAll(grammarWords, 'articles'))

/** Forms of English verbs of saying that may bring a clause without `that`. */
export const claimVerb = new RegExp(`^${anyOf(listed(speechWords.en.stems))}(?:s|d|ed|es|ted)?$`, 'u')
