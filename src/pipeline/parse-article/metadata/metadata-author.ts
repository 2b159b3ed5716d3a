import { inAll } from '../../../language/lists.ts'
import { bylineWords } from '../../../language/page-languages.ts'
import type { PageMetadata } from '../../../news/page/page-evidence.ts'
import { agencyAlone } from '../byline/agencies.ts'
import { withoutRole } from '../byline/author-roles.ts'
import { isPersonLike } from '../byline/person-names.ts'
import { plainWords } from '../lines/same-words.ts'

/** Who wrote a page, as its metadata states it. */
export interface MetadataAuthor {
  names: string[]
  /** They are persons or agencies; else the names of a house, which say less than a byline. */
  isSure: boolean
  /** Where it states them. */
  source: string
}

/**
 * The authors that a page's metadata states: those of the first place that states one in words. Addresses, accounts
 * (`jdoe_42`) and words for nobody (`admin`) are none. Null where nothing is left.
 */
export function metadataAuthor(metadata: PageMetadata): MetadataAuthor | null {
  const houses = new Set(metadata.publisher.map(({ text }) => plainWords(text)))
  const found = metadata.author.flatMap(({ text, source }) =>
    namesIn(text).map((name) => ({ name, source, sure: isAuthor(name, houses) })),
  )
  const best = found.find(({ sure }) => sure) ?? found[0]
  if (!best) return null
  const names = found
    .filter(({ source, sure }) => source === best.source && sure === best.sure)
    .map(({ name }) => name)
  return { names: [...new Set(names)], isSure: best.sure, source: best.source }
}

const isAuthor = (name: string, houses: ReadonlySet<string>) =>
  !houses.has(plainWords(name)) && (agencyAlone(name) !== null || (/\s/.test(name) && isPersonLike(name)))

function namesIn(text: string): string[] {
  const plain = text.replace(/^\s*by\s+/iu, '').trim()
  return plain
    .split(/\s*[;|]\s*|,? and |, (?=\S+ \S)/u)
    .map((name) => withoutRole(name.replace(/^[\s,.·-]+|[\s,·-]+$/gu, '')))
    .filter((name) => /\p{L}{2}/u.test(name) && !isAccount(name))
}

/** A web address, a handle or a word for nobody. */
function isAccount(name: string): boolean {
  if (/^(?:https?:|www\.|@)|@\S+\.|\//iu.test(name) || nobodys.has(plainWords(name))) return true
  return !/\s/u.test(name) && !/^\p{Lu}\p{L}+$/u.test(name) && /^[\p{Ll}\d._-]+$/u.test(name)
}

/** What systems write where nobody is named as the author, in plain words. */
const nobodys: ReadonlySet<string> = new Set(inAll(bylineWords, 'nobodys'))
