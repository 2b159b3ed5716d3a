import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/**
 * What is written in quotation marks in the texts of a language, cut at what is put in; without the way there, numbers and
 * signs at the ends.
 */
function piecesOf(language: string): Set<string> {
  const folder = `src/app/i18n/${language}`
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) =>
      readFileSync(`${folder}/${file}`, 'utf8').replace(/^import .*|\/\*\*[\s\S]*?\*\/|\/\/.*/gm, ''),
    )
    .join('\n')
  const quoted = Array.from(code.matchAll(/'((?:[^'\\\n]|\\.)*)'/g), ([, text = '']) => text)
  const templates = Array.from(code.matchAll(/`([^`]*)`/g), ([, text = '']) =>
    text.split(/\$\{[^}]*\}/),
  ).flat()
  return new Set([...quoted, ...templates].flatMap((text) => text.split(/\{?#[^}]*\}|#/)).map(plain))
}

/** Words alone, as they are compared. */
const plain = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '').replace(/\s+/g, ' ')

const english = piecesOf('en')
const german = piecesOf('de')
/** Texts that are English and nothing else, a letter or a name aside. */
const pieces = [...english].filter((piece) => piece.length > 2 && !german.has(piece))
const phrases = pieces.filter((piece) => piece.includes(' '))

/** Every text of a page that a reader sees or hears, reports' own aside: those are in elements of their language. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ours = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'de'
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style') && ours(node.parentElement))
        texts.push(node.nodeValue ?? '')
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'data-text']) {
      for (const element of document.querySelectorAll(`[${name}]`))
        if (ours(element)) texts.push(element.getAttribute(name) ?? '')
    }
    return texts
  })
}

/** The texts of a page in German that are English, each once. */
export async function englishIn(page: Page): Promise<string[]> {
  const found = (await textsOf(page)).filter((text) => {
    const own = plain(text)
    return pieces.includes(own) || phrases.some((phrase) => ` ${own} `.includes(` ${phrase} `))
  })
  return [...new Set(found)]
}

/** How many texts tell English from German here: none would find nothing. */
export const knownPieces = pieces.length
