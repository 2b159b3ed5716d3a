/** How HTML's own style sheet shows elements (WHATWG HTML, 15 Rendering), and how its parser ends them (13.2.6). */

const set = (names: string) => new Set(names.trim().split(/\s+/))

/** Begin and end a line. */
export const blocks = set(`
  address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre search section
  summary table tbody td tfoot th thead tr ul`)

/** Have a margin: a blank line stands above and below. */
export const spaced = set('blockquote dl figure h1 h2 h3 h4 h5 h6 hgroup hr listing ol p pre table ul')

/** Have no end tag and no content. */
export const voids = set(`
  area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr`)

/** Show none of the text that stands in them. */
export const silent = set(`
  annotation annotation-xml applet audio canvas datalist iframe noembed noframes noscript object picture rp rt script
  select style svg template textarea title video`)

/** Of two that touch, one beginning where the other ends, each is a word of its own to who sees them. */
export const parted = set('a label time')

export const cells = set('td th')

/** Opening the element ends what is open of `ends`, unless it stands outside the nearest of `within`. */
export const impliedEnds: ReadonlyMap<string, { ends: readonly string[]; within: readonly string[] }> =
  new Map(
    Object.entries({
      li: { ends: ['li'], within: ['ul', 'ol', 'menu', 'dir'] },
      dd: { ends: ['dd', 'dt'], within: ['dl'] },
      dt: { ends: ['dd', 'dt'], within: ['dl'] },
      td: { ends: ['td', 'th'], within: ['tr', 'table'] },
      th: { ends: ['td', 'th'], within: ['tr', 'table'] },
      tr: { ends: ['tr'], within: ['table'] },
      tbody: { ends: ['thead', 'tbody', 'tfoot'], within: ['table'] },
      thead: { ends: ['thead', 'tbody', 'tfoot'], within: ['table'] },
      tfoot: { ends: ['thead', 'tbody', 'tfoot'], within: ['table'] },
      option: { ends: ['option'], within: ['select', 'datalist'] },
      a: { ends: ['a'], within: ['td', 'th', 'table'] },
    }),
  )

/** What an end tag, or a block that ends a paragraph, does not reach out of. */
export const scopes: readonly string[] = ['caption', 'table', 'td', 'th', 'template']
