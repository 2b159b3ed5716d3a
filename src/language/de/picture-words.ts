import type { PictureWords } from '../page-lists.ts'

/** The words that captions and credits in German are known by. */
export const pictureWords: PictureWords = {
  pictures: 'foto, bild',
  labels: 'bild, foto, fotos, quelle',
  by: 'von',
  creditLabels: 'fotos?, bild, quelle',
  positions: 'links, rechts, mitte',
  openings: '(?:karte|grafik):, symbolbild, archiv(?:bild|foto)',
  filmOpenings:
    '(?:das )?(?:video|bild|foto|film)(?:s|er)? (?:zeigt|zeigen)(?!\\p{L}), aufnahmen (?:zeigen|vom|von)(?!\\p{L})',
  seenVerbs: '',
  lettered: '',
}
