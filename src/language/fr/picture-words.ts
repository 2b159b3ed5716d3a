import type { PictureWords } from '../page-lists.ts'

/** The words that captions and credits in French are known by. */
export const pictureWords: PictureWords = {
  pictures: '',
  labels: 'crédit, crédits',
  by: 'par',
  creditLabels: 'crédits?',
  positions: 'gauche, droite, à gauche, à droite',
  openings: "photo d[’']archives?",
  filmOpenings: "(?:la |une |l[’']|des )?(?:vid[ée]o|image|photo)s? (?:montre|montrent|capture)(?!\\p{L})",
  seenVerbs: '',
  lettered: '',
}
