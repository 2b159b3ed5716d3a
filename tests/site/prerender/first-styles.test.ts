import { expect, test } from 'vitest'
import { addNames, firstStyles, namesIn, noNames } from '../../../src/site/prerender/first-styles.ts'

const names = noNames()
addNames(
  names,
  namesIn('<main id="main" class="page page--wide"><h1>Ferry</h1><p class="lede">It sank.</p></main>'),
)
const first = (css: string) => firstStyles(css, names)

test.each([
  '.page{color:red}',
  '.page.page--wide>.lede{color:red}',
  'h1{color:red}',
  '#main{color:red}',
  ':is(.absent,.page) p{color:red}',
  ':root[data-theme=dark] .page{color:red}',
  '.page:not(.absent){color:red}',
  '.page:has(.absent){color:red}',
  '.absent,.lede{color:red}',
  'p:before{color:red}',
  '@media (prefers-color-scheme:dark){.page{color:red}}',
  '@container page (width>=40rem){.page{color:red}}',
])('what the first paint may need stays: %s', (css) => {
  expect(first(css)).toContain('color:red')
})

test.each([
  '.absent{color:red}',
  '.page .absent{color:red}',
  'table{color:red}',
  '#absent{color:red}',
  ':is(.absent,table) p{color:red}',
  '.page:hover{color:red}',
  'p:focus-visible{color:red}',
  '::selection{color:red}',
  '@media print{.page{color:red}}',
])('what it cannot need comes later: %s', (css) => {
  expect(first(css)).not.toContain('color:red')
})

test('layers keep their order, also those of which nothing is left', () => {
  const css = '@layer base{h1{top:0}}@layer print{@media print{h1{top:1px}}}@layer utilities{.lede{top:2px}}'
  expect(first(css)).toBe('@layer base{h1{top:0}}@layer print{}@layer utilities{.lede{top:2px}}')
})
