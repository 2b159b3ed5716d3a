import { expect, test } from 'vitest'
import { readPage } from '../../../../src/pipeline/read-pages/html/read-page.ts'

const textOf = (html: string) => readPage(html).text

test.each([
  [
    'blocks are lines, paragraphs are parted',
    '<h1>A</h1><p>B<p>C<div>D</div><div>E</div>',
    'A\n\nB\n\nC\n\nD\nE',
  ],
  ['white space is single, and none at the ends', '<p>\n  A  <b> B</b>\tC\n</p>', 'A B C'],
  ['inline elements part nothing', '<p>un<i>believ</i>able</p>', 'unbelievable'],
  ['a line break ends a line, two leave a blank one', '<p>A<br>B<br/><br>C</p>', 'A\nB\n\nC'],
  ['links that touch are words of their own', '<div><a>Home</a><a>News</a></div>', 'Home News'],
  ['a sign behind a link touches it', '<p>by <a>Ann</a>, <a>Bo</a>.</p>', 'by Ann, Bo.'],
  ['pre keeps its lines', '<pre>a  b\n\n  c</pre>', 'a  b\n\n  c'],
  ['a list within a list has no blank line', '<ul><li>A<ul><li>B</ul><li>C</ul>', 'A\nB\nC'],
  ['cells of a row stand in one line', '<table><tr><th>A<th>B<tr><td>1<td>2</table>', 'A\tB\n1\t2'],
  [
    'references are decoded',
    '<p>&Auml;&nbsp;&#8220;x&#x201D; &amp; &lt;b&gt; AT&T</p>',
    'Ä\u00a0“x” & <b> AT&T',
  ],
  ['soft hyphens are letters of the text', '<p>Bundes&shy;tag</p>', 'Bundes\u00adtag'],
  ['quotation elements have their marks', '<p><q>Yes</q>, she said.</p>', '“Yes”, she said.'],
  ['a ruler parts lines', '<div>A</div><hr><div>B</div>', 'A\n\nB'],
  ['line ends of other kinds are spaces', '<p>A\u2028B\u0085C\vD</p>', 'A B C D'],
])('%s', (_, html, text) => {
  expect(textOf(html)).toBe(text)
})

test('what a page does not show gives no lines', () => {
  const hidden = [
    '<script>let a = "<p>S</p>"</script>',
    '<style>p { color: red }</style>',
    '<template><p>T</p></template>',
    '<noscript><p>N</p></noscript>',
    '<div hidden><p>H</p></div>',
    '<div style="color:red; DISPLAY : none"><p>D</p></div>',
    '<svg viewBox="0 0 1 1"><title>V</title><style/><path/></svg>',
    '<select><option>O<option>P</select>',
    '<textarea><p>X</p></textarea>',
    '<dialog><p>G</p></dialog>',
    '<!-- <p>C</p> -->',
    '<iframe><p>F</p></iframe>',
  ]
  expect(textOf(`<title>Page</title><p>A</p>${hidden.join('')}<p>B</p>`)).toBe('A\n\nB')
})

test('a page that a script would show is shown', () => {
  expect(textOf('<body style="display:none" hidden><p>A</p>')).toBe('A')
})

test('the outermost tags say nothing of the text beside them', () => {
  const { page } = readPage('<body class="newsletter-active"><p>A</p></body>')
  expect(page.hints[0]).toMatchObject({ tag: 'p', words: [], region: null, container: 1 })
})

test('a hint for each line, null for a blank one', () => {
  const { text, page } = readPage(`
    <nav><a href="/">Home</a></nav>
    <main><article class="story"><header><h1>Mill burns</h1>
      <div class="meta"><span class="byline">By Ann Lee</span> <time datetime="2024-05-01">1 May</time></div></header>
      <figure><img src="x.jpg"><figcaption>The mill</figcaption></figure>
      <div itemprop="articleBody"><p>It <a href="/x">burns</a>.</p><ul><li>One</li></ul><blockquote>Two</blockquote></div>
    </article></main>
    <aside class="relatedPosts__list-2"><h3>More</h3></aside>`)
  const hints = new Map(text.split('\n').map((line, at) => [line, page.hints[at]]))
  expect(page.hints).toHaveLength(text.split('\n').length)
  expect(hints.get('')).toBeNull()
  expect(hints.get('Home')).toMatchObject({ tag: 'nav', region: 'navigation', linkShare: 1, main: false })
  expect(hints.get('Mill burns')).toMatchObject({ tag: 'h1', heading: 1, region: 'header', main: true })
  expect(hints.get('By Ann Lee 1 May')).toMatchObject({ byline: true, time: true, heading: null })
  expect(hints.get('The mill')).toMatchObject({ tag: 'figcaption', figure: 'caption' })
  expect(hints.get('It burns.')).toMatchObject({ tag: 'p', body: true, linkShare: 5 / 8, words: [] })
  expect(hints.get('One')).toMatchObject({ tag: 'li', list: true })
  expect(hints.get('Two')).toMatchObject({ quote: true })
  expect(hints.get('More')).toMatchObject({ region: 'aside', words: ['related'], article: null, heading: 3 })
  expect(hints.get('One')?.article).toBe(hints.get('Mill burns')?.article)
})

test('siblings stand in one container, lines of one paragraph in one block', () => {
  const { page } = readPage('<div><p>A<br>B</p><p>C</p></div><p>D</p>')
  const [a, b, , c, , d] = page.hints
  expect(a?.block).toBe(b?.block)
  expect(a?.block).not.toBe(c?.block)
  expect(a?.container).toBe(c?.container)
  expect(d?.container).not.toBe(c?.container)
  expect([a?.depth, d?.depth]).toEqual([2, 1])
})
