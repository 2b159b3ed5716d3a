import type { CommonWords, DateWords } from '../word-lists.ts'

export const commonWords: Partial<CommonWords> = {
  functionWords: `
    yang, dan, di, dengan, untuk, dari, pada, ini, dalam, itu, tidak, akan, adalah, ke, juga, telah, oleh, sebagai,
    tersebut, bisa, ada, mereka, saat, lebih, kata, atau, kepada, karena, dia, tahun`,
}

export const dateWords: Partial<DateWords> = {
  monthNames: ['', '', 'marts, maret', '', '', '', '', 'agustus', '', '', '', 'desember'],
}
