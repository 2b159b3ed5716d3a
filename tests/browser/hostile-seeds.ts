import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostileTexts } from './hostile-texts.ts'

/** Writes a seed for each attack, the attack in every field that a dump or its sidecar can fill. */
export function writeHostileSeeds(): { folder: string; count: number } {
  const folder = join(mkdtempSync(join(tmpdir(), 'collate-hostile-')), 'seeds')
  mkdirSync(folder)
  const attacks = hostileTexts()
  attacks.forEach((attack, number) => {
    const name = `attack-${String(number).padStart(3, '0')}`
    writeFileSync(join(folder, `${name}.txt`), dump(attack, number))
    if (number % 2 === 0) writeFileSync(join(folder, `${name}.meta.json`), sidecar(attack))
  })
  return { folder, count: attacks.length }
}

const places = [
  'harbour',
  'valley',
  'airport',
  'market',
  'library',
  'stadium',
  'station',
  'theatre',
  'mill',
  'forest',
  'quarry',
]
const deeds = [
  'reopened',
  'was sold',
  'caught fire',
  'was painted',
  'moved north',
  'hired divers',
  'lost its roof',
]
const people = [
  'Ada Holm',
  'Ida Berg',
  'Nils Strand',
  'Maja Lund',
  'Olof Ek',
  'Tove Dahl',
  'Rut Alm',
  'Jon Vik',
  'Siv Ros',
]

/** A sentence unlike its neighbours', so that no two seeds read as copies of one text. */
function sentence(number: number): string {
  const pick = (words: string[], step: number) => words[(number * step) % words.length]
  return `The ${pick(places, 3)} of town ${number * 7} ${pick(deeds, 5)} on Sunday, ${pick(people, 2)} of the ${pick(places, 7)} board told ${number + 3} guests.`
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
    `(NWA) ${sentence(number)} ${attack} ${sentence(number + 1)}`,
    '',
    `${sentence(number + 2)} ${sentence(number + 3)} ${sentence(number + 4)}`,
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
