import type { WordKind } from '../../../../news/page/page-kinds.ts'

/**
 * Words of class and id names by what they speak of. A name is cut where a site cuts it: `articleRelated-list` is
 * `article`, `related`, `list`. Words that sites also use for the report itself (`content`, `main`, `box`) say nothing.
 */
const words: Record<WordKind, string> = {
  advertisement:
    'ad ads adslot adunit advert advertisement advertorial dfp sponsor sponsored sponsors taboola outbrain',
  author: 'author authors byline bylines contributor contributors creator writer reporter autor auteur',
  breadcrumb: 'breadcrumb breadcrumbs crumb crumbs',
  caption: 'caption captions figcaption imagecaption credit credits photocredit legend bildunterschrift',
  comment: 'comment comments commentlist disqus discussion livefyre respond replies reply kommentare',
  consent: 'consent cookie cookies cookiebanner gdpr onetrust privacy',
  date: 'date dates dateline datetime published pubdate publishdate publish posted timestamp time updated modified datum',
  headline: 'headline entrytitle pagetitle posttitle articletitle storytitle',
  navigation: 'nav navbar navigation menu menus submenu masthead topbar pagination pager skip toolbar footer',
  newsletter: 'newsletter newsletters subscribe subscription signup optin mailchimp paywall',
  promotion: 'promo promos promotion promotional promoted cta callout offer offers banner affiliate',
  related:
    'related recommended recommendation recommendations recirc recirculation readmore morefrom trending popular mostread ' +
    'latest upnext further seealso similar youmaylike next previous prev',
  'screen-reader': 'sr visuallyhidden screenreader offscreen assistive',
  section: 'kicker eyebrow overline category categories rubric rubrik topic',
  share:
    'share sharing sharebar shares social socials addthis sharethis facebook twitter whatsapp follow bookmark',
  sidebar: 'sidebar sidebars rail rightrail widget widgets aside',
  standfirst:
    'standfirst dek deck subheadline subtitle subhead subheading excerpt summary lede intro teasertext chapo',
  tags: 'tags tag keywords taglist hashtags',
  teaser: 'teaser teasers card cards carousel slider playlist gallery list-item promo-card tile tiles',
  text: 'articlebody storybody entrycontent postcontent articlecontent articletext storycontent postbody newsbody storytext',
}

/** Two words side by side that are one of the above. */
export const pairs: Record<string, WordKind> = {
  'article body': 'text',
  'story body': 'text',
  'post body': 'text',
  'entry content': 'text',
  'post content': 'text',
  'article content': 'text',
  'story content': 'text',
  'article text': 'text',
  'story text': 'text',
  'body text': 'text',
  'entry title': 'headline',
  'post title': 'headline',
  'article title': 'headline',
  'story title': 'headline',
  'page title': 'headline',
  'visually hidden': 'screen-reader',
  'screen reader': 'screen-reader',
  'read more': 'related',
  'see also': 'related',
  'read next': 'related',
  'up next': 'related',
  'more from': 'related',
  'most read': 'related',
  'most popular': 'related',
  'sub title': 'standfirst',
  'sub headline': 'standfirst',
  'sub heading': 'standfirst',
}

export const kinds: ReadonlyMap<string, WordKind> = new Map(
  Object.entries(words).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind as WordKind])),
)
