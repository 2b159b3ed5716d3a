import type { PageMetadata, PageStatement } from '../../../news/page/page-evidence.ts'
import { metadataKeys } from './data/metadata-keys.ts'
import { plainText } from './plain-text.ts'
import { readJsonLd } from './read-json-ld.ts'
import type { Attributes } from './tokenize-html.ts'
import { withoutSiteName } from './without-site-name.ts'

type Field = keyof PageMetadata
const fields = Object.keys(metadataKeys) as Field[]

/** Fields that a key may state, and how far down it stands in their order. */
const ranks = new Map<string, [Field, number][]>()
for (const field of fields)
  metadataKeys[field].forEach((key, rank) => {
    ranks.set(key, [...(ranks.get(key) ?? []), [field, rank]])
  })

interface Found extends PageStatement {
  field: Field
  rank: number
}

/** Longer ones are no metadata but text. */
const longest = 2000
/** Of each field; a page with more authors lists a staff. */
const most = 20

/** Gathers what a page states of itself in JSON-LD, `meta`, `link`, `title`, `time` and the language of its root. */
export class MetadataReader {
  readonly #found: Found[] = []
  readonly #scripts: string[] = []
  readonly #labels = new Map<string, string>()
  #capturing: 'title' | 'script' | null = null
  #captured = ''
  #hasTitle = false

  open(name: string, attributes: Attributes): void {
    if (name === 'title' && !this.#hasTitle) this.#capture('title')
    else if (name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '')) this.#capture('script')
    else if (name === 'html') this.#add('lang', attributes.get('lang'), 'html lang')
    else if (name === 'meta') this.#readMeta(attributes)
    else if (name === 'link' || name === 'a') this.#readLink(name, attributes)
    else if (name === 'time') this.#readTime(attributes)
    else if (attributes.has('itemprop')) this.#readProperty(attributes)
  }

  text(data: string): void {
    if (this.#capturing) this.#captured += data
  }

  /** Browsers note where they saved a page from: `saved from url=(0026)https://site.example/page`. */
  comment(data: string): void {
    const address = /^\s*saved from url=\(\d+\)(\S+)/.exec(data.slice(0, longest))?.[1]
    this.#add('saved from', address, 'saved from')
  }

  close(name: string): void {
    if (name !== this.#capturing) return
    if (name === 'title') this.#add('title', this.#captured, 'title')
    else this.#scripts.push(this.#captured)
    this.#hasTitle ||= name === 'title'
    this.#capturing = null
  }

  finish(): PageMetadata {
    for (const [field, { text, source }] of readJsonLd(this.#scripts)) {
      const rank = metadataKeys[field].indexOf('json-ld')
      if (rank >= 0) this.#keep({ field, rank, text, source })
    }
    const written = this.#labels.get('twitter:data1')
    if (/^(?:written )?by\b|^author/i.test(this.#labels.get('twitter:label1') ?? ''))
      this.#add('twitter:written-by', written, 'meta twitter:data1')
    const lists = fields.map((field) => [field, this.#ofField(field)] as const)
    const metadata = Object.fromEntries(lists) as Record<Field, PageStatement[]>
    return { ...metadata, headline: withoutSiteName(metadata) }
  }

  #capture(what: 'title' | 'script'): void {
    this.#capturing = what
    this.#captured = ''
  }

  #readMeta(attributes: Attributes): void {
    const content = attributes.get('content')
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = attributes.get(attribute)?.trim().toLowerCase()
      if (key === undefined || content === undefined) continue
      if (key.startsWith('twitter:')) this.#labels.set(key, content)
      this.#add(key, content, `meta ${key}`)
    }
  }

  #readLink(name: string, attributes: Attributes): void {
    const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
    if (name === 'link' && rel.includes('canonical'))
      this.#add('canonical', attributes.get('href'), 'link canonical')
    if (rel.includes('license')) this.#add('license', attributes.get('href'), `${name} license`)
  }

  #readTime(attributes: Attributes): void {
    const datetime = attributes.get('datetime')
    const property = attributes.get('itemprop')?.toLowerCase()
    const marks = `${attributes.get('class') ?? ''} ${property ?? ''}`
    const isMarked = attributes.has('pubdate') || /publish|posted|entry-date/i.test(marks)
    if (property === 'datemodified') this.#add(property, datetime, 'time dateModified')
    else if (isMarked) this.#add('time', datetime, 'time published')
    else this.#add('any time', datetime, 'time')
  }

  #readProperty(attributes: Attributes): void {
    const property = attributes.get('itemprop')?.toLowerCase() ?? ''
    this.#add(property, attributes.get('content') ?? attributes.get('datetime'), `itemprop ${property}`)
  }

  #add(key: string, text: string | undefined, source: string): void {
    if (text === undefined) return
    for (const [field, rank] of ranks.get(key) ?? []) this.#keep({ field, rank, text, source })
  }

  #keep(found: Found): void {
    if (found.text.length > longest) return
    const text = plainText(found.text)
    if (text !== '') this.#found.push({ ...found, text })
  }

  #ofField(field: Field): PageStatement[] {
    const own = this.#found.filter((found) => found.field === field).sort((a, b) => a.rank - b.rank)
    return own.slice(0, most).map(({ text, source }) => ({ text, source }))
  }
}
