import { expect, test } from 'vitest'
import {
  addNames,
  firstStyles,
  namesIn,
  noNames,
  withSheet,
} from '../../../src/site/prerender/first-styles.ts'

const names = noNames()
addNames(
  names,
  namesIn(
    [
      '<main id="main" class="page page--wide" data-side="b" data-key="3-4"><h1>Ferry</h1><p class="lede">It sank.</p>',
      '<br/><div popover="auto"><p class="menu"><b>Copy</b></p></div><i aria-label="hidden "></i>',
      '<footer data-later=""><p class="foot">End</p></footer></main><em></em>',
    ].join(''),
  ),
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
  'em{color:red}',
  '[data-side=b] .lede{color:red}',
  '[data-key="3-4"]{color:red}',
  '[data-key="5 6"]{color:red}',
  '.page:not([data-side=a]){color:red}',
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
  '.menu{color:red}',
  'b{color:red}',
  '.foot{color:red}',
  '[data-side=a]{color:red}',
  '[data-pinned] .lede{color:red}',
  '.page:popover-open{color:red}',
  '@keyframes unused{to{color:red}}',
])('what it cannot need comes later: %s', (css) => {
  expect(first(css)).not.toContain('color:red')
})

test('layers keep their order, also those of which nothing is left', () => {
  const css = '@layer base{h1{top:0}}@layer print{@media print{h1{top:1px}}}@layer utilities{.lede{top:2px}}'
  expect(first(css)).toContain('@layer base{h1{top:0}}@layer print;@layer utilities{.lede{top:2px}}')
})

test('what holds for nothing any more is no condition, what moves is kept', () => {
  const css = '@media (width>=9px){.absent{top:0}}@keyframes appear{to{top:0}}.lede{animation:1s appear}'
  expect(first(css)).not.toContain('9px')
  expect(first(css)).toContain('@keyframes appear')
})

test('what comes with the sheet is not seen before it', () => {
  expect(first('')).toContain('[data-later]{visibility:hidden')
  expect(withSheet).toContain('[data-later]{visibility:inherit')
})
