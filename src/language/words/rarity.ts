import table from './word-rarity.json' with { type: 'json' }

const rarities = new Map<string, number>()
const names = new Set<string>()
for (const [band, stems] of table.bands.entries()) {
  for (const entry of stems.split(' ')) {
    const stemmed = entry.toLowerCase()
    rarities.set(stemmed, (band + 0.5) * table.width)
    if (entry !== stemmed) names.add(stemmed)
  }
}
const rarest = (table.bands.length + 1) * table.width

/**
 * How much a stem says about what a sentence is about: its inverse sentence frequency in running news text, in
 * nats (Spärck Jones 1972). Stems that the table does not hold are rare.
 */
export function rarityOf(stemmed: string): number {
  return rarities.get(stemmed) ?? rarest
}

/** Whether a stem is usually part of a name: `obama`, `toyota`; null for one that the table does not hold. */
export function isUsuallyName(stemmed: string): boolean | null {
  return rarities.has(stemmed) ? names.has(stemmed) : null
}
