/** Month names and their usual short forms in the languages that dumps are told apart by, genitives included. */
const names: readonly string[] = [
  'january jan januar jänner enero ene janvier janv gennaio janeiro januari stycznia января січня ocak',
  'february feb februar feber febrero février fevrier févr fevr febbraio fevereiro fev februari lutego февраля лютого şubat',
  'march mar märz maerz mrz marzo mars março maart mrt marts marca марта березня mart maret',
  'april apr abril abr avril avr aprile kwietnia апреля квітня nisan',
  'may mai mayo maggio mag maio mei maj maja мая травня mayıs',
  'june jun juni junio juin giugno giu junho czerwca июня червня haziran',
  'july jul juli julio juillet juil luglio lug julho lipca июля липня temmuz',
  'august aug agosto ago août aout augustus augusti sierpnia августа серпня ağustos agustus',
  'september sep sept septiembre setiembre septembre settembre setembro września сентября вересня eylül',
  'october oct oktober okt octubre octobre ottobre ott outubro października октября жовтня ekim',
  'november nov noviembre novembre novembro listopada ноября листопада kasım',
  'december dec dezember dez diciembre dic décembre decembre déc dicembre dezembro grudnia декабря грудня aralık desember',
]

export const monthNumbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((list, index) => list.split(' ').map((name): [string, number] => [name, index + 1])),
)

/** All names, longest first, for use inside a regular expression. */
export const anyMonth = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')
