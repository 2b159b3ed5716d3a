import { givenNames } from '../../../language/names/data/given-names.ts'
import { lookUpPlace } from '../../../language/places/place-lexicon.ts'
import { isUsuallyName } from '../../../language/words/rarity.ts'
import { stem } from '../../../language/words/stems.ts'
import { isOpener, opensSentence, type Run } from '../names/capital-runs.ts'
import { isHonorific, isTitle, roleStartingAt } from '../people/titles.ts'
import { isNamedPlace } from '../places/named-place.ts'
import { notPlaces } from '../places/place-words.ts'
import type { Token } from '../tokens.ts'
import { businessRoles, companyNouns, companyVerbs } from './data/company-words.ts'
import { type FoundOrganisation, nameOf } from './found-organisation.ts'

/** A sentence in which companies may be named, and the family names of the article's people. */
export interface BodyPlace {
  tokens: Token[]
  language: string
  familyNames: Set<string>
  /** The report speaks of business: `rival` and `acquisition of` stand before companies, not before people. */
  isBusiness: boolean
}

/**
 * A run of capitalised words that the words beside it show to be a company or another body: `the retailer Pareto`,
 * `chief executive of Pareto`, `Pareto's shares`, `Pareto, which runs`, `told the Gramophone`. Never a known place or a
 * name that begins with a given name.
 */
export function bodyBySurroundings(place: BodyPlace, run: Run): FoundOrganisation | null {
  const { tokens } = place
  const from = pastNoun(place, run)
  const name = { from, to: run.to }
  if (name.to - from < 1 || name.to - from > 5 || !mayBeBody(place, name)) return null
  const reason =
    afterNoun(place, name) ??
    afterRole(tokens, name) ??
    beforeRole(tokens, name) ??
    byWhatItDoes(place, name) ??
    byEnding(place, name)
  return reason ? { name: nameOf(tokens, from, run.to), abbreviation: null, from, to: run.to, reason } : null
}

/** `Operator Northern Isles Ferries`: the first word of a sentence is capitalised whatever it is. */
function pastNoun({ tokens, language }: BodyPlace, { from, to }: Run): number {
  const first = tokens[from]
  if (!first || language === 'de' ? false : !opensSentence(tokens, from)) return from
  const isNoun = companyNouns.has(first?.lower ?? '') || isOpener(first as Token)
  return isNoun && to - from > 1 ? from + 1 : from
}

const parties =
  /^(?:republicans?|democrats?|democratic|labour|tory|tories|conservatives?|liberals?|christian|muslim|jewish|catholic|islamist)$/

function mayBeBody({ tokens, language, familyNames }: BodyPlace, { from, to }: Run): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first?.capital || !last || givenNames.has(first.lower)) return false
  const isOther = (lower: string) =>
    isTitle(lower) || isHonorific(lower) || notPlaces.test(lower) || parties.test(lower)
  if (tokens.slice(from, to).some(({ lower }) => isOther(lower))) return false
  if (familyNames.has(last.text) || /^(?:\p{Lu}\.?){1,2}$/u.test(first.text)) return false
  if (to - from > 1 && isNamedPlace(tokens, { from, to })) return false
  const known = lookUpPlace(tokens, from, language)
  if (known && known.length >= to - from)
    return known.place.weak && companyNouns.has(tokens[from - 1]?.lower ?? '')
  return !(
    to - from === 1 &&
    language === 'en' &&
    opensSentence(tokens, from) &&
    isUsuallyName(stem(first.text)) === false
  )
}

/** `retailer Pareto`; `The company that runs the service, Northern Isles Ferries,`. */
function afterNoun({ tokens, isBusiness }: BodyPlace, { from, to }: Run): string | null {
  const before = tokens[from - 1]
  if (before && !isBusiness && /^(?:rival|competitor|rivale|konkurrent)$/.test(before.lower)) return null
  if (before && isSpace(tokens[from]) && companyNouns.has(before.lower))
    return `stands after '${before.text}'`
  if (!/^,\s/u.test(tokens[from]?.gap ?? '') || !/^,/u.test(tokens[to]?.gap ?? '')) return null
  for (let i = from - 1; i >= Math.max(1, from - 6); i--) {
    const { lower, text } = tokens[i] as Token
    if (companyNouns.has(lower) && /^(?:the|its|his|her|their)$/.test(tokens[i - 1]?.lower ?? ''))
      return `stands beside '${text}', between commas`
    if (/[,;:.]/u.test(tokens[i]?.gap ?? '')) return null
  }
  return null
}

