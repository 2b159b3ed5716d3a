import type { PictureWords } from '../page-lists.ts'

/** The words that captions and credits in Spanish are known by. */
export const pictureWords: PictureWords = {
  pictures: 'imagen',
  labels: 'imagen, imágenes, fotografía, fuente, crédito',
  by: 'de',
  creditLabels: 'fuente',
  positions: 'izquierda, derecha, centro, izq\\., der\\.',
  openings: 'imagen de archivo, foto de archivo',
  filmOpenings: '(?:el |un |la |una )?(?:v[ií]deo|imagen|foto) (?:muestra|capta)(?!\\p{L})',
  seenVerbs: '',
  lettered: '',
}
