/** Month names and their usual short forms in English, German, Spanish, French, and neighbours that share them. */
const names: readonly string[] = [
  'january jan januar jänner enero ene janvier janv',
  'february feb februar feber febrero février fevrier févr fevr',
  'march mar märz maerz mrz marzo mars',
  'april apr abril abr avril avr',
  'may mai mayo',
  'june jun juni junio juin',
  'july jul juli julio juillet juil',
  'august aug agosto ago août aout',
  'september sep sept septiembre setiembre septembre',
  'october oct oktober okt octubre octobre',
  'november nov noviembre novembre',
  'december dec dezember dez diciembre dic décembre decembre déc',
]

export const monthNumbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((list, index) => list.split(' ').map((name): [string, number] => [name, index + 1])),
)

/** All names, longest first, for use inside a regular expression. */
export const anyMonth = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')
