/** What the files of one room may import of ours, beside the room itself. The first room that fits a file counts. */
interface Rule {
  room: RegExp
  may: RegExp[]
}

const stage = (name: string): Rule => ({
  room: new RegExp(`^pipeline/${name}/`),
  may: [/^news\//, /^text\//],
})
const page = (name: string): Rule => ({
  room: new RegExp(`^app/${name}/`),
  may: [/^app\/(?:bundle|shared|words)\//, /^app\/paths\.ts$/, /^news\//, /^text\//],
})

export const rules: Rule[] = [
  { room: /^news\//, may: [] },
  { room: /^text\//, may: [] },
  ...['seeds', 'pages', 'articles', 'annotations', 'stories', 'vectors', 'comparisons', 'bundle'].map(stage),
  { room: /^pipeline\/build-bundle\.ts$/, may: [/^pipeline\//, /^news\//, /^text\//] },
  {
    room: /^plugin\//,
    may: [
      /^pipeline\/(?:build-bundle|vectors\/embed-texts)\.ts$/,
      /^news\//,
      /^(?:prerender|offline|publishing)\//,
    ],
  },
  { room: /^commands\//, may: [/^pipeline\//, /^news\//, /^text\//, /^plugin\//, /^publishing\//] },
  { room: /^publishing\//, may: [/^news\//] },
  { room: /^offline\//, may: [/^news\//] },
  { room: /^prerender\//, may: [/^app\//, /^news\//, /^publishing\//] },
  { room: /^app\/words\//, may: [/^news\//] },
  { room: /^app\/bundle\//, may: [/^news\//] },
  { room: /^app\/shared\//, may: [/^app\/paths\.ts$/, /^app\/words\//, /^news\//] },
  { room: /^app\/styles\//, may: [] },
  // The one worker compares two reports that the build did not pair.
  { room: /^app\/comparison\/[a-z-]*worker\.ts$/, may: [/^pipeline\/comparisons\//, /^news\//, /^text\//] },
  ...['article-list', 'reading', 'comparison', 'colophon'].map(page),
  // The entry and what starts with it; only the router knows the pages.
  { room: /^app\/router\.tsx$/, may: [/^app\//] },
  {
    room: /^app\/[a-z-]+\.tsx?$/,
    may: [/^app\/[a-z-]+\.tsx?$/, /^app\/(?:bundle|shared|styles|words)\//, /^news\//],
  },
]