/** `analysts at Berenberg`, `shares in Pareto`, `a spokesman for Northgate`. */
function afterRole(tokens: Token[], { from }: Run): string | null {
  let link = from - 1
  if (/^(?:the|la|le|el|der)$/.test(tokens[link]?.lower ?? '')) link--
  const [noun, word] = [tokens[link - 1], tokens[link]]
  if (!noun || !word || !isSpace(tokens[from]) || !isSpace(word)) return null
  const two = `${tokens[link - 2]?.lower ?? ''} ${noun.lower}`
  const links = businessRoles.after.get(two) ?? businessRoles.after.get(noun.lower)
  if (links?.includes(word.lower)) return `stands after '${noun.text} ${word.text}'`
  return null
}

/** `Pareto's chief executive`, `Pareto shares`. */
function beforeRole(tokens: Token[], { to }: Run): string | null {
  const [last, next] = [tokens[to - 1], tokens[to]]
  if (!next || !/^(?:['’]s?)?[ \u00a0]$/u.test(next.gap)) return null
  const role = last?.possessive ? roleStartingAt(tokens, to) : null
  if (role && businessRoles.own.has(role.role)) return `has a ${role.role}`
  const noun = last?.possessive ? next.lower : `${next.lower}`
  const owned = last?.possessive ? businessRoles.owned : businessRoles.traded
  return owned.has(noun) && !next.capital ? `has ${noun}` : null
}

/** `Pareto, which runs 412 stores`; `Pareto said it would`; `agreed to buy Pareto`. */
function byWhatItDoes({ tokens, isBusiness }: BodyPlace, { from, to }: Run): string | null {
  const [next, second, third] = [tokens[to], tokens[to + 1], tokens[to + 2]]
  if (next && /^,\s/u.test(next.gap) && next.lower === 'which' && companyVerbs.has(second?.lower ?? ''))
    return `'${second?.text}' something`
  const itSpeaks =
    next?.lower === 'said' &&
    (second?.lower === 'its' ||
      (second?.lower === 'it' && /^(?:would|had|was|will|has|is|plans|expects)$/.test(third?.lower ?? '')))
  if (itSpeaks && isSpace(next)) return "speaks as 'it'"
  const before = tokens
    .slice(Math.max(0, from - 3), from)
    .map(({ lower }) => lower)
    .join(' ')
  if (
    isBusiness &&
    isSpace(tokens[from]) &&
    /(?:^| )(?:agreed to buy|to acquire|has acquired|takeover of|takeover by|acquisition of|merger with|merge with)$/.test(
      before,
    )
  )
    return `stands after '${before}'`
  return heardBy(tokens, { from, to }) ? 'told to' : null
}

/** `told The Mail`, `told the Daily Orme`, `told WXPK-TV`: not `told the House`, which is one word with an article. */
function heardBy(tokens: Token[], { from, to }: Run): boolean {
  const [verb, first] = [tokens[from - 1], tokens[from]]
  if (!first || !isSpace(first)) return false
  if (verb?.lower === 'told')
    return first.text === 'The' ? to - from > 1 : first.upper || /-TV$/.test(first.text)
  return verb?.lower === 'the' && tokens[from - 2]?.lower === 'told' && to - from > 1 && isSpace(verb)
}

/** `Nordbank`, `Havenbank`: not by itself at the start of a sentence. */
function byEnding({ tokens, language }: BodyPlace, { from, to }: Run): string | null {
  const word = tokens[from]?.text ?? ''
  if (to - from > 1 || language === 'de' || !/^\p{Lu}\p{Ll}{2,}bank$/u.test(word)) return null
  return /^(?:Clydebank|Burbank|Southbank|Northbank|Westbank|Riverbank|Fairbank|Millbank)$/.test(word)
    ? null
    : "ends with 'bank'"
}

function isSpace(token: Token | undefined): boolean {
  return /^[ \u00a0]$/u.test(token?.gap ?? '')
}
