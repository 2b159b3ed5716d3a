import { citingWords } from '#texts/citing.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../shapes/button.module.css?names'
import type { Cited } from './cited.ts'

const formats = ['bib', 'ris', 'csl'] as const

interface CiteButtonsProps {
  /** What is cited, in words: `this comparison`, `AFP`. */
  what: string
  cite: () => Cited | Promise<Cited>
}

/** A citation as a file, in each format; what writes it is fetched when it is asked for. */
export function CiteButtons({ what, cite }: CiteButtonsProps) {
  const words = useWords(citingWords)
  const save = async (format: (typeof formats)[number]) => {
    const [{ saveCitation }, cited] = await Promise.all([import('./save-citation.ts'), cite()])
    saveCitation(cited, format)
  }
  return formats.map((format) => (
    <button
      key={format}
      type="button"
      className={buttonCss.link}
      aria-label={words.citeAs(what, words.format[format])}
      onClick={() => save(format)}
    >
      {words.format[format]}
    </button>
  ))
}
