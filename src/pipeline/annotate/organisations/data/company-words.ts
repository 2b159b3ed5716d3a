/** Nouns that stand before the name of a company or body: `the retailer Pareto`, `power company AusLine`. Lower case. */
export const companyNouns = new Set(
  'company firm operator airline carrier carmaker automaker chipmaker drugmaker planemaker toymaker shipbuilder retailer grocer supermarket lender insurer rival competitor charity contractor supplier manufacturer startup start-up brewer brewery distiller miner giant conglomerate newspaper tabloid website broadcaster consultancy brokerage union nonprofit watchdog regulator subsidiary utility wholesaler distributor importer exporter housebuilder publisher outlet studio band unternehmen konzern firma händler möbelhändler autobauer hersteller konkurrent rivale gewerkschaft fluggesellschaft versicherer verlag reederei entreprise société groupe compagnie syndicat empresa compañía aerolínea sindicato'.split(
    ' ',
  ),
)

/** What a company does in a clause that begins with `which`. */
export const companyVerbs = new Set(
  'runs owns operates makes sells employs publishes manufactures insures supplies produces'.split(' '),
)

const at = ['at', 'with']
const of = ['of', 'at', 'for']
const traded = ['in', 'of']

/** Words of business beside the name of a company. */
export const businessRoles = {
  /** Before it, with the links that may stand between: `analysts at`. */
  after: new Map<string, string[]>(
    [
      ...'analyst analysts economist economists strategist strategists'
        .split(' ')
        .map((word) => [word, at] as const),
      ...[
        'chief executive',
        'chief financial',
        'chief executive officer',
        'managing director',
        'executive chairman',
        'finance director',
      ].map((words) => [words, of] as const),
      ...'ceo cfo chairman chairwoman spokesman spokeswoman spokesperson'
        .split(' ')
        .map((word) => [word, ['of', 'for']] as const),
      ...'shares stock stake stakes shareholders shareholder investors'
        .split(' ')
        .map((word) => [word, traded] as const),
      ...'subsidiary unit'.split(' ').map((word) => [word, ['of']] as const),
    ].map(([word, links]) => [word, [...links]]),
  ),
  /** Roles after a possessive: `Pareto's chief executive`. */
  own: new Set(
    'chief executive,chief executive officer,ceo,cfo,chief financial officer,chief operating officer,finance chief,finance director,managing director,chairman,chairwoman,co-founder'.split(
      ',',
    ),
  ),
  owned: new Set('shares stock shareholders subsidiary stores factories customers creditors'.split(' ')),
  traded: new Set('shares stock shareholders'.split(' ')),
}

/** Words that show a report to speak of business. */
export const businessWords =
  'shares profit profits revenue sales investors analysts shareholders merger takeover company companies market earnings retailer lender bank stores quarter insolvenz umsatz gewinn aktien unternehmen filialen ventes bénéfice actions entreprise ventas beneficio acciones empresa'.split(
    ' ',
  )
