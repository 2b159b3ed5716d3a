/** Abbreviations of units that all languages share. */
export const metric: Record<string, string> = {
  km: 'km',
  m: 'm',
  kg: 'kg',
  cm: 'cm',
  mm: 'mm',
  mw: 'MW',
  gw: 'GW',
  kwh: 'kWh',
  'km/h': 'km/h',
  kph: 'km/h',
  mph: 'mph',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  chf: 'CHF',
}
