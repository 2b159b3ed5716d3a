import { pageRoutes } from '../../src/app/routes.ts'

/** What the files of one room may import of ours, beside the room itself. The first room that fits a file counts. */
interface Rule {
  room: RegExp
  may: RegExp[]
}

/** What every stage knows: the words of news, how languages are read, the topics there are. */
const known = [/^news\//, /^language\//, /^topics\//]

const stage = (name: string): Rule => ({ room: new RegExp(`^pipeline/${name}/`), may: known })

/** What every page of the app may use beside its own room. */
const shared = [
  /^app\/(?:shell|ui|device|i18n|navigation|styles)\//,
  /^app\/paths\.ts$/,
  /^bundle\/(?:format|read)\//,
  /^news\//,
  /^language\//,
  /^topics\//,
]

const page = (name: string): Rule => ({
  room: new RegExp(`^app/${name}/`),
  may: [...shared, /^bundle\/search\//],
})

/** A page's room is that of its module. */
const pages = [...new Set(pageRoutes.map(({ module }) => module.replace(/\/.*/, '')))]

export const rules: Rule[] = [
  { room: /^news\//, may: [] },
  { room: /^language\//, may: [/^news\//] },
  { room: /^topics\//, may: [/^news\//, /^language\//] },
  { room: /^pipeline\/(?:cache|workers)\//, may: [] },
  { room: /^pipeline\/vectors\//, may: [/^pipeline\/cache\//, ...known] },
  ...['read-pages', 'parse-article', 'annotate', 'group-stories', 'compare', 'gather-facts'].map(stage),
  { room: /^pipeline\/build-bundle(?:\.ts$|\/)/, may: [/^pipeline\//, /^bundle\/write\//, ...known] },
  { room: /^bundle\//, may: known },
  {
    room: /^site\//,
    may: [
      /^pipeline\/(?:build-bundle|build-bundle\/(?:ahead|stage-results)|vectors\/embed-texts)\.ts$/,
      /^pipeline\/(?:cache|workers)\//,
      ...known,
      /^bundle\//,
      // The app is reached by its one list of routes, and in whose words the build tells its problems.
      /^app\//,
    ],
  },
  { room: /^cli\//, may: [/^pipeline\//, ...known, /^bundle\//, /^site\//] },
  { room: /^tools\//, may: [/^pipeline\//, ...known, /^bundle\//, /^site\//, /^cli\//] },
  { room: /^app\/i18n\//, may: [/^news\//, /^bundle\/format\//] },
  { room: /^app\/navigation\//, may: [] },
  { room: /^app\/styles\//, may: [] },
  // The reader's own pages are read in a worker by the stages of the build, and made ready as it makes its own.
  {
    room: /^app\/device\/stages\//,
    may: [
      /^pipeline\/(?!build-bundle)/,
      /^bundle\/(?:format|write|search)\//,
      /^app\/device\/own\/store\/made\.ts$/,
      ...known,
    ],
  },
  // Two reports that the build did not pair are compared, and a reader's corrections take effect, by the build's own code.
  { room: /^app\/device\/comparing\/comparison-worker\.ts$/, may: [/^pipeline\/compare\//, ...known] },
  { room: /^app\/device\/own\//, may: [...shared, /^bundle\/search\//] },
  { room: /^app\/(?:shell|ui|device)\//, may: shared },
  ...pages.map(page),
  // The entry and what starts with it; only the router knows the pages.
  { room: /^app\/router\.tsx$/, may: [/^app\//, /^bundle\/read\//] },
  {
    room: /^app\/[a-z-]+\.tsx?$/,
    may: [/^app\/[a-z-]+\.tsx?$/, ...shared],
  },
]
