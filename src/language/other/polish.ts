import type { HeadWords, PagePhrases, PageWords } from '../page-lists.ts'
import type { CommonWords, DateWords } from '../word-lists.ts'

export const pagePhrases: Partial<PagePhrases> = {
  interruptions: ['reklama', 'czytaj (?:też|także|więcej|dalej)', 'dalsza część (?:tekstu|artykułu) .{0,40}'],
  linkOpeners: ['czytaj (?:też|także|więcej)', 'zobacz (?:też|także)', 'przeczytaj (?:też|także)'],
  listHeadings: [
    '(?:czytaj|zobacz) (?:też|także|również)',
    'powiązane(?: artykuły)?',
    '(?:najczęściej|najchętniej) czytane',
    'polecane',
    'polecamy',
  ],
  commentHeadings: ['komentarz[ey]', 'dodaj komentarz'],
  endMarkers: ['tagi', 'udostępnij', 'o autorze', 'tematy'],
  houseRules: ['wszelkie prawa zastrzeżone', 'pliki cookies?|plików cookies?'],
  appeals: ['zapisz się', 'zaprenumeruj', 'zasubskrybuj', 'newsletter\\p{L}*'],
  toReader: ['nasz\\p{L}*', 'się'],
}

export const pageWords: Partial<PageWords> = {
  tagLabels: 'tagi',
}

export const headWords: Partial<HeadWords> = {
  published: 'opublikowano',
  updated: 'zaktualizowano, aktualizacja',
}

export const commonWords: Partial<CommonWords> = {
  functionWords: `
    w, i, na, z, się, nie, do, to, że, jest, o, a, od, za, jak, po, przez, ale, dla, co, był, tym, tego, tak, ich,
    jego, są, roku, oraz, być, który, która, które, może, już, lub, przed, także, tylko, było, przy, będzie, między,
    pod, według`,
}

export const dateWords: Partial<DateWords> = {
  monthNames: [
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'września',
    'października',
    'listopada',
    'grudnia',
  ],
}
