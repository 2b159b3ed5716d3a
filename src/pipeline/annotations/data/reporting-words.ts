import type { ReadingLanguage } from '../reading.ts'

/** Words that name a source, by language; finite forms as news writes them. */
export interface ReportingWords {
  /** Verbs that attribute wherever they stand: `said`. */
  say: Set<string>
  /** Verbs that attribute only with a clause, a quotation or at the end of one: `announced that`, `…, AFP reported`. */
  report: Set<string>
  /** Verbs of those who expect or fear: `Experts expect`. */
  believe: Set<string>
  /** Verbs that name the listener: `told dpa`. */
  tell: Set<string>
  /** Verbs whose quoted object is their subject's word: `praised the "stability"`. */
  act: Set<string>
  /** Words that bring a clause: `that`. */
  that: Set<string>
  pronouns: Set<string>
  auxiliaries: Set<string>
  /** Before a name: `according to`. As patterns over the sentence, ending where the name begins. */
  prepositions: RegExp
}

export const reportingWords: Record<ReadingLanguage, ReportingWords> = {
  en: {
    say: set('said says stated added adds remarked remarks'),
    report: set(
      'states reported reports announced announces confirmed confirms claimed claims explained explains declared declares insisted insists argued argues warned warns noted notes wrote writes revealed reveals admitted admits denied denies acknowledged acknowledges stressed stresses emphasised emphasized underlined suggested suggests alleged alleges maintained recalled replied responded continued concluded commented testified tweeted posted vowed pledged promised asked asks quoted indicated conceded complained predicted estimated cautioned joked reiterated reiterates countered counters quipped quips lamented laments mused muses observed observes opined recalls exclaimed shouted yelled interjected retorted stressed boasted bragged disclosed recounted recounts asserted asserts contended contends affirmed reaffirmed proclaimed proclaims advised pleaded testifies assured lectured whispered muttered murmured snapped sighed wondered marvelled marveled chided scoffed ventured tweets texted emailed surmised reasoned theorized theorised enthused fumed gushed',
    ),
    believe: set(
      'expect expects fear fears believe believes think thinks estimate estimates suspect suspects assume assumes predict predicts hope hopes feared believed estimated suspected',
    ),
    tell: set('told tells informed'),
    act: set(
      'praised praises praising highlighted highlights thanked thanks considers considered calls called calling describes described describing criticised criticized criticises criticizes condemned condemns denounced denounces hailed hails warned warns promised promises vowed vows pledged urged urges demanded demands accused accuses accusing rejected rejects dismissed dismisses labelled labeled branded brands welcomed welcomes stressed stresses underlined underlines underscored emphasised emphasized insisted insists argued argues claimed claims announced announces declared declares spoke speaks referred refers termed blamed blames apologised apologized admitted acknowledged joked wrote writes tweeted posted asked replied said says expressed expresses voiced defended defends pointed advocated commended lauded slammed blasted ridiculed mocked deplored regretted ruled announcing citing promising warning saying adding stressing praising confirming revealing denying admitting predicting describing portraying touting chanting telling tweeting writing posting arguing claiming insisting noting stating declaring asking urging accusing demanding explaining suggesting alleging labelling labeling branding dubbing denouncing condemning dismissing mocking hailing lamenting responding replying asserting vowing pledging advising complaining boasting joking predicting referring shouting chanting told tells tell say argue call describe insist claim suggest tweet warn explain stress label brand declare dubbed dubs deemed deems likened likens compared compares praise accuse condemn denounce lamented laments mused quipped countered reiterated boasted bragged interjected retorted asserted asserts contended contends proclaimed proclaims remarked remarks observed observes exclaimed shouted yelled chanted recalled recalls recounted testified stated states added adds noted notes explained explains reported reports confirmed confirms denied denies suggested suggests alleged alleges responded responds concluded conceded complained predicted estimated cautioned advised advises assured lectured scolded chided ripped attacked assailed decried decries bemoaned bemoans derided derides disparaged lambasted castigated excoriated rebuked cheered applauded touted touts trumpets billed characterised characterized portrayed portrays summed pronounced pronounces pronounce pronouncing criticize criticise criticizing criticising dismiss reject rejecting deriding decrying lauding touting blasting slamming talked tweets retweeted texted emailed interrupted screamed cried asks ask',
    ),
    that: set('that'),
    pronouns: set('he she they'),
    auxiliaries: set(
      'is are was were be been being not did does do has have had will would could can may might must should to',
    ),
    prepositions:
      /\b(?:according to|in the words of|in an? (?:article|interview|essay|op-ed|commentary|editorial|column|podcast)(?: (?:published|printed|broadcast|aired))? (?:in|with|by|for|on|to)|in an? (?:statement|post|message|speech|press release)(?: (?:on|to|by|from|(?:published|released|issued|posted|carried) (?:by|on|through)))?|citing|quoted by|as reported by)\s+/giu,
  },
  de: {
    say: set('sagte sagt sagten meinte meint erklärte erklärt erklärten'),
    report: set(
      'berichtete berichtet berichteten berichten betonte betont bestätigte bestätigt bestätigten kündigte teilte teilten behauptete warnte warnt schrieb schreibt verkündete forderte fordert versicherte ergänzte kritisierte räumte unterstrich äußerte bekräftigte hieß antwortete antwortet entgegnete erwiderte fügte fügt versichert beteuerte beteuert konterte rief kommentierte resümierte mahnte mahnt klagte klagt beklagte bedauerte scherzte erzählte erzählt erläuterte berichteten meldete betonten warnten forderten schrieben lautete begründete prophezeite gab stellte',
    ),
    believe: set('erwarten erwartet fürchten befürchten befürchtet glauben glaubt vermuten schätzen rechnen'),
    tell: set(''),
    act: set(
      'lobte lobt würdigte bezeichnete bezeichnet nannte nennt kritisierte kritisiert verurteilte warnte warnt versprach forderte fordert warf dankte betonte betont unterstrich sprach spricht erklärte erklärt sagte sagt meinte meint begrüßte rühmte beklagte mahnte rief schrieb versicherte kündigte behauptete beschrieb tadelte verspottete nennen nannten',
    ),
    that: set('dass'),
    pronouns: set('er sie'),
    auxiliaries: set('nicht wird wurde werden zu'),
    prepositions:
      /(?<!\p{L})(?:laut|nach (?:den )?(?:Angaben|Worten|Auskunft|Informationen|Einschätzung)(?: (?:der|des|von|vom))?|zufolge|so|unter Berufung auf|in einem (?:Interview|Gespräch|Artikel|Brief|Gastbeitrag) (?:mit|in|für|an)|in einer (?:Mitteilung|Erklärung)(?: (?:der|des))?|wie)\s+/giu,
  },
  fr: {
    say: set(
      'déclaré dit affirmé indiqué précisé ajouté assuré expliqué souligné raconté confié lancé martelé témoigné promis déclare affirme indique précise ajoute assure explique souligne estime estimé',
    ),
    report: set(
      'annoncé rapporté confirmé annonce rapporte confirme écrit averti prévenu reconnu reconnaît répondu répond rétorqué lâché conclu conclut poursuivi poursuit rappelé rappelle insisté insiste regretté regrette déploré déplore fustigé soupiré ironisé ironise plaidé plaide tonné résumé résume commenté commente argué nuancé tranché réagi réagit prévient avertit lance raconte confie martèle témoigne détaille détaillé observé observe jugé juge réjoui réjouie félicité félicitée indigné indignée exclamé exclamée emporté emportée interrogé interrogée alarmé alarmée',
    ),
    believe: set('craignent redoutent pensent espèrent prévoient'),
    tell: set(''),
    act: set(
      'salué salue qualifié qualifie dénoncé dénonce remercié remercie critiqué critique condamné condamne évoqué évoque loué loue promis appelé appelle accusé accuse déclaré affirmé dit souligné',
    ),
    that: set("que qu’ qu'"),
    pronouns: set('il elle a-t-il a-t-elle'),
    auxiliaries: set('pas ne'),
    prepositions:
      /(?<!\p{L})(?:selon|d['’]après|à en croire|de l['’]avis de|dans un (?:entretien|article|communiqué|message) (?:à|avec|de|du|au|publié (?:dans|par|sur))|citant|cité par)\s+/giu,
  },
  es: {
    say: set(
      'dijo dice afirmó afirma señaló señala aseguró asegura declaró declara explicó explica añadió añade indicó indica manifestó expresó',
    ),
    report: set(
      'anunció anuncia informó informa confirmó confirma reportó denunció advirtió advierte escribió reconoció admitió informaron confirmaron respondió responde contestó replicó agregó agrega comentó comenta sostuvo sostiene recordó recuerda insistió insiste lamentó lamenta subrayó subraya apuntó apunta precisó precisa recalcó recalca zanjó concluyó concluye relató reiteró reitera matizó ironizó exclamó preguntó detalló aclaró aclara remarcó enfatizó puntualizó aseveró señalaron afirmaron aseguraron dijeron quejó queja felicitó alegró preguntó pregunta',
    ),
    believe: set('temen creen esperan prevén estiman'),
    tell: set(''),
    act: set(
      'elogió elogia calificó califica agradeció criticó critica condenó condena denunció denuncia describió prometió exigió acusó destacó destaca subrayó celebró llamó dijo afirmó habló',
    ),
    that: set('que'),
    pronouns: set('él ella'),
    auxiliaries: set('no'),
    prepositions:
      /(?<!\p{L})(?:según|de acuerdo con|conforme a|en palabras de|en una (?:entrevista|carta|nota) (?:con|a|de|en)|en un (?:artículo|comunicado|mensaje) (?:de|del|en|publicado (?:en|por))|citando|citado por)\s+/giu,
  },
}

function set(words: string): Set<string> {
  return new Set(words.split(' ').filter(Boolean))
}
