import type { BylineWords, HeadWords, PagePhrases, PageWords, PictureWords } from '../page-lists.ts'
import type { DateWords } from '../word-lists.ts'

export const pagePhrases: Partial<PagePhrases> = {
  interruptions: [
    '広告',
    '続きを読む',
    'スポンサー(?:ー)?リンク',
    '画像を拡大(?:する)?',
    '(?:この|元の)?画像を見る',
  ],
  linkOpeners: ['関連記事', 'あわせて読みたい', '関連(?:ニュース|リンク)?', '【関連(?:記事)?】'],
  listHeadings: [
    '(?:この記事の)?関連(?:記事|ニュース|リンク|キーワード|情報)',
    '(?:あわせて|こちらも)読みたい',
    'おすすめ(?:記事|の記事)?',
    '(?:人気|最新|注目)の?(?:記事|ニュース)(?:ランキング)?',
    '(?:アクセス|記事)?ランキング',
    '次の記事',
    '前の記事',
    '最近の(?:記事|投稿)',
  ],
  commentHeadings: [
    '(?:この記事への)?コメント(?:する|を(?:書く|残す|投稿))?',
    'トラックバック',
    'みんなのコメント',
  ],
  endMarkers: [
    'タグ',
    'カテゴリ(?:ー)?',
    'シェア(?:する)?',
    'この記事をシェア(?:する)?',
    '著者(?:紹介|プロフィール)',
    'キーワード',
    'プロフィール',
  ],
  houseRules: ['無断(?:転載|複製|複写)', '転載を?禁', 'cookieを使用', 'all rights reserved'],
}

export const pageWords: Partial<PageWords> = {
  tagLabels: 'タグ, カテゴリー',
}

export const headWords: Partial<HeadWords> = {
  published: '公開日?, 掲載, 投稿日, 配信',
  updated: '更新, 最終更新',
  dateWords: '(?:公開|更新|掲載|投稿|配信)日?時?',
  keywordLabels: 'タグ, キーワード',
}

export const pictureWords: Partial<PictureWords> = {
  labels: '写真',
  openings: '写真(?:[:：は])',
}

export const bylineWords: Partial<BylineWords> = {
  labels: '投稿者, 著者',
  unspacedLabels:
    '取材, 編集部?, 構成, 写真, 撮影, 文責, 文, 執筆者, 執筆, 著者, 筆者, 記者, ライター, 投稿者',
  reporters: '記者, 特派員',
  noNames: `
    公開, 更新, 配信, 掲載, 投稿, 発表, 提供, 記事, 新聞, 会員, 社会, 政治, 経済, 国際, 科学, 文化, 芸能, 地域, 生活, 教育, 写真, 動画, 編集部, スポーツ, ニュース, エンタ, コラム,
    ビジネス, テクノロジー, 時間, 午前, 午後, 最終`,
}

export const dateWords: Partial<DateWords> = {
  clockSigns: '分',
}
