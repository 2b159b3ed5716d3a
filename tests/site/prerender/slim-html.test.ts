// @vitest-environment jsdom
import fc from 'fast-check'
import { createElement, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { slimHtml } from '../../../src/site/prerender/slim-html.ts'

const slim = (html: string) => slimHtml(html, '/articles/ferry-1')

test.each([
  ['<p class="lede" lang="en">It sank.</p>', '<p class=lede lang=en>It sank.</p>'],
  ['<a href="/x?a=1">x</a>', '<a href="/x?a=1">x</a>'],
  ['<div data-prose="" title=""></div>', '<div data-prose title></div>'],
  ['<input type="radio" name="a"/>', '<input type=radio name=a>'],
  ['<path d="M2 8" class="a"/>', '<path d="M2 8" class="a"/>'],
  ['<ul><li>a</li><li><p>b</p></li></ul>', '<ul><li>a<li><p>b</ul>'],
  ['<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a<dd>b</dl>'],
  ['<a href="/articles/ferry-1#s5">x</a>', '<a href=#s5>x</a>'],
  ['<a href="/articles/ferry-1?view=source#line-1">x</a>', '<a href="?view=source#line-1">x</a>'],
  ['<a href="/articles/ferry-1">x</a>', '<a href=/articles/ferry-1>x</a>'],
  ['<a href="/articles/ferry-12#s5">x</a>', '<a href=/articles/ferry-12#s5>x</a>'],
  ['<p>&quot;It&#x27;s&quot; &lt;b&gt; &amp;lt;</p>', `<p>"It's" &lt;b> &amp;lt;</p>`],
  ['<script type="a">"x" && \'</p></div>\'</script>', '<script type="a">"x" && \'</p></div>\'</script>'],
])('%s', (html, expected) => {
  expect(slim(html)).toBe(expected)
})

test.each(['<span><p>a</p></span>', '<a><p>a</p></a>', '<ul><li>a</li><!--$--></ul>', '<p>a</p> <p>b</p>'])(
  'an end tag that says something stays: %s',
  (html) => {
    expect(slim(html)).toBe(html)
  },
)

const text = fc.string({ unit: fc.constantFrom(...`a "'<>&=\`/#?;\n `, 'é', '&amp;', '--', ' x') })
const made = (type: string, of: fc.Arbitrary<ReactNode>) =>
  fc
    .tuple(
      fc.record({ className: text, title: text, id: text, href: text.filter(Boolean) }),
      fc.array(of, { maxLength: 3 }),
    )
    .map(([attributes, children]) => createElement(type, attributes, ...children))
/** Elements as a page has them: each with what may stand in it. */
const { flow } = fc.letrec<{ flow: ReactNode; phrase: ReactNode }>((tie) => ({
  phrase: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    made('span', tie('phrase')),
    text.map((title) => createElement('input', { title, name: title })),
    made('button', text),
  ),
  flow: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('phrase'),
    made('p', tie('phrase')),
    made('div', tie('flow')),
    made('section', tie('flow')),
    made('ul', made('li', tie('flow'))),
    made('dl', fc.oneof(made('dt', tie('phrase')), made('dd', tie('flow')))),
    made('table', made('tbody', made('tr', fc.oneof(made('td', tie('flow')), made('th', tie('flow')))))),
    made('select', made('option', text)),
    made('svg', fc.oneof(made('path', fc.constant(null)), made('text', text))),
  ),
}))

test('whatever a page holds, a browser reads the same document', () => {
  const read = (html: string) =>
    new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body.innerHTML
  fc.assert(
    fc.property(fc.array(flow), (nodes) => {
      const html = renderToString(createElement('main', null, ...nodes))
      expect(read(slim(html))).toBe(read(html))
    }),
  )
})
