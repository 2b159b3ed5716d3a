import type { BylineWords, HeadWords, PagePhrases, PageWords, PictureWords } from '../page-lists.ts'
import type { DateWords } from '../word-lists.ts'

export const pagePhrases: Partial<PagePhrases> = {
  interruptions: [
    'реклама',
    'читать (?:далее|полностью)',
    'подробнее',
    'продолжение (?:статьи )?после рекламы',
  ],
  linkOpeners: ['читайте (?:также|ещё|еще|по теме)', 'смотрите также', 'по теме'],
  listHeadings: [
    '(?:читайте|смотрите) (?:также|по теме)',
    '(?:материалы|новости|статьи) по теме',
    'по теме',
    '(?:самое )?(?:популярное|читаемое)',
    '(?:главные|последние|другие) новости',
    'рекомендуем',
    'еще по теме',
    'похожие (?:новости|статьи|записи)',
  ],
  commentHeadings: ['комментари(?:и|й|ев|я)', '(?:оставить|добавить|написать) комментарий', 'обсуждение'],
  endMarkers: ['теги', 'темы', 'поделиться(?: .{0,20})?', 'об авторе', 'метки', 'ключевые слова'],
  houseRules: [
    'все права защищены',
    'перепечатк\\p{L}+',
    'при (?:полном или частичном )?(?:использовании|цитировании) материалов',
    'файлы cookie',
  ],
  appeals: [
    'подпи(?:шитесь|сывайтесь|саться)',
    'читайте нас',
    'следите за (?:нашими )?новостями',
    'присоединяйтесь',
    'нашли (?:ошибку|опечатку)',
  ],
  toReader: ['наш\\p{L}*', 'нас', 'ваш\\p{L}*', 'вы', 'подпи(?:шитесь|сывайтесь)', 'присоединяйтесь'],
}

export const pageWords: Partial<PageWords> = {
  tagLabels: 'теги',
}

export const headWords: Partial<HeadWords> = {
  published: 'опубликовано',
  updated: 'обновлено',
  dateWords: 'в',
}

export const pictureWords: Partial<PictureWords> = {
  labels: 'фото',
  openings: 'фото:',
}

export const bylineWords: Partial<BylineWords> = {
  labels: 'автор, текст',
}

export const dateWords: Partial<DateWords> = {
  monthNames: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  beforeClock: 'в',
}
