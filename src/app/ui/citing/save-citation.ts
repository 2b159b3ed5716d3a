import { saveFile } from '../../device/save-file.ts'
import type { Cited } from './cited.ts'
import { toBibtex } from './to-bibtex.ts'
import { toCsl } from './to-csl.ts'
import { toRis } from './to-ris.ts'

export type CitationFormat = keyof typeof writers

const writers = {
  bib: { write: toBibtex, ending: 'bib', type: 'application/x-bibtex;charset=utf-8' },
  ris: { write: toRis, ending: 'ris', type: 'application/x-research-info-systems;charset=utf-8' },
  csl: { write: toCsl, ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
} as const

/** Hands the reader a citation as a file, made on this device. */
export function saveCitation(cited: Cited, format: CitationFormat): void {
  const { write, ending, type } = writers[format]
  saveFile({ text: write(cited), name: `${cited.id}.${ending}`, type })
}
