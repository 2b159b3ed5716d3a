import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCorpus } from '../../src/commands/make-corpus/make-corpus.ts'
import { hostileTexts } from './hostile-texts.ts'

/** Writes a seed for each attack, the attack in every field that a dump or its sidecar can fill. */
export function writeHostileSeeds(): { folder: string; count: number } {
  const folder = join(mkdtempSync(join(tmpdir(), 'collate-hostile-')), 'seeds')
  mkdirSync(folder)
  const attacks = hostileTexts()
  // Reports of many events, some told of by several: there are stories and comparisons too.
  const reports = makeCorpus(attacks.length)
  attacks.forEach((attack, number) => {
    const [name, report] = reports.next().value ?? ['none.txt', '']
    writeFileSync(join(folder, name), dump(report, attack))
    if (number % 2 === 0) writeFileSync(join(folder, name.replace('.txt', '.meta.json')), sidecar(attack))
  })
  return { folder, count: attacks.length }
}

function dump(report: string, attack: string): string {
  const [top = '', standfirst = '', ...rest] = report.split('\n\n')
  const [headline, , opening] = top.split('\n').slice(-3)
  return [
    `date 2031-05-04 World ${attack}`,
    `${headline} ${attack}`,
    `${standfirst} ${attack}`,
    `The bridge at dawn ${attack} / (Photo: Ada Holm ${attack})`,
    `By Ada Holm ${attack}\nMay 4, 2031`,
    `(NWA) ${opening} ${attack} ${rest[0]}`,
    ...rest.slice(1, 4),
    `What comes next ${attack}`,
    `"We waited long," said mayor Ida Berg ${attack}, who crossed the bridge first with 300 cyclists on Sunday morning.`,
    `Topics: ${attack}`,
    `Related: ${attack}`,
    `Another headline seen alongside ${attack}`,
  ].join('\n\n')
}

const sidecar = (attack: string) =>
  JSON.stringify({
    publisher: attack,
    section: attack,
    licence: attack,
    url: `https://evil.invalid/${encodeURIComponent(Buffer.from(attack).toString())}`,
  })
