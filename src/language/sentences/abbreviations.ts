import { sentenceWords } from '../languages.ts'
import { inAll } from '../lists.ts'
import { anyOf } from '../patterns.ts'

/** Abbreviations before a name or a word they belong to: a full stop after them ends no sentence. */
export const leadingAbbreviations = new Set(inAll(sentenceWords, 'leading'))

/** Those of them that are abbreviations in small letters too; `me` and `gen` are then words. */
export const smallAbbreviations = new Set(inAll(sentenceWords, 'small'))

/** Abbreviations before a number: `No. 5`, `Sept. 11`, `Abs. 2`. */
export const numberAbbreviations = new Set(inAll(sentenceWords, 'numbered'))

/** Abbreviations that may also be the last word of a sentence: only a word that opens sentences tells. */
export const closingAbbreviations = new Set(inAll(sentenceWords, 'closing'))

/** Words that open sentences and rarely follow an abbreviation within one. */
export const sentenceOpeners = new Set(inAll(sentenceWords, 'openers'))

/** Words after a German ordinal (`3. Mai`, `18. Jahrhundert`), and words before one (`am 3. …`). */
export const afterOrdinal = new RegExp(`^${anyOf(inAll(sentenceWords, 'afterOrdinal'))}$`, 'u')
export const beforeOrdinal = new RegExp(
  `(?:^|\\s)${anyOf(inAll(sentenceWords, 'beforeOrdinal'))}\\s\\d{1,2}$`,
  'iu',
)

/** Time zones after a clock time: `7.30 p.m. ET`. */
export const timeZones = new RegExp(`^${anyOf(inAll(sentenceWords, 'zones'))}(?!\\p{L})`, 'u')
