import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineBreak } from '../../../../src/language/sentences/line-break.ts'
import { readPage } from '../../../../src/pipeline/read-pages/html/read-page.ts'
import { cpuSeconds } from '../../../../src/tools/soak/cpu-seconds.ts'

const textOf = (html: string) => readPage(html).text

test.each([
  ['a paragraph within a paragraph', '<p>A<div>B</div>C</p>D', 'A\n\nB\nC\n\nD'],
  ['an end tag that nothing began', '</div></p></span><p>A</b></p>', 'A'],
  ['crossed tags', '<div><nav><b>A</div>B</b></nav>C', 'A\nBC'],
  ['headings that end as another', '<h2>A</h3>B', 'A\n\nB'],
  ['an end tag of inline text ends no block', '<span><div>A</span>B</div>', 'AB'],
  ['a cell is not left by an end tag within it', '<table><tr><td>A</div><td>B</table>', 'A\tB'],
  ['cut within a tag', '<p>A</p><div class="b', 'A'],
  ['cut within a script', '<p>A</p><script>let x = "<p>', 'A'],
  ['cut within a comment', '<p>A</p><!-- x', 'A'],
  ['a drawing that does not end', '<svg><path><div>A</div>', 'A'],
  ['a closed drawing', '<svg/><p>A</p>', 'A'],
  ['no tag at all', 'A < B & C', 'A < B & C'],
  ['nothing', '', ''],
])('%s', (_, html, text) => {
  expect(textOf(html)).toBe(text)
})

test('any string is a page, with a hint for each of its lines', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="related">',
      '</div>',
      '<a href="x">',
      '</a>',
      '<table><tr><td>',
    ),
    fc.constantFrom(
      '<script type="application/ld+json">',
      '</script>',
      '<!--',
      '-->',
      '<![CDATA[',
      '<svg>',
      '<pre>',
    ),
    fc.constantFrom(
      '<title>',
      '</title>',
      '<meta property=og:title content="',
      '">',
      '&#0;',
      '&#x110000;',
      '<h1 ',
    ),
    fc.constantFrom(
      '\u0000',
      '\ud800',
      '\u2028',
      '\u202e',
      '<time datetime="x">',
      '<html lang="',
      '</body>',
      '<q>',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.json(),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { text, page } = readPage(pieces.join(''))
      const lines = text.split(lineBreak)
      expect(page.hints).toHaveLength(text === '' ? 0 : lines.length)
      expect(page.hints.every((hint, at) => (hint === null) === (lines[at] === ''))).toBe(true)
    }),
    { numRuns: 500 },
  )
})

/** Milliseconds of processor time for a page of about so many characters. */
function cost(shape: string, characters: number): number {
  const html = shape.repeat(Math.ceil(characters / shape.length))
  return cpuSeconds(() => readPage(html)) * 1000
}

test.each([
  ['deep blocks', '<div>'],
  ['deep inline elements', '<b>'],
  ['end tags that nothing began', '<div></span>'],
  ['links that do not end', '<a>x'],
  ['crossed tags', '<i><div></i>'],
  ['cells', '<table><tr><td>'],
  ['names of classes', '<p class="related-a comment_b">'],
  ['references', '&am'],
  ['comments', '<!--'],
  ['titles', 'A | B - '],
  ['spaces', '  <br>'],
])('%s cost no more by the letter where there are many', (_, shape) => {
  const ratio = () => cost(shape, 1_000_000) / Math.max(cost(shape, 100_000), 40)
  cost(shape, 100_000)
  // A busy machine slows one of two measures: what seems too much is measured again.
  let least = ratio()
  for (let again = 0; again < 2 && least >= 40; again++) least = Math.min(least, ratio())
  expect(least).toBeLessThan(40)
})
