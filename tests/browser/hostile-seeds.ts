import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostileTexts } from './hostile-texts.ts'

/** Attacks that share a seed: a page for each alone would take minutes. */
const atOnce = 4

/** Writes seeds that hold every attack in every field that a dump or its sidecar can fill. */
export function writeHostileSeeds(): { folder: string; count: number } {
  const folder = join(mkdtempSync(join(tmpdir(), 'collate-hostile-')), 'seeds')
  mkdirSync(folder)
  const attacks = hostileTexts()
  const together = Array.from({ length: Math.ceil(attacks.length / atOnce) }, (_, i) =>
    attacks.slice(i * atOnce, (i + 1) * atOnce).join(' '),
  )
  together.forEach((attack, number) => {
    const name = `attack-${String(number).padStart(3, '0')}`
    writeFileSync(join(folder, `${name}.txt`), dump(attack, number))
    if (number % 2 === 0) writeFileSync(join(folder, `${name}.meta.json`), sidecar(attack))
  })
  return { folder, count: attacks.length }
}

function dump(attack: string, number: number): string {
  return [
    `date 2031-05-04 World ${attack}`,
    '',
    `Harbour bridge number ${number} reopens ${attack}`,
    '',
    `The ferry company welcomed the opening ${attack} after a long wait.`,
    '',
    `The bridge at dawn ${attack} / (Photo: Ada Holm ${attack})`,
    `By Ada Holm ${attack}`,
    'May 4, 2031',
    '',
    `(NWA) The bridge over the harbour reopened on Sunday after two years of repairs, the city said. ${attack} Ferries rested.`,
    '',
    `What comes next ${attack}`,
    '',
    `"We waited long," said mayor Ida Berg ${attack}, who crossed the bridge first with 300 cyclists on Sunday morning.`,
    '',
    `Topics: ${attack}`,
    '',
    `Related: ${attack}`,
    '',
    `Another headline seen alongside ${attack}`,
  ].join('\n')
}

const sidecar = (attack: string) =>
  JSON.stringify({
    publisher: attack,
    section: attack,
    licence: attack,
    url: `https://evil.invalid/${encodeURIComponent(Buffer.from(attack).toString())}`,
  })
