import { makeCorpus } from '../../src/tools/corpus/make-corpus/make-corpus.ts'
import { hostileTexts } from './hostile-texts.ts'
import type { Seeds } from './test-with.ts'

/** A seed for each attack, the attack in every field that a dump or its sidecar can fill. */
export function hostileSeeds(): { seeds: Seeds; count: number } {
  const attacks = hostileTexts()
  // Reports of many events, some told of by several: there are stories and comparisons too.
  const reports = makeCorpus(attacks.length)
  const seeds = attacks.flatMap((attack, number) => {
    const [name, report] = reports.next().value ?? ['none.txt', '']
    const seed: [string, string] = [name, dump(report, attack)]
    return number % 2 ? [seed] : [seed, [name.replace('.txt', '.meta.json'), sidecar(attack)] as const]
  })
  return { seeds, count: attacks.length }
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
