// Makes the site's fonts from the packages that they come in: npm run make-fonts
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

/** The variations that the styles ask for, and no more: a third of Newsreader is masters for sizes and weights not used. */
const read = { wght: { min: 400, max: 650, default: 400 }, opsz: { min: 16, max: 72, default: 16 } }
const ui = { wght: { min: 400, max: 700, default: 400 } }
/** Italics stand in the interface's own English only. */
const italic = { wght: 400, opsz: 18 }
const english = `${String.fromCharCode(...Array(127).keys()).slice(32)}\u00a0–—‘’“”…`

const faces = [
  { name: 'newsreader-latin', source: 'newsreader/files/newsreader-latin-opsz-normal', axes: read },
  { name: 'newsreader-latin-ext', source: 'newsreader/files/newsreader-latin-ext-opsz-normal', axes: read },
  { name: 'newsreader-vietnamese', source: 'newsreader/files/newsreader-vietnamese-opsz-normal', axes: read },
  {
    name: 'newsreader-italic',
    source: 'newsreader/files/newsreader-latin-opsz-italic',
    axes: italic,
    english,
  },
  { name: 'public-sans-latin', source: 'public-sans/files/public-sans-latin-wght-normal', axes: ui },
  { name: 'public-sans-latin-ext', source: 'public-sans/files/public-sans-latin-ext-wght-normal', axes: ui },
  {
    name: 'public-sans-vietnamese',
    source: 'public-sans/files/public-sans-vietnamese-wght-normal',
    axes: ui,
  },
]
/** Kerning, ligatures, marks, and the kinds of figures that the styles choose between. */
const features = 'kern liga clig calt rlig ccmp locl mark mkmk onum lnum pnum tnum'.split(' ')
/** Copyright and licence: the Open Font License wants them in every copy. */
const rightsNames = [0, 13, 14]

const folder = 'src/app/styles/fonts'
const inPackage = (path: string) => createRequire(import.meta.url).resolve(`@fontsource-variable/${path}`)

mkdirSync(folder, { recursive: true })
for (const family of ['newsreader', 'public-sans']) {
  copyFileSync(inPackage(`${family}/LICENSE`), `${folder}/${family}-OFL.txt`)
}
for (const { name, source, axes, english: letters } of faces) {
  const font = readFileSync(inPackage(`${source}.woff2`))
  const made = await subsetFont(font, letters, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: features,
    preserveNameIds: rightsNames,
    keepAllGlyphs: letters === undefined,
    noHinting: true,
  })
  writeFileSync(`${folder}/${name}.woff2`, made)
  console.log(`${name.padEnd(24)} ${font.length} → ${made.length} bytes`)
}
