/** What a cue says of the words it governs. */
export type CueKind = 'negation' | 'modality'

/** How sure, wanted or near what is told is; `future` alone is told of a deed to come, which a later report tells as done. */
export type CueClass =
  | 'not'
  | 'possible'
  | 'intended'
  | 'tried'
  | 'expected'
  | 'demanded'
  | 'conditional'
  | 'future'

/**
 * Words and phrases that change what a sentence claims, by class and by what they govern. `head`: the next word that says
 * something. `to`: the same, behind a `to`. `ing`: the same, where it ends so. `clause`: all of the clause that follows. `around`: the nearest such word, behind
 * it or else before it. One alternative a word, phrases in quotation marks.
 */
export interface CueRow {
  kind: CueKind
  class: CueClass
  governs: 'head' | 'to' | 'ing' | 'clause' | 'around'
  words: string
}

/** `dismissed reports that`, `rejects claims that`. */
function deniedReports(): string {
  const verbs =
    'deny denies denied denying dismiss dismisses dismissed dismissing reject rejects rejected rejecting'
  const nouns = 'reports claims allegations accusations suggestions rumours rumors'.split(' ')
  return verbs
    .split(' ')
    .flatMap((verb) => nouns.map((noun) => `"${verb} ${noun}"`))
    .join(' ')
}

const english: CueRow[] = [
  {
    kind: 'negation',
    class: 'not',
    governs: 'head',
    words: `not never cannot nobody none nothing neither nor no without hardly scarcely barely "no longer" "no one" "no more"
"stopped short of" "stops short of" "rules out" "ruled out" "rule out" "ruling out" "refrained from" "refrains from" "yet to"`,
  },
  {
    kind: 'negation',
    class: 'not',
    governs: 'ing',
    words: 'stop stops stopped stopping cease ceases ceased quit quits avoid avoids avoided avoiding',
  },
  {
    kind: 'negation',
    class: 'not',
    governs: 'to',
    words: `fail fails failed failing refuse refuses refused refusing refusal decline declines declined declining unable unwilling
reluctant failure`,
  },
  {
    kind: 'negation',
    class: 'not',
    governs: 'clause',
    words: `deny denies denied denying ${deniedReports()}`,
  },
  { kind: 'modality', class: 'possible', governs: 'head', words: 'may might could' },
  {
    kind: 'modality',
    class: 'possible',
    governs: 'clause',
    words: 'unclear unknown whether "not clear" "less clear" "not known"',
  },
  { kind: 'modality', class: 'conditional', governs: 'head', words: 'would' },
  { kind: 'modality', class: 'demanded', governs: 'head', words: 'should must' },
  { kind: 'modality', class: 'demanded', governs: 'to', words: 'ought' },
  {
    kind: 'modality',
    class: 'future',
    governs: 'head',
    words: 'will shall "is to" "are to" "set to" "is due to" "are due to" "going to"',
  },
  {
    kind: 'modality',
    class: 'intended',
    governs: 'to',
    words: `plan plans planned planning intend intends intended intending want wants wanted wanting hope hopes hoped hoping wish wishes
wished aim aims aimed aiming vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising threaten
threatens threatened threatening offer offers offered offering prepare prepares prepared preparing agree agrees agreed agreeing ready willing eager keen`,
  },
  {
    kind: 'modality',
    class: 'intended',
    governs: 'clause',
    words: 'propose proposes proposed proposing considering mull mulls mulled mulling',
  },
  {
    kind: 'modality',
    class: 'tried',
    governs: 'to',
    words: 'try tries tried trying attempt attempts attempted attempting seek seeks sought seeking',
  },
  { kind: 'modality', class: 'tried', governs: 'head', words: 'attempted' },
  {
    kind: 'modality',
    class: 'expected',
    governs: 'clause',
    words: `expect expects expected expecting fear fears feared fearing worry worries worried predict predicts predicted forecast
forecasts anticipate anticipates anticipated believe believes believed suspect suspects`,
  },
  {
    kind: 'modality',
    class: 'possible',
    governs: 'head',
    words:
      'possibly perhaps probably likely reportedly allegedly apparently presumably supposedly alleged suspected presumed',
  },
  {
    kind: 'modality',
    class: 'possible',
    governs: 'clause',
    words: 'allege alleges alleging whether if unless',
  },
  {
    kind: 'modality',
    class: 'demanded',
    governs: 'clause',
    words: `urge urges urged urging demanded demanding "call on" "calls on" "called on" "calling on" "call for"
"calls for" "called for" "calling for"`,
  },
]

