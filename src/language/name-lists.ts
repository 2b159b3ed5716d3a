import type { Forms } from './word-lists.ts'

/** The words by which names of people, things and bodies are told; in small letters but for titles. */
export interface NameWords {
  /** Words that begin sentences and no name. */
  openers: Forms
  /** Ships and other things that bear people's names, and words that only speak of those. */
  vessels: Forms
  afloat: Forms
  /** Forms of address and roles of women, and of men. */
  womensTitles: Forms
  mensTitles: Forms
  /** Pronouns of the third person, and German titles that are of both in other languages. */
  womensPronouns: Forms
  mensPronouns: Forms
  titlesOfBoth: Forms
  /** What the one at the top of a state may be called. */
  leaders: Forms
  /** Roles joined to whose they are: `GDL-Chef`. */
  joinedRoles: Forms
  /** Small words before a name that say nothing of who its bearer is. */
  notNouns: Forms
  /** What stands after a given name and is nobody's family name. */
  notFamilyNames: Forms
  /** What the name of a body goes on with, and the fields that `and` joins in it. */
  ofBodies: Forms
  fields: Forms
  /** What stands after the adjective of a place that is part of no name. */
  afterAdjectives: Forms
  /** How family names of many countries end. */
  familyEndings: Forms
  /** Adjectives of faiths and parties, which stand where names of places do. */
  notPlaceAdjectives: Forms
  /** Forms of address that elsewhere are given names. */
  ownAddress: Forms
  /** Bodies to whose name, among capitalised nouns, only the town behind it belongs. */
  townBodies: Forms
}

/** The words that stand with names of places, or are parts of them. */
export interface PlaceWords {
  /** After these, a word that is also something else is the place. */
  prepositions: Forms
  /** `in`, `near`: what stands after them with a capital letter is mostly a place. */
  local: Forms
  /** Words for kinds of places, which stand before a name, with `of` or without. */
  kinds: Forms
  /** Words before `of` and a place: `residents of`, `mayor of`. */
  ofPlaces: Forms
  /** Verbs before `to` and a place. */
  movement: Forms
  /** Words that begin the name of a place. `Port`, not `Glen` or `Ben`, which people are called. */
  nameOpeners: Forms
  /** Words that end one. Surnames among them (`Hill`) count only where no given name begins the run. */
  landforms: Forms
  /** What a preposition may stand before though it is no place. */
  notPlaces: Forms
  /** Words for places that end names which begin like a person's: `Royal Albert Hall`. */
  named: Forms
  /** What may follow a place: links and verbs. */
  links: Forms
  /** What governments do and are, whom one addresses, what they have: a capital beside these stands for one. */
  acts: Forms
  states: Forms
  addresses: Forms
  policies: Forms
  /** How names of towns end where all nouns are capitalised, and words that end so and are none. */
  townEndings: Forms
  noTowns: Forms
}

/** The words beside figures. */
export interface FigureWords {
  /** What is never the noun that a number counts. */
  grammar: Forms
  /** Plurals without their ending, and what one is counted of. */
  plurals: Forms
  singulars: Forms
  /** Between a number and its noun: `three more`. */
  fillers: Forms
  /** Words that end like a plural and are none. */
  notPlural: Forms
  /** What befell people, where a number stands alone, and by which they are counted: `41 injured`. */
  casualties: Forms
  fates: Forms
  /** `the first time`. */
  times: Forms
  /** Before a number that counts nothing: `Article 5`. */
  numbered: Forms
  /** What pounds of money are of; pounds of anything else weigh. */
  money: Forms
  weighing: Forms
  pounds: Forms
  of: Forms
  /** `percent`, in two words. */
  perCent: Forms
  /** What hangs on a number: of ordinals, and of ages. */
  ordinalEndings: Forms
  aged: Forms
}
