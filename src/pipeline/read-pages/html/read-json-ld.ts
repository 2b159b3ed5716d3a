import type { PageMetadata, PageStatement } from '../../../news/page/page-evidence.ts'
import { articleTypes, pageTypes } from './data/article-types.ts'
import { isObject, type JsonObject, listOf, parseJsonLd } from './parse-json-ld.ts'

type Field = keyof PageMetadata
/** What was found, in order of preference. */
type Statements = [Field, PageStatement][]

/** More than this no page describes. */
const most = 2000

/**
 * What the JSON-LD scripts of a page state of its article (schema.org). Of several articles the one that calls itself
 * the page's own is read, else the first: teasers are described as well. Without an article the page's own node is read.
 */
export function readJsonLd(scripts: readonly string[]): Statements {
  const nodes = scripts.flatMap((script) => nodesOf(parseJsonLd(script))).slice(0, most)
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  )
  const articles = nodes.filter((node) => isOf(node, articleTypes))
  const article = articles.find((node) => node.mainEntityOfPage !== undefined) ?? articles[0]
  const pages = nodes.filter((node) => isOf(node, pageTypes))
  return [article, ...(article ? [] : pages)].flatMap((node) => (node ? statementsOf(node, byId) : []))
}

/** Objects at the top, in lists, in `@graph` and as `mainEntity`; what stands in other keys is described, not stated. */
function nodesOf(value: unknown): JsonObject[] {
  const found: JsonObject[] = []
  let level = [value]
  for (let depth = 0; depth < 6 && level.length > 0 && found.length < most; depth++) {
    const objects = level.flatMap(listOf).filter(isObject)
    found.push(...objects)
    level = objects.flatMap((node) => [node['@graph'], node.mainEntity, node.mainEntityOfPage])
  }
  return found
}

function isOf(node: JsonObject, types: ReadonlySet<string>): boolean {
  return listOf(node['@type']).some(
    (type) => typeof type === 'string' && types.has(type.replace(/^https?:\/\/schema\.org\/|^schema:/, '')),
  )
}

function statementsOf(node: JsonObject, byId: ReadonlyMap<string, JsonObject>): Statements {
  const found: Statements = []
  const add = (field: Field, key: string, texts: readonly string[]) => {
    for (const text of texts) found.push([field, { text, source: `JSON-LD ${key}` }])
  }
  add('headline', 'headline', textsOf(node.headline))
  add('headline', 'name', isOf(node, articleTypes) ? textsOf(node.name) : [])
  for (const key of ['author', 'creator']) add('author', key, namesOf(node[key], byId))
  add('publisher', 'publisher', namesOf(node.publisher ?? node.sourceOrganization, byId))
  add('published', 'datePublished', textsOf(node.datePublished))
  add('modified', 'dateModified', textsOf(node.dateModified))
  add('section', 'articleSection', textsOf(node.articleSection))
  add('language', 'inLanguage', namesOf(node.inLanguage, byId))
  add('url', 'url', textsOf(node.url))
  add('licence', 'license', namesOf(node.license, byId))
  add('description', 'description', textsOf(node.description))
  return found
}

const textsOf = (value: unknown): string[] => listOf(value).filter((text) => typeof text === 'string')

/** Names of people and houses, given as such, as objects, or by a reference to one of the page's nodes. */
function namesOf(value: unknown, byId: ReadonlyMap<string, JsonObject>): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return [one]
    if (!isObject(one)) return []
    const named = one.name === undefined ? (byId.get(String(one['@id'])) ?? one) : one
    return textsOf(named.name ?? named.alternateName ?? named.url)
  })
}
