import type { HeadWords, PagePhrases } from '../page-lists.ts'
import type { CommonWords, DateWords } from '../word-lists.ts'

export const pagePhrases: Partial<PagePhrases> = {
  interruptions: ['reklam', 'devamını oku'],
  linkOpeners: ['ayrıca oku(?:yun)?', 'ilgili haber'],
  listHeadings: [
    'ilgili haberler',
    'çok okunanlar',
    'ilginizi çekebilir',
    'son haberler',
    'önerilen haberler',
  ],
  commentHeadings: ['yorum(?:lar)?', 'yorum yap(?:ın)?'],
  endMarkers: ['etiketler', 'paylaş'],
  houseRules: ['hakları saklıdır', 'izinsiz kullanılamaz'],
}

export const headWords: Partial<HeadWords> = {
  published: 'yayınlan\\p{L}+',
  updated: 'güncellen\\p{L}+',
}

export const commonWords: Partial<CommonWords> = {
  functionWords: `
    ve, bir, bu, da, de, için, ile, olarak, çok, daha, olan, gibi, kadar, sonra, en, ne, o, var, değil, ama, her, ya,
    ki, mi, olduğu, göre, yeni, eden, iki, oldu, ise, tarafından`,
}

export const dateWords: Partial<DateWords> = {
  monthNames: [
    'ocak',
    'şubat',
    'mart',
    'nisan',
    'mayıs',
    'haziran',
    'temmuz',
    'ağustos',
    'eylül',
    'ekim',
    'kasım',
    'aralık',
  ],
}
