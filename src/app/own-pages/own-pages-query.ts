import { queryOptions } from '@tanstack/react-query'
import type { StoryCard } from '../../bundle/format/catalogue.ts'
import type { Both } from '../../news/comparison/sides.ts'
import { isOwnId } from '../../news/readers/own-id.ts'
import type { OwnPage } from '../../news/readers/own-page.ts'
import type { ReadersLink } from '../../news/readers/readers-link.ts'
import type { Report } from '../../news/report/report.ts'
import { idNow } from '../device/corrections/corrected-pairs.ts'
import { allCorrections } from '../device/corrections/corrections-store.ts'
import { runStages } from '../device/own/change/run-stages.ts'
import { siteReport } from '../device/own/merged/site-files.ts'
import type { OwnCard } from '../device/own/store/made.ts'
import { isOurs } from '../device/own/store/marks-of-made.ts'
import { allCards, allPages, allStoryCards, reportById, settled } from '../device/own/store/own-store.ts'

/** A page of the reader's and what is known of it. */
export interface KeptPage {
  page: OwnPage
  /** Null while it is read anew, and where no report is found in it any more. */
  made: OwnCard | null
  story: StoryCard | null
  /** The report that says the same. */
  twin: string | null
}

/** All pages of the reader's, those added last first. */
export const keptPagesQuery = () =>
  queryOptions({
    queryKey: ['own-pages'],
    queryFn: async (): Promise<KeptPage[]> => {
      const [pages, cards, stories, found] = await Promise.all([
        allPages(),
        allCards(),
        allStoryCards(),
        settled(),
      ])
      const made = new Map(cards.filter(isOurs).map((card) => [card.id, card]))
      return pages.map((page) => ({
        page,
        made: made.get(page.id) ?? null,
        story: stories.find(({ card }) => card.articles.includes(page.id))?.card ?? null,
        twin: found?.twins[page.id] ?? null,
      }))
    },
  })

export interface KeptCorrection {
  link: ReadersLink
  /** Its reports as they are now; null where neither the site nor the device has one, or it cannot be read now. */
  reports: Both<Report | null>
  /** One of them is on neither. */
  gone: boolean
}

/** What the reader states of sentences, the latest first. */
export const keptCorrectionsQuery = () =>
  queryOptions({
    queryKey: ['corrections'],
    queryFn: async (): Promise<KeptCorrection[]> =>
      Promise.all(
        (await allCorrections()).map(async (link) => {
          const ids: (string | null)[] = await Promise.all([
            idNow(link.a.report),
            idNow(link.b.report),
          ]).catch(() => ['', ''])
          const [a = null, b = null] = await Promise.all(
            ids.map((id) => reportNow(id ?? '').catch(() => null)),
          )
          return { link, reports: { a, b }, gone: ids.includes(null) }
        }),
      ),
  })

const reportNow = async (id: string): Promise<Report | null> =>
  isOwnId(id) ? ((await reportById(id))?.report ?? null) : siteReport(id)

/** What the stages made of a page; null where they have made nothing. */
export const madeReportQuery = (id: string) =>
  queryOptions({
    queryKey: ['own-report', id],
    queryFn: async () => (await reportById(id)) ?? null,
  })

/** What was met in reading pages, as they are kept now. */
export const problemsQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['own-problems', ...ids],
    queryFn: async () => (await Promise.all(ids.map(reportById))).flatMap((report) => report?.problems ?? []),
  })

/** The topics that there are: the stages know them. */
export const topicsQuery = () =>
  queryOptions({ queryKey: ['own-topics'], queryFn: () => runStages('topics', null) })
