import type { ReadingLanguage } from '../reading.ts'
import type { Token } from '../tokens.ts'

const irregularPlurals = set(
  'people men women children police personnel staff troops dead wounded injured missing fish sheep cattle aircraft votes lives others',
)
const singulars = set(
  'person man woman child boy girl soldier officer civilian passenger driver worker student victim death injury goal seat vote vehicle house school company player suspect pilot firefighter teacher resident survivor official fisherman',
)
/** What German `ein` counts; before other nouns it is the article: `eine Umfrage`. */
const germanOnes = set('person mensch toter tote toten todesopfer verletzter verletzte verletzten')
const functionWords: Record<ReadingLanguage, Set<string>> = {
  en: set(
    'of in on at to and or but nor were was are is be been being have has had do does did who whom whose which that this these those with without for from by as than then while when where if since until during after before over under into out up down off about against between through per will would can could may might must shall should said says say told not no so it he she they them his her their its i we you there also more less others other such each including killed injured wounded died missing was',
  ),
  de: set(
    'von in im an am auf zu zum zur und oder aber sind ist war waren wurde wurden haben hat hatte hatten wird werden die der das den dem des dass mit ohne für aus bei nach vor seit bis als wie während wenn wo es er sie nicht kein so auch mehr weniger',
  ),
  fr: set(
    'dans en à au aux et ou mais est sont était étaient ont a avait été qui que dont où avec sans pour par sur sous vers chez plus moins ne pas il elle ils elles ce se autres',
  ),
  es: set(
    'en a al y o pero es son era eran fue fueron ha han había que quien donde con sin para por sobre hasta desde más menos no se él ella ellos otros',
  ),
}
const fillers = set(
  'more other further additional another extra straight consecutive successive annual yellow red weitere weiteren andere autres otros otras',
)
/** Endings of adjectives, which stand before the noun that is meant: `fifth successful operation`. */
const qualities = /(?:ful|ive|ous|able|ible|ical|ional|ant|est|less|ial)$/u
/** Words that end like a plural and are none. */
const notPlural =
  /(?:ss|us|ous)$|^(?:its|his|this|perhaps|always|sometimes|towards|besides|afterwards|says|does|has|was)$/u

interface Counted {
  /** Index of the noun's token. */
  at: number
}

/**
 * The text's own noun for what a number counts, from token `from` on: `inhabitants` of `100 million inhabitants`,
 * also past adjectives (`three young activists`). Null where none follows.
 */
export function countedNoun(
  tokens: Token[],
  from: number,
  how: { language: ReadingLanguage; one: boolean },
): Counted | null {
  const skipOf = how.language === 'fr' || how.language === 'es'
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    const token = tokens[i]
    if (!token || !/^(?:'s)?[\s\u00a0\u202f]*-?$/u.test(token.gap) || /\d/.test(token.text)) return null
    if (fillers.has(token.lower)) continue
    if (skipOf && i === from && /^(?:de|d['’])$/u.test(token.lower)) continue
    if (functionWords[how.language].has(token.lower)) return null
    if (isNoun(token, how)) return { at: i }
    if (token.possessive) return null
  }
  return null
}

function isNoun(token: Token, { language, one }: { language: ReadingLanguage; one: boolean }): boolean {
  if (language === 'de')
    return token.capital && token.text.length > 2 && (!one || germanOnes.has(token.lower))
  if (token.capital) return false
  if (one) return language === 'en' ? singulars.has(token.lower) : false
  if (irregularPlurals.has(token.lower) || /(?:men|people|children)$/u.test(token.lower)) return true
  if (language !== 'en') return /[sx]$/u.test(token.lower)
  return /s$/u.test(token.lower) && !notPlural.test(token.lower)
}

const fates = set('killed injured wounded hurt dead missing arrested hospitalised hospitalized evacuated')

/** `37 injured`, `41 were injured`: people counted by what befell them. English only. */
export function countedFate(tokens: Token[], from: number): Counted | null {
  let at = from
  while (
    /^(?:were|was|are|is|have|has|had|been|remain|remained)$/.test(tokens[at]?.lower ?? '') &&
    at < from + 2
  )
    at++
  const isPlain = tokens.slice(from, at + 1).every(({ gap }) => /^[ \u00a0]+$/u.test(gap))
  return isPlain && fates.has(tokens[at]?.lower ?? '') ? { at } : null
}

/** The noun after an ordinal: the next word, past `straight` and its like, if it is none of grammar's own. */
export function ordinalNoun(tokens: Token[], from: number, language: ReadingLanguage): Counted | null {
  for (let i = from; i < Math.min(tokens.length, from + 3); i++) {
    const token = tokens[i]
    if (!token || !/^[\s\u00a0]+$/u.test(token.gap) || functionWords[language].has(token.lower)) return null
    if (fillers.has(token.lower) || (qualities.test(token.lower) && i < from + 2)) continue
    return token.capital === (language === 'de') && /^\p{L}+$/u.test(token.text) ? { at: i } : null
  }
  return null
}

function set(words: string): Set<string> {
  return new Set(words.split(' '))
}
