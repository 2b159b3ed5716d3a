import type { ReadingLanguage } from '../reading.ts'

/** `in`, `near`: what stands after them with a capital letter is mostly a place. German nouns are all capitalised. */
export const local: Partial<Record<ReadingLanguage, RegExp>> = {
  en: /^(?:in|near|outside|off)$/,
  fr: /^(?:à)$/u,
  es: /^(?:en)$/,
}

/** Words for kinds of places, which stand before a name, with `of` or without. */
export const placeKinds =
  /^(?:town|city|village|port|suburb|district|province|region|island|county|municipality|hamlet|isle|stadt|gemeinde|dorf|ort|insel|nahe|ville|village|commune|île|région|ciudad|pueblo|isla|localidad|provincia|municipio)$/u

/** Words before `of` and a place: `residents of`, `west of`, `mayor of`. */
export const ofPlaces =
  /^(?:residents?|outskirts|coast|shores?|banks|harbour|harbor|mayor|north|south|east|west|northeast|northwest|southeast|southwest|miles|kilomet(?:er|re)s|suburbs|inhabitants|parish|bürgermeister|bürgermeisterin|oberbürgermeister|maire|alcalde|alcaldesa|vecinos|près|afueras|cerca)$/u

/** Verbs before `to` and a place. */
export const movement =
  /^(?:flew|flown|flies|fly|travel|travels|travelled|traveled|travelling|traveling|drove|driven|sailed|sail|fled|airlifted|deported|extradited|evacuated|en-route)$/

/** Words that begin the name of a place. `Port`, not `Glen` or `Ben`, which people are called. */
export const placeOpeners = /^(?:port|mount|lake|loch|lough|river|cape|fort|inis|isle)$/

/** Words that end one. Surnames among them (`Hill`) count only where no given name begins the run. */
export const landforms =
  /^(?:ground|oval|stadium|arena|island|islands|isles|bay|harbour|harbor|head|lane|street|road|avenue|highway|motorway|creek|river|county|valley|hill|hills|mountains|peninsula|strait|sea|ocean|gulf|beach|falls|lake|square|province|district|desert|forest|canyon|airport|cove|reef|peak|glacier|volcano|township|borough|moor|springs|heights|junction)$/

/** What a preposition may stand before though it is no place. */
export const notPlaces =
  /^(?:english|french|german|spanish|russian|arabic|parliament|congress|court|twitter|facebook|instagram|telegram|internet|heaven|hell|god|christmas|easter|ramadan|wimbledon|brexit|covid.*|group|article|section|chapter|figure|table|phase|stage|part|world|cold|mr|mrs|ms|dr|prof|westminster|cup|premier|champions|earth|mars|moon|olympics|olympic|series|bundesliga|route|interstate|room|hall|deutsch|englisch|wall|storm|hurricane|operation|year|key|class|grade|nature|science)$/u

const townEnding =
  /\p{L}{2,}(?:burg|stadt|hausen|heim|dorf|ingen|linden|furt|brück|brücken|haven|born|kirchen|münde|walde|weiler|rode|stedt|büttel|felde)$/u
const noTown =
  /^(?:Krankenhausen|Innenstadt|Altstadt|Hauptstadt|Großstadt|Kleinstadt|Weltstadt|Fahrstadt|Heimatdorf|Wohnheim|Pflegeheim|Altenheim|Kinderheim|Studentenwohnheim)/u

/** German towns are told by a preposition and by how their names end, since all nouns are capitalised. */
export function germanTown(preposition: string, name: string): boolean {
  return (
    /^(?:in|bei|nach|aus|zwischen|und|nahe)$/.test(preposition) && townEnding.test(name) && !noTown.test(name)
  )
}
