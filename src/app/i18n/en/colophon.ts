import { catalogue } from '../catalogue.ts'
import type { Formats } from '../formats.ts'

export const colophonWords = catalogue('colophon', ({ plural, number }: Formats) => ({
  lede: 'Collate reads raw text dumps of news pages, cuts the reports out of them, finds which reports tell of one event and puts them side by side. All of it is made from the files once; this site has no server, no account and no tracker.',
  promise: 'Nothing is invented, everything is traceable',
  promiseText: [
    'Every report is shown to the letter. What a file does not state is shown as not stated; no outlet, date, quotation or name is guessed.',
    'Every line of a file is kept, set aside or left out for a reason that you can read under “Source text”. Every topic, mention and match shows what led to it.',
    'What is computed is called so: reading time at 238 words a minute, the number of words, what a match is taken for.',
  ],
  method: 'Method',
  steps: [
    {
      title: 'Reading the files',
      text: 'Each line gets a role by named rules: headline, line above the headline, intro, byline, date, paragraph, subheading, caption, or part of the page around the report. Dates keep the precision they are written with and get no time zone that is not stated.',
    },
    {
      title: 'Topics and names',
      text: 'Topics are those of the IPTC Media Topics. A topic is shown only where the words of the report carry it; the words are listed with it. People, organisations, places, quotations, figures, times and attributions are found by rules, each place in the text is kept.',
    },
    {
      title: 'Stories',
      text: 'Reports whose words and dates are alike enough are held to tell of one event. A story has no title of ours: it shows the headlines of its reports.',
    },
    {
      title: 'Comparing',
      text: 'Sentences of two reports are tied by the words, names, figures and times they share; rare words count more than common ones. Two sentences tell the same fact, in almost the same words or in other words, or they speak of the same matter: then whether the claim is the same is for you to judge. Any tie may be wrong: what led to it is shown. Where no match was found, the other report may still tell it in words that were not recognised. Reports in different languages are not compared.',
    },
  ],
  limits: 'Limits',
  limitsText: [
    'Whether a report is true or fair is not judged. Two reports that agree may share one source.',
    'Words with one meaning and no common form may be missed; words with a common form and two meanings may be tied.',
    'The rules are best for English. German, Spanish and French files are read; others are shown as well as their punctuation allows.',
    'Pictures are not in the files; captions stand apart from the text, in their own language.',
  ],
  yours: 'What stays on your device',
  yoursText:
    'What you read and save, the pages that you add yourself and how you set the text are kept in this browser and sent nowhere. Clearing the data of this site removes them.',
  sources: 'Sources',
  sourcesText:
    'The reports belong to their publishers. Where a file states one, it is named with the report.',
  thanks:
    'Topics: IPTC Media Topics, CC BY 4.0. Typefaces: Newsreader and Public Sans, SIL Open Font License.',
  licences: 'All licences, of this program and of what it is made with',

  build: 'The files of this site',
  read: (files: number, reports: number) =>
    `${plural(files, { one: '# file read', other: '# files read' })}, ${plural(reports, { one: '# report', other: '# reports' })}`,
  noProblems: 'No problems.',
  failed: (errors: number, files: number) =>
    `${number(errors)} of ${plural(files, { one: '# file', other: '# files' })} could not be read`,
  shown: (reports: number) => plural(reports, { one: '# report is shown', other: '# reports are shown' }),
  warnings: (count: number) => plural(count, { one: '# remark', other: '# remarks' }),
  problemsTitle: 'What the build met',
  file: 'File',
  line: 'Line',
  reason: 'Reason',
  level: { error: 'left out', warning: 'kept' },
  copy: 'Copy this report',
  copied: 'Copied',
  notCopied: 'This browser did not let it be copied.',
  around: (file: string, line: number) => `Lines around line ${number(line)} of ${file}`,
}))
