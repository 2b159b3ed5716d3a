import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { readNames, scopedStyles, shortNames } from '../../../src/site/vite-plugin/scoped-styles.ts'

const root = mkdtempSync(join(tmpdir(), 'styles-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

const files = {
  'src/app/styles/base.css': '.b { color: red }',
  'src/app/row.module.css':
    '@value link from "./link.module.css";\n.row__part .link { animation: in 1s }\n@keyframes in { to { top: 0 } }\n@container page (width >= columns) and (width < rows) { .switch:is(.b, :global(.b)) { top: 1px } }',
  'src/app/link.module.css': '.link { color: blue }',
  'main.ts':
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a module
    "import * as css from './src/app/row.module.css?names'\nimport './src/app/row.module.css'\nimport * as late from './src/app/link.module.css?names'\ndocument.title = `${css.rowPart} ${css.switch} ${late.link}`\nvoid import('./late.ts')",
  'late.ts': "import './src/app/link.module.css'\ndocument.body.append('late')",
}

async function built(): Promise<{ css: string; code: string; names: string[] }> {
  const { output } = (await build({
    ...{ root, configFile: false, logLevel: 'silent', plugins: [scopedStyles()] },
    build: {
      ...{ write: false, minify: true, modulePreload: false },
      rolldownOptions: { input: join(root, 'main.ts'), optimization: { inlineConst: { mode: 'all' } } },
    },
  })) as Rolldown.RolldownOutput
  const textOf = (type: string) =>
    output
      .map((file) => (file.type === type ? String(file.type === 'chunk' ? file.code : file.source) : ''))
      .join('\n')
  return { css: textOf('asset'), code: textOf('chunk'), names: output.map(({ fileName }) => fileName) }
}

test('a class has a short name of its own, the same in sheet and code, and its table is not shipped', async () => {
  write(files)
  const { css, code } = await built()
  const named = shortNames(root)
  const nameOf = (name: string) => named('src/app/row.module.css', name)
  const link = named('src/app/link.module.css', 'link')
  expect(css).toContain(`.${nameOf('row__part')} .${link}{`)
  expect(css).toContain(`.${link}{color:#00f}`)
  expect(css).toContain(`@keyframes ${nameOf('in')}{`)
  expect(code).toContain(`${nameOf('row__part')} ${nameOf('switch')} ${link}`)
  expect(code).not.toContain('rowPart')
})

test('names of widths become lengths; a global class keeps its name, and no other gets it', async () => {
  write(files)
  const { css } = await built()
  expect(css.replaceAll(/[\s()]+/g, '')).toContain('width>=52remandwidth<76rem'.replaceAll(/[()]/g, ''))
  expect(css).toMatch(/:is\(\.\w+,\.b\)/)
  expect(shortNames(root)('src/app/link.module.css', 'link')).not.toBe('b')
})

test.each(['(width < 40rem)', '(width >= wider)'])('a condition of %s fails the build', async (condition) => {
  write({ ...files, 'src/app/link.module.css': `@container page ${condition} { .link { top: 0 } }` })
  await expect(built()).rejects.toThrow(/is no width of app\/styles\/widths\.ts/)
})

test('what a sheet names, what it takes, and what it does not name', () => {
  expect(
    readNames(
      '/* .not */ @value a, b as c from "./x.module.css";\n.own-row:has(.a, .c):not(.is-on)::after { content: ".no"; background: url(x.svg) }\n:global(.frame) .own-row {}',
    ),
  ).toEqual({
    classes: ['own-row', 'is-on'],
    others: [],
    imported: [
      { name: 'a', alias: 'a', from: './x.module.css' },
      { name: 'b', alias: 'c', from: './x.module.css' },
    ],
  })
})
