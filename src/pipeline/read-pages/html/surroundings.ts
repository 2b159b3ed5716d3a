import type { LineHint } from '../../../news/page/page-evidence.ts'
import type { PageRegion, WordKind } from '../../../news/page/page-kinds.ts'
import type { ReadClassWords } from './class-words.ts'
import { blocks, silent } from './data/element-kinds.ts'
import type { Attributes } from './tokenize-html.ts'

/** What the elements around a text say of it. */
export interface Surroundings extends Omit<LineHint, 'linkShare'> {
  link: boolean
  hidden: boolean
  /** White space is shown as it is written. */
  preformatted: boolean
  /** Within an element of a drawing or formula. */
  foreign: boolean
}

export const outermost: Surroundings = {
  tag: 'body',
  block: 0,
  container: 0,
  depth: 0,
  heading: null,
  article: null,
  main: false,
  body: false,
  region: null,
  figure: null,
  list: false,
  table: false,
  quote: false,
  time: false,
  byline: false,
  words: [],
  link: false,
  hidden: false,
  preformatted: false,
  foreign: false,
}

interface Element {
  name: string
  attributes: Attributes
  /** Its number in the order of the page, from 1. */
  number: number
}

/** The surroundings within an element; the very same ones where it says nothing. */
export function surroundingsWithin(
  around: Surroundings,
  element: Element,
  readClassWords: ReadClassWords,
): Surroundings {
  const { name, attributes } = element
  const isBlock = blocks.has(name)
  if (!isBlock && attributes.size === 0 && !telling.has(name)) return around
  const own = readClassWords(attributes)
  // A style of the whole page tells of all that is somewhere on it.
  const words = name === 'html' || name === 'body' || name === 'main' ? [] : own
  const within: Surroundings = {
    ...around,
    ...said(name, attributes, words),
    words: joined(around.words, words),
    hidden: around.hidden || isHidden(element),
  }
  if (isArticle(name, attributes)) within.article ??= element.number
  return isBlock ? asBlock(within, around, element) : within
}

/** Inline elements that speak without an attribute. */
const telling = new Set([...silent, 'a', 'time', 'q', 'math', 'textarea', 'svg', 'code'])

function asBlock(within: Surroundings, around: Surroundings, { name, number }: Element): Surroundings {
  within.tag = name
  within.block = number
  within.container = around.block
  within.depth = around.depth + 1
  return within
}

function said(name: string, attributes: Attributes, words: readonly WordKind[]): Partial<Surroundings> {
  const by = byName.get(name)
  const role = attributes.get('role')?.trim().toLowerCase()
  const byRole = role === undefined ? undefined : roles.get(role)
  const property = attributes.get('itemprop')?.toLowerCase()
  const says: Partial<Surroundings> = by === undefined && byRole === undefined ? {} : { ...by, ...byRole }
  if (property === 'articlebody' || words.includes('text')) says.body = true
  if (property?.includes('date') || words.includes('date')) says.time = true
  if (isAuthor(attributes, property) || words.includes('author')) says.byline = true
  if (words.includes('caption') && says.figure !== 'figure') says.figure = 'caption'
  return says
}

function isAuthor(attributes: Attributes, property: string | undefined): boolean {
  return property === 'author' || /(?:^|\s)author(?:\s|$)/i.test(attributes.get('rel') ?? '')
}

function isArticle(name: string, attributes: Attributes): boolean {
  return name === 'article' || attributes.get('role') === 'article'
}

/** A page that is not shown at all is shown by a script; the rest of it is what a reader sees. */
function isHidden({ name, attributes }: Element): boolean {
  if (name === 'html' || name === 'body') return false
  if (silent.has(name) || (name === 'dialog' && !attributes.has('open'))) return true
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true
  const style = attributes.get('style')
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

function joined(around: readonly WordKind[], own: readonly WordKind[]): readonly WordKind[] {
  const news = own.filter((kind) => !around.includes(kind))
  return news.length === 0 ? around : [...around, ...news]
}

const region = (of: PageRegion): Partial<Surroundings> => ({ region: of })

const byName: ReadonlyMap<string, Partial<Surroundings>> = new Map(
  Object.entries<Partial<Surroundings>>({
    a: { link: true },
    aside: region('aside'),
    blockquote: { quote: true },
    dialog: region('dialogue'),
    dl: { list: true },
    figcaption: { figure: 'caption' },
    figure: { figure: 'figure' },
    footer: region('footer'),
    form: region('form'),
    h1: { heading: 1 },
    h2: { heading: 2 },
    h3: { heading: 3 },
    h4: { heading: 4 },
    h5: { heading: 5 },
    h6: { heading: 6 },
    header: region('header'),
    li: { list: true },
    listing: { preformatted: true },
    main: { main: true },
    math: { foreign: true },
    nav: region('navigation'),
    pre: { preformatted: true },
    svg: { foreign: true },
    table: { table: true },
    time: { time: true },
  }),
)

const roles: ReadonlyMap<string, Partial<Surroundings>> = new Map(
  Object.entries<Partial<Surroundings>>({
    alertdialog: region('dialogue'),
    banner: region('header'),
    complementary: region('aside'),
    contentinfo: region('footer'),
    dialog: region('dialogue'),
    main: { main: true },
    menu: region('navigation'),
    menubar: region('navigation'),
    navigation: region('navigation'),
    search: region('form'),
  }),
)
