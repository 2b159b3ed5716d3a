import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { readersWordWords as english } from '../../en/own/readers-word.ts'

export const readersWordWords = catalogue(
  'readers-word',
  ({ number, plural }): WordsOf<typeof english> => ({
    holds: (count) => `Diese Datei enthält anscheinend ${number(count)} Berichte:`,
    fromTo: (from, to) => `Zeilen ${number(from)} bis ${number(to)}`,
    addChosen: (count) => plural(count, { one: '# Bericht hinzufügen', other: '# Berichte hinzufügen' }),
    keepAsOne: 'Als einen behalten',
    keepEveryLine: 'Jede Zeile als Text behalten',
    everyLineKept: 'Jede Zeile ist als Text behalten.',
    chooseLines: 'Zeilen auswählen',
    linesHint:
      'Angehakte Zeilen sind der Text des Berichts. Mit der Umschalttaste gilt ein Haken für alle Zeilen seit dem letzten. Was Sie ändern, wird als „von Ihnen angegeben“ gezeigt.',
    linesOf: (name) => `Zeilen von ${name}`,
    readAgain: 'So neu lesen',
    asFound: 'Meine Angaben zu den Zeilen zurücknehmen',
    lineStated: 'von Ihnen angegeben',
    otherLanguage: 'Es ist eine andere Sprache',
    language: 'Sprache',
    languageHint: 'Worin sie geschrieben ist. Namen, Themen und Sätze werden dann in dieser Sprache gelesen.',
    asItReads: 'wie sie sich liest',
    noLanguage: 'In welcher Sprache sie ist, lässt sich nicht erkennen.',
    sayLanguage: 'Angeben',
    topics: 'Themen',
    noTopics: 'keine',
    takeTopicAway: 'Wegnehmen',
    addTopic: 'Ein Thema hinzufügen',
    topicName: 'Name eines Themas',
    topicHint:
      'Eines von denen, nach denen Berichte geordnet sind. Was Sie hinzufügen oder wegnehmen, wird als „von Ihnen angegeben“ gezeigt.',
    noSuchTopic:
      'Ein Thema dieses Namens gibt es nicht. Wählen Sie eines von denen, die beim Schreiben angeboten werden.',
    topicsAsFound: 'Meine Angaben zu den Themen zurücknehmen',
    linesByYou: 'Zeilen von Ihnen angegeben',
    toEvent: 'In ein anderes Ereignis setzen',
    toEventOf: (name) => `Von welchem Ereignis berichtet „${name}“?`,
    findEvent: 'Ein Ereignis oder einen Bericht suchen',
    events: 'Ereignisse',
    singles: 'Einzelne Berichte: ein neues Ereignis aus beiden',
    eventOf: (reports) => plural(reports, { one: '# Bericht', other: '# Berichte' }),
    noEventFound: 'Nichts hier hat diese Wörter.',
    noOtherEvent: 'Hier gibt es kein anderes Ereignis.',
    moreEvents: (count) =>
      plural(count, {
        one: '# weiteres: Mehr Wörter finden es.',
        other: '# weitere: Mehr Wörter finden sie.',
      }),
    byYourWord: 'von Ihnen hierher gesetzt',
    letFind: 'Das Ereignis von der Website finden lassen',
    close: 'Schließen',
  }),
)
