import table from './word-rarity.json' with { type: 'json' }

const rarities = new Map<string, number>()
for (const [band, stems] of table.bands.entries()) {
  for (const stemmed of stems.split(' ')) rarities.set(stemmed, (band + 0.5) * table.width)
}
const rarest = (table.bands.length + 1) * table.width

/**
 * How much a stem says about what a sentence is about: its inverse sentence frequency in running news text, in
 * nats (Spärck Jones 1972). Stems that the table does not hold are rare.
 */
export function rarityOf(stemmed: string): number {
  return rarities.get(stemmed) ?? rarest
}
