import type { Manifest } from '../../../../bundle/format/bundle.ts'
import { contentHash } from '../../../../language/content-hash.ts'
import type { OwnPage } from '../../../../news/readers/own-page.ts'
import { stagesMark } from '../change/run-stages.ts'
import type { OwnCard } from './made.ts'
import { contentMark } from './page-marks.ts'

/** What a page's report is made of: these stages, and what the page says. */
export const madeOf = (page: OwnPage): string => `${stagesMark} ${contentMark(page)}`

/** Whether these stages made it; of others it may have another shape. */
export const isOurs = ({ of }: Pick<OwnCard, 'of'>): boolean => of.startsWith(`${stagesMark} `)

/** What the stories of own pages are made of: the site's edition and all own pages. */
export const storiesOf = (site: Manifest, cards: readonly Pick<OwnCard, 'id' | 'of'>[]): string =>
  contentHash([...site.list.parts, ...cards.map(({ id, of }) => `${id} ${of}`).sort()].join('\n'), 10)
