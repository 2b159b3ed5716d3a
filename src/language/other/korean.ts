import type { BylineWords, HeadWords, PagePhrases, PictureWords } from '../page-lists.ts'
import type { DateWords } from '../word-lists.ts'

export const pagePhrases: Partial<PagePhrases> = {
  interruptions: ['광고', '더보기', '이미지 확대.{0,6}', '사진 확대'],
  linkOpeners: ['관련 ?기사', '▶?관련'],
  listHeadings: [
    '관련 ?(?:기사|뉴스)',
    '(?:많이|가장 많이) 본 (?:기사|뉴스)',
    '(?:인기|추천|최신) ?(?:기사|뉴스)',
    '이 시각 .{0,10}',
  ],
  commentHeadings: ['댓글(?: ?(?:쓰기|달기|작성|\\d+))?', '의견쓰기'],
  endMarkers: ['태그', '공유하기', '기자의 다른 ?기사'],
  houseRules: ['무단 ?전재', '재배포 ?금지', '저작권자'],
}

export const headWords: Partial<HeadWords> = {
  published: '입력, 등록',
  updated: '수정',
  dateWords: '입력, 수정, 등록',
}

export const pictureWords: Partial<PictureWords> = {
  labels: '사진',
  openings: '사진[:=]',
}

export const bylineWords: Partial<BylineWords> = {
  reporters: '기자',
}

export const dateWords: Partial<DateWords> = {
  clockSigns: '분',
}
