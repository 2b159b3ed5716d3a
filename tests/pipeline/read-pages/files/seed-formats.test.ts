import { expect, test } from 'vitest'
import { readFolder } from './read-folder.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

test('a page in the encoding that it states', async () => {
  const { documents, problems } = await readFolder({
    'a.html': bytes('<meta charset="shift_jis"><p>\x93\xfa\x96\x7b</p>'),
    'b.html': bytes(
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2',
    ),
    'c.html': bytes('<META CHARSET = gb2312><p>\xd6\xd0\xce\xc4</p>'),
    'd.html': bytes('<meta charset=iso-8859-1><p>\x93Gr\xf6\xdfe\x94</p>'),
    'e.html': bytes('<?xml version="1.0" encoding="koi8-r"?><html><p>\xf0\xf2\xe9</p></html>'),
    'f.txt': bytes('<!doctype html><meta charset=windows-1251><p>\xcf\xf0\xe8</p>'),
  })
  expect(documents.map(({ text, encoding }) => [text, encoding])).toEqual([
    ['日本', 'shift_jis'],
    ['Привет', 'windows-1251'],
    ['中文', 'gbk'],
    ['“Größe”', 'windows-1252'],
    ['ПРИ', 'koi8-r'],
    ['При', 'windows-1251'],
  ])
  expect(problems).toEqual([expect.stringMatching(/^f\.txt warning seed-format-assumed/)])
})

test('a page whose encoding is not the one it states, or not stated', async () => {
  const { documents, problems } = await readFolder({
    'a.html': Buffer.from('<meta charset="windows-1252"><p>Größe “A”</p>'),
    'b.html': bytes('<p>Gr\xf6\xdfe</p>'),
    'c.html': Buffer.from('\ufeff<meta charset="shift_jis"><p>Größe</p>'),
    'd.html': Buffer.from('\ufeff<meta charset="utf-8"><p>Größe</p>', 'utf16le'),
    'e.html': Buffer.from('<meta charset="no-such-thing"><p>Größe</p>'),
    'f.html': bytes('<meta charset="utf-8"><p>Gr\xf6\xdfe</p>'),
  })
  expect(documents.map(({ text, encoding }) => [text, encoding])).toEqual([
    ['Größe “A”', 'utf-8'],
    ['Größe', 'windows-1252'],
    ['Größe', 'utf-8'],
    ['Größe', 'utf-16le'],
    ['Größe', 'utf-8'],
    ['Größe', 'windows-1252'],
  ])
  expect(problems).toEqual([
    expect.stringMatching(/^b\.html warning encoding-assumed/),
    expect.stringMatching(/^f\.html warning encoding-assumed/),
  ])
})

test('what is no page is told by what it is, whatever its name, and costs the others nothing', async () => {
  const feed = '<?xml version="1.0"?><!-- x --><rss version="2.0"><channel><title>T</title></channel></rss>'
  const files = {
    'a.txt': bytes('%PDF-1.7\n1 0 obj << >> endobj'),
    'b.html': bytes('\x89PNG\r\n\x1a\n'),
    'c.txt': feed,
    'd.html': feed,
    'e.html': '<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>',
    'f.txt': '{"headline": "Mill burns", "body": ["It burns."]}',
    'g.html': '<?xml version="1.0"?><urlset><url/></urlset>',
    'h.md': bytes('PK\x03\x04\x14\x00'),
    'i.html':
      'From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"',
    'j.html': '<html><script>render()</script><div id="root"></div></html>',
    'k.html': 'x'.repeat(10_000_001),
    'l.html': bytes('<p>\0\0\0</p>'),
    'm.txt': 'text',
  }
  const { documents, problems, messages } = await readFolder(files)
  expect(documents.map(({ name }) => name)).toEqual(['m.txt'])
  expect(problems.map((problem) => problem.split(' ').slice(0, 3).join(' '))).toEqual([
    'a.txt error seed-binary',
    'b.html error seed-binary',
    'c.txt error seed-no-page',
    'd.html error seed-no-page',
    'e.html error seed-no-page',
    'f.txt error seed-no-page',
    'g.html error seed-no-page',
    'h.md error seed-binary',
    'i.html error seed-no-page',
    'j.html error page-without-text',
    'k.html error seed-too-long',
    'l.html error seed-binary',
  ])
  expect(messages[0]).toContain('PDF')
  expect(messages[2]).toContain('feed')
  expect(messages[5]).toContain('JSON')
})

test('tags in a text file are read as such, text in a page file as text; tags that a text speaks of are its own', async () => {
  const { documents, problems } = await readFolder({
    'a.txt': '<!-- saved -->\n<!DOCTYPE html>\n<html><h1>A</h1><p>B</p></html>',
    'b.txt': '<div><p>A</p><p>B</p><p>C</p></div>',
    'c.html': 'A < B\nand C',
    'd.txt':
      'The tag <p> begins a paragraph, </p> ends it.\n<p>, <div> and <li> have one each: </p></div></li>',
    'e.xhtml.html': '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><p>A</p></html>',
  })
  expect(documents.map(({ text, page }) => [text, page !== undefined])).toEqual([
    ['A\n\nB', true],
    ['A\n\nB\n\nC', true],
    ['A < B\nand C', false],
    [
      'The tag <p> begins a paragraph, </p> ends it.\n<p>, <div> and <li> have one each: </p></div></li>',
      false,
    ],
    ['A', true],
  ])
  expect(problems).toEqual([
    expect.stringMatching(/^a\.txt warning seed-format-assumed/),
    expect.stringMatching(/^b\.txt warning seed-format-assumed/),
    expect.stringMatching(/^c\.html warning seed-format-assumed/),
  ])
})
