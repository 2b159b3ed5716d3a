import type { FileKind } from '../../../news/page/file-kind.ts'
import type { ProblemId, ProblemValues, Refusal, ValueFault } from '../../../news/problem.ts'
import { catalogue } from '../catalogue.ts'

/** How each problem of the build is told. */
type Told = { [Id in ProblemId]: (values: ProblemValues[Id]) => string }

const kinds: Record<FileKind | 'unknown', string> = {
  pdf: 'a PDF document',
  png: 'a picture (PNG)',
  jpeg: 'a picture (JPEG)',
  gif: 'a picture (GIF)',
  webp: 'a picture (WebP)',
  'heif-or-video': 'a picture (AVIF or HEIC) or a video',
  zip: 'an archive (ZIP), as documents of Word, OpenDocument and e-books are',
  gzip: 'an archive (gzip)',
  'old-word': 'a document of an old Word',
  rtf: 'a document in Rich Text Format',
  'web-archive': 'a web archive',
  feed: 'a feed (RSS or Atom)',
  json: 'JSON',
  xml: 'XML that is no page',
  mhtml: 'a page archive (MHTML)',
  unknown: '',
}
const faults: Record<ValueFault, string> = {
  'no-text': 'no text',
  'too-long': 'more than 2000 characters',
  'no-address': 'no address that begins with http:// or https://',
  'no-language': 'no language code such as en or en-GB (BCP 47)',
  'no-date': 'no ISO 8601 date',
  'not-stated': 'not stated',
  'no-list': 'no list',
  'no-object': 'no JSON object',
  'no-relation': 'none of none, related, reworded and near-verbatim',
}
const refusals: Record<Refusal, (most: number) => string> = {
  'no-file': () => 'It is no file: a folder, a pipe or a device has no text of its own.',
  'too-long': (most) => `It has more than ${most} bytes, the most that is read.`,
  unreadable: () => 'It cannot be read.',
}
const notThePage = (kind: FileKind | 'unknown') => `It is ${kinds[kind]}, not the text of a page.`

/** Problems of the build: on the colophon, and where a build is run. */
export const problemWords = catalogue('problems', () => ({
  told: {
    'seeds-missing': () => 'There is no such folder of seeds.',
    'folder-unreadable': () => 'This folder cannot be read.',
    'seed-ending-unknown': ({ endings }) => `It is not read: seeds end with ${endings}.`,
    'page-parts-not-read': ({ count }) =>
      `Pictures, styles and scripts of saved pages are not read: ${count} ${count === 1 ? 'folder' : 'folders'}, this one the first.`,
    'seed-too-long': ({ most }) => refusals['too-long'](most),
    'seed-unreadable': ({ why }) => refusals[why](0),
    'seed-empty': () => 'It holds no text.',
    'seed-binary': ({ kind }) => (kind === 'unknown' ? 'It holds bytes that are no text.' : notThePage(kind)),
    'seed-no-page': ({ kind }) => notThePage(kind),
    'seed-format-assumed': ({ format }) =>
      format === 'html'
        ? 'It holds a page with its tags; it was read as HTML.'
        : 'It holds no tags; it was read as text.',
    'encoding-damaged': () => 'Some bytes are no UTF-8 as the others are; they are shown as \ufffd.',
    'encoding-assumed': () =>
      'It is not UTF-8; it was read as Windows-1252. Check its accents and quotation marks.',
    'page-without-text': () =>
      'The page shows no text: it may be made by scripts alone. Save it from a browser that shows it.',
    'sidecar-without-seed': () => 'There is no seed of that name.',
    'sidecar-unreadable': ({ why, most, error }) => {
      if (why === 'no-json') return `It is no JSON: ${error}`
      return why === 'no-object' ? 'It is no JSON object.' : refusals[why](most)
    },
    'sidecar-key-unknown': ({ key }) => `It has no key "${key}"; that key is left out.`,
    'sidecar-value-invalid': ({ key, why, written }) =>
      `"${key}": ${faults[why]}${written === '' ? '' : `: ${written}`}; it is left out.`,
    'sidecar-topic-unknown': ({ topic }) =>
      `"topics": "${topic}" is neither code nor name of a topic that is known here; it is left out.`,
    'sidecar-contradicts-dump': ({ field, editor, dump, holds }) =>
      holds === 'text'
        ? `The sidecar states ${field} as "${editor}", the text reads as "${dump}"; the text's holds.`
        : `The sidecar states ${field} as "${editor}", the dump as "${dump}"; the sidecar's holds.`,
    'link-file-unknown': ({ entry, file }) =>
      `Statement ${entry}: no report is read from the file "${file}".`,
    'link-quotation-missing': ({ entry, file, quote }) =>
      `Statement ${entry}: no compared sentence of "${file}" reads "${quote}".`,
    'link-quotation-twice': ({ entry, file, quote }) =>
      `Statement ${entry}: several sentences of "${file}" read "${quote}"; state with "before" what stands before it.`,
    'link-within-report': ({ entry }) => `Statement ${entry}: both sentences are of one report.`,
    'link-not-compared': ({ entry }) =>
      `Statement ${entry}: these two sentences are not compared: the reports are in two languages, or too long.`,
    'link-stated-before': ({ entry, other, otherEntry }) =>
      `Statement ${entry}: statement ${otherEntry} in ${other} says otherwise of the same two sentences, and holds.`,
    'address-taken': ({ other }) =>
      `Its path gives the address that ${other} has: give one of them another name.`,
    'text-too-long': ({ most, unit }) => `It has more than ${most} ${unit}.`,
    'body-missing': () => 'No line reads like a paragraph of a report.',
    'consent-wall': () => 'It holds a notice that asks for consent, and no report.',
    'error-page': () => 'It holds the notice that a page is not there or not shown, and no report.',
    'control-characters-removed': ({ key, count }) =>
      key === ''
        ? `${count} characters that reorder text or control devices are not shown.`
        : `"${key}": characters that reorder text or control devices are not shown.`,
    'much-left-out': ({ lost, all, from, to }) =>
      `${lost} of the ${all} words of whole sentences are left out, between the lines ${from} and ${to}.`,
    'date-ambiguous': ({ written }) =>
      `Nothing tells day and month of "${written}" apart; only its year is certain.`,
    'date-missing': () => 'No date is stated: grouped with other reports by content alone.',
    'date-far-future': ({ written }) =>
      `${written}: this date lies far in the future. It is kept; the report is grouped by content alone.`,
  } satisfies Told as Told,
}))
