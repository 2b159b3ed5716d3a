/** Words by which a sentence tells where somebody is or goes, in four languages; a trip and its stops included. */
export const movementWords = new Set(
  `arrive arrives arrived arriving fly flies flew flown land lands landed travel travels traveled travelled traveling travelling
visit visits visited visiting trip trips tour tours journey stop stops stopped stopover stay stays stayed return returns returned
go goes went came come leg station
besuch besucht besuchte besuchen reise reist reiste gereist ankunft angekommen eintraf eingetroffen landete gelandet halt flog geflogen
visita visitó visitado viaje viaja viajó viajado llegada llegó llegado escala parada gira aterrizó voló
visite visité voyage voyagé arrivé arrivée arrive étape escale tournée atterri`.split(/\s+/u),
)
/** Forms of being, which tell a place where the preposition and the place follow. */
export const formsOfBeing = new Set(
  'is are was were been ist war waren está estaba estuvo est était'.split(' '),
)
export const placingPrepositions = new Set('in at auf a en à'.split(' '))
