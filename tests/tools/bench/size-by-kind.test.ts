import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sizeByKind } from '../../../src/tools/bench/bench-scale/size-by-kind.ts'

test('every file is counted once, by its kind, and as what is sent of it', () => {
  const site = mkdtempSync(join(tmpdir(), 'collate-kinds-'))
  onTestFinished(() => rmSync(site, { recursive: true }))
  const files = {
    'articles/ferry-1.html': 4000,
    'articles/ferry-1.html.br': 900,
    'articles/1.html': 700,
    'compare/1/2.html': 90_000,
    'compare/2/1.html': 3000,
    'topics/crime.html': 2000,
    'topics/crime/feed.json': 50,
    'data/articles/1.0123456789ab.json': 800,
    'data/files/0.0123456789ab.json': 100,
    'robots.txt': 7,
  }
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), 'x'.repeat(bytes))
  }
  const found = [...sizeByKind(site)].filter(([, size]) => size.files > 0)
  expect(Object.fromEntries(found.map(([kind, { bytes, sent }]) => [kind, [bytes, sent]]))).toEqual({
    'pages that lead on': [700, 700],
    'pages of reports': [4000, 900],
    'pages of pairs, brief': [3000, 3000],
    'pages of pairs': [90_000, 90_000],
    'pages of topics': [2000, 2000],
    feeds: [50, 50],
    'data of reports': [800, 800],
    'names of files': [100, 100],
    else: [7, 7],
  })
})
