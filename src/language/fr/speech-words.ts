import type { SpeechWords } from '../speech-lists.ts'

/** The words by which texts in French tell who says what. */
export const speechWords: SpeechWords = {
  say: `
    déclaré, dit, affirmé, indiqué, précisé, ajouté, assuré, expliqué, souligné, raconté, confié, lancé, martelé,
    témoigné, promis, déclare, affirme, indique, précise, ajoute, assure, explique, souligne, estime, estimé`,
  report: `
    annoncé, rapporté, confirmé, annonce, rapporte, confirme, écrit, averti, prévenu, reconnu, reconnaît, répondu,
    répond, rétorqué, lâché, conclu, conclut, poursuivi, poursuit, rappelé, rappelle, insisté, insiste, regretté,
    regrette, déploré, déplore, fustigé, soupiré, ironisé, ironise, plaidé, plaide, tonné, résumé, résume, commenté,
    commente, argué, nuancé, tranché, réagi, réagit, prévient, avertit, lance, raconte, confie, martèle, témoigne,
    détaille, détaillé, observé, observe, jugé, juge, réjoui, réjouie, félicité, félicitée, indigné, indignée,
    exclamé, exclamée, emporté, emportée, interrogé, interrogée, alarmé, alarmée`,
  believe: 'craignent, redoutent, pensent, espèrent, prévoient',
  tell: '',
  act: `
    salué, salue, qualifié, qualifie, dénoncé, dénonce, remercié, remercie, critiqué, critique, condamné, condamne,
    évoqué, évoque, loué, loue, promis, appelé, appelle, accusé, accuse, déclaré, affirmé, dit, souligné`,
  that: "que, qu’, qu'",
  pronouns: 'il, elle, a-t-il, a-t-elle',
  auxiliaries: 'pas, ne',
  prepositions: `
    selon, d['’]après, à en croire, de l['’]avis de,
    dans un (?:entretien|article|communiqué|message) (?:à|avec|de|du|au|publié (?:dans|par|sur)), citant, cité par`,
  stems: '',
  days: 'ce, hier, matin, soir',
  asides: "aujourd['’]hui, ensuite, aussi, alors, \\p{L}+ment",
  noSubject: 'que, ce, hier',
  afterAs: '',
  afterSo: '',
  openingAdverbs: '',
  someone: '',
  people: '',
  nounsOfSaying: '',
  soCalled: 'soi-disant, dit, baptisée?',
  works: 'livre, roman, chanson, pièce, série, tableau',
  callings: '',
  finders: '',
  findings: '',
}
