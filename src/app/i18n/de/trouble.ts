import { catalogue, type WordsOf } from '../catalogue.ts'
import type { troubleWords as english } from '../en/trouble.ts'

export const troubleWords = catalogue(
  'trouble',
  (): WordsOf<typeof english> => ({
    notFoundTitle: 'Unter dieser Adresse gibt es keinen Bericht',
    notFoundText: 'Vielleicht wurde er mit seiner Quelldatei entfernt, oder der Link ist abgeschnitten.',
    pairTitle: 'Diese beiden Berichte werden auf Ihrem Gerät verglichen',
    pairText:
      'Zwei Berichte ohne gemeinsame Seite werden auf Ihrem Gerät verglichen; das braucht JavaScript. Jeder für sich ist ohne lesbar.',
    movedTitle: 'Diese Seite hat jetzt eine andere Adresse',
    movedLink: 'dort öffnen',
    failedTitle: 'Diese Seite konnte nicht geladen werden',
    failed: {
      unreachable: 'Keine Antwort. Vielleicht besteht keine Verbindung.',
      refused: (status) => `Der Server antwortete mit ${status}.`,
      unreadable: 'Die Datei kam an, aber nicht in der Form, die diese Fassung der Seite versteht.',
      unexpected: 'In der Seite selbst ist etwas schiefgegangen.',
    },
    failedFile: 'Datei',

    notKept: 'Einstellungen und Gemerktes bleiben nicht erhalten',
    notKeptBecause: {
      blocked: 'Dieser Browser sperrt den Speicher für diese Website. Bis zum Verlassen funktioniert alles.',
      full: 'Der Speicher dieses Browsers ist voll. Was vorher aufbewahrt wurde, ist noch da.',
      unread:
        'Was aufbewahrt wurde, hat eine Form, die diese Fassung nicht lesen kann. Es bleibt, wie es war; eine Kopie liegt daneben.',
    },
    updateReady: 'Eine neuere Ausgabe ist bereit.',
    updateNow: 'Zeigen',
  }),
)
