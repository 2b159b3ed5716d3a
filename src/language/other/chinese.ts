import type { BylineWords, HeadWords, PagePhrases } from '../page-lists.ts'

export const pagePhrases: Partial<PagePhrases> = {
  interruptions: ['广告', '廣告', '阅读更多', '閱讀更多', '查看更多'],
  linkOpeners: ['相关(?:阅读|新闻|报道)', '相關(?:閱讀|新聞|報導)', '延伸(?:阅读|閱讀)', '更多'],
  listHeadings: [
    '相关(?:阅读|新闻|文章|报道|推荐)',
    '相關(?:閱讀|新聞|文章|報導)',
    '延伸(?:阅读|閱讀)',
    '(?:热门|热点|推荐)(?:新闻|文章|阅读)?',
    '(?:熱門|推薦)(?:新聞|文章|閱讀)?',
    '(?:上|下)一篇',
  ],
  commentHeadings: ['(?:发表|發表|网友|網友|最新|热门)?(?:评论|評論|留言)', '我要(?:评论|評論|留言)'],
  endMarkers: ['(?:标签|標籤|关键词|關鍵詞)', '分享(?:到)?', '责任编辑.{0,12}', '責任編輯.{0,12}'],
  houseRules: ['版权所有', '版權所有', '未经(?:授权|许可)', '未經(?:授權|許可)', '转载请注明', '轉載請註明'],
}

export const headWords: Partial<HeadWords> = {
  published: '发布, 發布',
  dateWords: '发布, 發布',
  keywordLabels: '关键词, 標籤',
}

export const bylineWords: Partial<BylineWords> = {
  unspacedLabels: '作者, 撰文, 文字, 记者, 編輯, 编辑',
  noNames: '来源, 新华, 责任, 编辑, 发布, 时间',
}
