import { saveFile } from '../../device/save-file.ts'
import type { Cited } from './cited.ts'
import { toBibtex } from './to-bibtex.ts'
import { toCsl } from './to-csl.ts'
import { toRis } from './to-ris.ts'

export type CitationFormat = keyof typeof writers

/** The formats that citation managers read; each takes several works. */
export const writers = {
  bib: {
    write: (...works: Cited[]) => works.map(toBibtex).join('\n'),
    ending: 'bib',
    type: 'application/x-bibtex;charset=utf-8',
  },
  ris: {
    write: (...works: Cited[]) => works.map(toRis).join(''),
    ending: 'ris',
    type: 'application/x-research-info-systems;charset=utf-8',
  },
  csl: { write: toCsl, ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
} as const

/** Hands the reader a citation as a file, made on this device. */
export function saveCitation(cited: Cited, format: CitationFormat): void {
  const { write, ending, type } = writers[format]
  saveFile({ text: write(cited), name: `${cited.id}.${ending}`, type })
}
