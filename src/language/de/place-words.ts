import type { PlaceWords } from '../name-lists.ts'

/** The words in German that stand with names of places, or are parts of them. */
export const placeWords: PlaceWords = {
  prepositions: 'in, nach, aus, bei, von, über, um, vor, zwischen',
  local: '',
  kinds: 'stadt, gemeinde, dorf, ort, insel, nahe',
  ofPlaces: 'bürgermeister, bürgermeisterin, oberbürgermeister',
  movement: '',
  nameOpeners: '',
  landforms: '',
  notPlaces: 'deutsch, englisch',
  named: '',
  links: '',
  acts: `
    sagt, sagte, fordert, forderte, will, wirft, warnt, warnte, kritisiert, kritisierte, lehnt, droht, plant`,
  states: 'besorgt, bereit',
  addresses: '',
  policies: '',
  townEndings: `
    burg, stadt, hausen, heim, dorf, ingen, linden, furt, brück, brücken, haven, born, kirchen, münde, walde, weiler,
    rode, stedt, büttel, felde`,
  noTowns: `
    Krankenhausen, Innenstadt, Altstadt, Hauptstadt, Großstadt, Kleinstadt, Weltstadt, Fahrstadt, Heimatdorf,
    Wohnheim, Pflegeheim, Altenheim, Kinderheim, Studentenwohnheim`,
}
