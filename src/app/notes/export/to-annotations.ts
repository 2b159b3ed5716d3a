import type { ListedNote } from '../listed-notes.ts'

/**
 * Notes as the W3C's Web Annotation Data Model has them (https://www.w3.org/TR/annotation-model/): one collection with its one
 * page. Words that stand in the report are told by quotation and by position, in code points of the report's text; those that
 * are found no more by quotation alone. `addressOf`: where a report is on the web, with a fragment.
 */
export function toAnnotations(
  notes: readonly ListedNote[],
  addressOf: (one: ListedNote, fragment: string) => string,
): string {
  const items = notes.map((one) => annotation(one, addressOf))
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

function annotation(one: ListedNote, addressOf: (one: ListedNote, fragment: string) => string): object {
  const { note, of, place } = one
  const source = addressOf(one, '')
  const quote = place && of.whole ? quoteAt(of.whole.text, place, note.anchor) : note.anchor
  return {
    id: addressOf(one, note.id),
    type: 'Annotation',
    motivation: note.text === '' ? 'highlighting' : 'commenting',
    created: note.made,
    modified: note.changed,
    ...(note.text !== '' && { body: { type: 'TextualBody', value: note.text, format: 'text/plain' } }),
    target: note.anchor === null ? source : { source, selector: selectors(quote, one) },
  }
}

type Quoted = { exact: string; prefix: string; suffix: string } | null

function quoteAt(text: string, { start, end }: { start: number; end: number }, anchor: Quoted): Quoted {
  return anchor && { exact: text.slice(start, end), prefix: anchor.prefix, suffix: anchor.suffix }
}

function selectors(quote: Quoted, { of, place }: ListedNote): object[] {
  const text = of.whole?.text ?? ''
  const points = (end: number) => Array.from(text.slice(0, end)).length
  return [
    ...(quote
      ? [{ type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix }]
      : []),
    ...(place ? [{ type: 'TextPositionSelector', start: points(place.start), end: points(place.end) }] : []),
  ]
}
