import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

interface Counts {
  highlights: number
  notes: number
}

/** Words of highlights and notes: over the texts, and on the page that lists them. */
export const notesWords = catalogue('notes', ({ number, plural, list }: Formats) => {
  const counted = ({ highlights, notes }: Counts) =>
    list([
      ...(highlights > 0 ? [plural(highlights, { one: '# highlight', other: '# highlights' })] : []),
      ...(notes > 0 ? [plural(notes, { one: '# note', other: '# notes' })] : []),
    ])
  return {
    title: 'Your notes',
    menu: 'Selected words',
    highlightMenu: 'Your highlight',
    highlight: 'Highlight',
    removeHighlight: 'Remove highlight',
    note: 'Note',
    editNote: 'Edit note',
    linkToSentence: 'Link to this sentence',
    yourHighlight: 'Your highlight:',
    yourNote: 'Your note',
    noteOn: (words: string) => (words === '' ? 'Note on the whole report' : `Note on “${brief(words)}”`),
    showInText: 'Show in the text:',
    edit: 'Edit',
    addNote: 'Add a note',
    remove: 'Remove',
    keep: 'Keep',
    cancel: 'Cancel',
    undo: 'Undo',
    hide: 'Hide',
    takeFrom: 'Text to copy',

    highlighted: 'Highlighted',
    noteKept: 'Note kept on this device',
    noteEmptied: 'The note is empty now: the highlight stays',
    removed: (note: boolean) => (note ? 'Note removed' : 'Highlight removed'),
    copiedLink: 'Copied: a link to this sentence',
    selectFirst: 'Select words first, or go to a paragraph.',
    noSentence: 'There is no sentence after this one.',
    notKept: {
      blocked:
        'This browser keeps nothing for this site, as in a private window. What you note lasts until you leave the site: save it as a file under “Your notes”.',
      full: 'The device has no room left. What you note lasts until you leave the site: save it as a file under “Your notes”, or remove pages you have added.',
      newer:
        'A newer version of this site has been open on this device. Load this page again; until then what you note lasts until you leave the site.',
      'other-tab':
        'Another tab with an older version of this site is open. Close it; until then what you note lasts until you leave the site.',
      failed:
        'This could not be kept. What you note lasts until you leave the site: save it as a file under “Your notes”.',
    },

    sum: (counts: Counts) => `${counted(counts)} here`,
    allNotes: 'All your notes',
    noteOnReport: 'Note on the whole report',
    printThem: 'Print them with the report',
    lostTitle: 'No longer found in the text',

    onDevice: (counts: Counts) => `${counted(counts)}, on this device only.`,
    noneTitle: 'You have noted nothing yet',
    noneText:
      'Select words in a report, with mouse, finger or keys (v selects a sentence), and highlight them or write a note. They are listed here, and stay on this device.',
    nothingFound: 'None of your notes is like this.',
    showAll: 'Show all',
    search: 'Search your notes',
    searchHint: 'Find in your notes',
    filters: 'Filters',
    kind: 'Kind',
    kinds: { highlight: 'Highlights', note: 'Notes', lost: 'No longer found' },
    report: 'Report',
    wholeReport: 'whole report',
    paragraph: (at: number) => `¶${number(at)}`,
    inHeadline: 'headline',
    inIntro: 'intro',
    inSubheading: 'subheading',
    inCaption: 'caption',
    isLost: 'No longer found in the text. Its words were:',
    isGone: 'This report is not here any more. Your notes are kept, and come back with it.',
    notLoaded: 'This report could not be loaded: whether its words have changed is not known.',
    showPlace: 'Show in the report',
    takeTitle: 'Take them with you',
    takeText:
      'Each quotation goes with its report, date and paragraph. What a report does not state is left out.',
    formats: 'As what',
    format: {
      markdown: 'Markdown',
      csv: 'CSV',
      json: 'JSON-LD',
      bib: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    },
    use: {
      markdown: 'to read and to paste',
      csv: 'for a table',
      json: 'W3C annotations',
      bib: 'sources only',
      ris: 'sources only',
      csl: 'sources only',
    },
    table: {
      columns: ['Source', 'Headline', 'Date', 'Paragraph', 'Kind', 'Quotation', 'Note', 'Changed'],
      kinds: { highlight: 'highlight', note: 'note', whole: 'note on the whole report' },
    },
    preview: 'Preview',
    onlyShown: (count: number) => `Only the ${number(count)} shown here`,
    saveFile: 'Save as file',
    copy: 'Copy',
    copied: (count: number) => `Copied: ${plural(count, { one: '# entry', other: '# entries' })}`,
    fileName: 'notes',
    moveText: 'To another device, with your pages:',
    moveLink: 'all as one file, and bring one in',
    removeAll: 'Remove all notes',
    reallyRemoveAll: 'Remove all for good',
    keepThem: 'Keep them',
    allRemoved: (count: number) => plural(count, { one: '# entry removed', other: '# entries removed' }),
    trouble: 'Your notes are not kept.',

    keys: {
      title: 'Highlights and notes',
      sentence: 'Select the next sentence',
      highlight: 'Highlight what is selected or in focus',
      note: 'Write a note on it',
      quote: 'Copy it as quotation with source',
      link: 'Copy a link to its sentence',
    },
  }
})

const brief = (words: string) => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words)