const german: CueRow[] = [
  {
    kind: 'negation',
    class: 'not',
    governs: 'around',
    words: 'nicht nie niemals niemand nichts kein keine keinen keinem keiner keines ohne weder',
  },
  {
    kind: 'negation',
    class: 'not',
    governs: 'clause',
    words:
      'bestreitet bestritt bestreiten bestritten dementiert dementierte dementieren leugnet leugnete weigert weigerte weigern',
  },
  {
    kind: 'modality',
    class: 'possible',
    governs: 'clause',
    words:
      'könnte könnten dürfte dürften möglicherweise vielleicht wahrscheinlich angeblich mutmaßlich womöglich offenbar',
  },
  { kind: 'modality', class: 'conditional', governs: 'clause', words: 'würde würden' },
  {
    kind: 'modality',
    class: 'demanded',
    governs: 'clause',
    words: 'sollte sollten fordert forderte fordern',
  },
  {
    kind: 'modality',
    class: 'intended',
    governs: 'clause',
    words:
      'will wollen wollte wollten plant plante planen hofft hoffte hoffen droht drohte drohen beabsichtigt',
  },
  { kind: 'modality', class: 'tried', governs: 'clause', words: 'versucht versuchte versuchen versuchten' },
  {
    kind: 'modality',
    class: 'expected',
    governs: 'clause',
    words:
      'erwartet erwarten erwartete befürchtet befürchten befürchtete fürchtet fürchten vermutet vermuten',
  },
]

const french: CueRow[] = [
  {
    kind: 'negation',
    class: 'not',
    governs: 'around',
    words: 'pas jamais aucun aucune rien personne sans',
  },
  {
    kind: 'negation',
    class: 'not',
    governs: 'clause',
    words: 'dément démenti nie nié refuse refusé refusent',
  },
  {
    kind: 'modality',
    class: 'possible',
    governs: 'clause',
    words:
      'pourrait pourraient peut-être probablement prétendument apparemment aurait auraient serait seraient',
  },
  {
    kind: 'modality',
    class: 'demanded',
    governs: 'clause',
    words: 'devrait devraient exige exigent demande demandent',
  },
  {
    kind: 'modality',
    class: 'intended',
    governs: 'clause',
    words: 'veut veulent espère espèrent prévoit menace menacent',
  },
  { kind: 'modality', class: 'tried', governs: 'clause', words: 'tente tentent tenté essaie essayé' },
  {
    kind: 'modality',
    class: 'expected',
    governs: 'clause',
    words: 'craint craignent redoute redoutent attend',
  },
]

const spanish: CueRow[] = [
  {
    kind: 'negation',
    class: 'not',
    governs: 'around',
    words: 'no nunca jamás nadie ningún ninguna ninguno nada sin tampoco',
  },
  { kind: 'negation', class: 'not', governs: 'clause', words: 'niega negó niegan negaron rechaza rehusó' },
  {
    kind: 'modality',
    class: 'possible',
    governs: 'clause',
    words:
      'podría podrían quizá quizás probablemente supuestamente presuntamente posiblemente presunto presunta',
  },
  {
    kind: 'modality',
    class: 'demanded',
    governs: 'clause',
    words: 'debería deberían exige exigen pide piden',
  },
  {
    kind: 'modality',
    class: 'intended',
    governs: 'clause',
    words: 'quiere quieren planea planean espera esperan amenaza prevé',
  },
  { kind: 'modality', class: 'tried', governs: 'clause', words: 'intenta intentó intentan intentaron' },
  { kind: 'modality', class: 'expected', governs: 'clause', words: 'teme temen temía' },
]

/** Where nothing but negations is known of a language. */
const negations = (words: string): CueRow[] => [{ kind: 'negation', class: 'not', governs: 'around', words }]

export const cueRows: Record<string, CueRow[]> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: negations('non mai nessuno nessuna nessun niente nulla senza'),
  pt: negations('não nunca jamais ninguém nenhum nenhuma nada sem'),
  nl: negations('niet nooit geen niemand niets zonder'),
  sv: negations('inte aldrig ingen inget inga utan'),
  pl: negations('nie nigdy nikt nic bez żaden żadna'),
}

/** After these words a negator takes nothing back: `not only`, `no doubt`, `nicht nur`. */
export const emptyNegations: Record<string, string> = {
  en: `only just merely simply necessarily least surprisingly far doubt matter wonder fewer less comment immediately`,
  de: 'nur zuletzt einmal',
  fr: 'seulement',
  es: 'solo sólo solamente',
}

/** English words that deny something whatever stands behind them, with those that news swaps for them. */
export const denyingWords = `
no not none never neither nobody nothing without cannot dont doesnt didnt wont havent hasnt hadnt isnt arent wasnt werent cant
couldnt wouldnt shouldnt aint unless lack lacks lacked lacking little halt halts halted halting suspend suspends suspended prevent
prevents prevented preventing stop stops stopped stopping fail fails failed failing failure refuse refuses refused refusing refusal
decline declines declined declining deny denies denied denying reject rejects rejected unable unwilling`
