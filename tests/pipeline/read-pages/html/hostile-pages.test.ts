import { expect, test } from 'vitest'
import type { Article } from '../../../../src/news/report/article.ts'
import { parseArticle } from '../../../../src/pipeline/parse-article/parse-article.ts'
import { readPage } from '../../../../src/pipeline/read-pages/html/read-page.ts'

const paragraphs = [
  'The old mill on the Aster burnt down on Sunday night, and the brigade could only save the houses beside it.',
  'Nobody was hurt, its chief, Ines Halloran, said on Monday. Thirty people had to leave their homes for the night.',
]
const report = `<h1>Mill burns down</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`

function read(html: string): Article | null {
  const { text, page } = readPage(html)
  return parseArticle({ file: 'a.html', text, page, encoding: 'utf-8', sidecar: null }).value
}
const script = (text: string) => `<script>${text}</script>`

test.each([
  ['nested 10,000 deep', `${'<div>'.repeat(10_000)}${report}${'</div>'.repeat(10_000)}`],
  ['nested 10,000 deep and cut', `${'<section><b>'.repeat(10_000)}${report}`],
  ['with 5 MB of scripts', `${script('let a = "<p>text</p>";\n'.repeat(210_000))}${report}`],
  ['with a script that never ends', `${report}<script>${'document.write("<p>more</p>");'.repeat(50_000)}`],
  ['cut within a tag', `${report}<div class="comm`],
  ['with NULs', `<p\0></p\0>${report}\0`],
  ['with 100,000 attributes', `<div ${'a="1" b '.repeat(50_000)}>${report}</div>`],
  [
    'with JSON-LD nested 100,000 deep',
    `<script type="application/ld+json">${'[{"@graph":'.repeat(100_000)}</script>${report}`,
  ],
  [
    'with 20,000 articles described',
    `<script type="application/ld+json">[${'{"@type":"Article"},'.repeat(20_000)}{}]</script>${report}`,
  ],
])('a page %s is read', (_, html) => {
  const article = read(html)
  expect(article?.headline.text).toBe('Mill burns down')
  expect(article?.body.map(({ text }) => text)).toEqual(paragraphs)
})

const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>javascript:alert(1)\u202e\u0000'

test('markup in every field is text, and an address that acts is none', () => {
  const metadata = [
    'og:title',
    'author',
    'og:site_name',
    'article:section',
    'date',
    'dc.language',
    'dc.rights',
  ].map((name) => `<meta name="${name}" content="${attack.replaceAll('"', '&quot;')}">`)
  const links =
    '<link rel="canonical" href="javascript:alert(1)"><link rel="license" href="javascript:alert(1)">'
  const article = read(`<html lang="${attack}">${metadata.join('')}${links}${report}`)
  expect(article?.headline.text).toBe('Mill burns down')
  expect(article?.url).toBeNull()
  const stated = [article?.byline, article?.publisher, article?.section, article?.licence].map(
    (field) => field?.text ?? '',
  )
  for (const acting of ['<script', '<img', '\u202e', '\u0000'])
    expect(stated.join('\n')).not.toContain(acting)
  expect(article?.body).toHaveLength(2)
})

test('names of the language’s own objects are no names of ours', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const tags = names
    .map((name) => `<${name} ${name}="x" class="${name}" itemprop="${name}">x</${name}>`)
    .join('')
  const metas = names.map((name) => `<meta name="${name}" content="x">`).join('')
  const json = `<script type="application/ld+json">{"@type": "Article", "__proto__": {"headline": "x"}, "author": {"__proto__": {"name": "x"}}}</script>`
  const { page } = readPage(`${metas}${json}${tags}`)
  expect(Object.values(page.metadata).flat()).toEqual([])
  expect(page.hints.flatMap((hint) => hint?.words ?? [])).toEqual([])
})
