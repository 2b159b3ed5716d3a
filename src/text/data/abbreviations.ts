/** Abbreviations before a name or a word they belong to: a full stop after them ends no sentence. */
export const leadingAbbreviations = new Set(
  'mr mrs ms mx dr prof sen del atty supt insp det sens reps rep gov gen col lt maj sgt cpl capt cmdr adm rev hon pres st ste mt ft messrs vs approx ca hr fr frl dipl ing mag geb verst sog inkl exkl zzgl evtl bspw vgl m mm mme mmes mlle me mgr sr sra srta dña dn excmo ud uds op cit fig eq e.g i.e z.b d.h u.a o.ä p.ej s.o bzw'.split(
    ' ',
  ),
)

/** Those of them that are abbreviations in small letters too; `me` and `gen` are then words. */
export const smallAbbreviations = new Set(
  'vs approx ca geb verst sog inkl exkl zzgl evtl bspw vgl cf fig e.g i.e z.b d.h u.a o.ä p.ej s.o bzw'.split(
    ' ',
  ),
)

/** Abbreviations before a number: `No. 5`, `Sept. 11`, `Abs. 2`. */
export const numberAbbreviations = new Set(
  'no nos nr art abs vol pp p pg ch sec par jan feb mar apr jun jul aug sep sept oct nov dec okt dez janv févr avr juil déc núm pág tel bd str hausnr ziff'.split(
    ' ',
  ),
)

/** Abbreviations that may also be the last word of a sentence: only a word that opens sentences tells. */
export const closingAbbreviations = new Set(
  'inc ltd co corp plc jr sr etc usw u.s u.k u.n e.u d.c l.a a.m p.m a.d b.c u.s.a ee.uu bros dept est univ al ff ave blvd rd usf mio mrd tsd min max std'.split(
    ' ',
  ),
)

/** Words that open sentences and rarely follow an abbreviation within one. */
export const sentenceOpeners = new Set(
  'then later now today yesterday tomorrow earlier afterwards instead still again soon nobody everyone each several none the a an he she it they we you i this that these those his her its their our my there here in on at for from with by to of as if when while where after before since but and or so yet also however meanwhile what who why how no not one some many most all both der die das ein eine er sie es wir ihr ich in im am auf an aus bei mit nach seit von zu und aber doch denn wenn als dass so auch nur noch le la les un une il elle ils elles on nous vous je ce cette ces dans en sur avec pour par après mais et el los las una él ella ellos en con por para pero y según'.split(
    ' ',
  ),
)

/** Words after a German ordinal (`3. Mai`, `18. Jahrhundert`), and words before one (`am 3. …`). */
export const afterOrdinal =
  /^(?:januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahrhunderts?|jahrestag|jahrtausend|weltkriegs?|runde|platz|minute|spieltag|mal|klasse|stock|bezirk|geburtstag|auflage|kapitel|liga|etappe|tag|woche|jan|feb|aug|sept|okt|nov|dez)$/u
export const beforeOrdinal =
  /(?:^|\s)(?:am|vom|zum|bis|ab|seit|dem|den|der|im|ihren|seinen|ihrem|seinem|und)\s\d{1,2}$/iu

/** Time zones after a clock time: `7.30 p.m. ET`. */
export const timeZones =
  /^(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|BST|UTC|CES?T|EES?T|MES?Z|IST|JST|AE[SD]T|Eastern|Central|Mountain|Pacific|local|Greenwich)(?!\p{L})/u
