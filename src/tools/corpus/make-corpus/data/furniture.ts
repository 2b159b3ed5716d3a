/** Lines that news pages put around a report. */
export const above = [
  'Home',
  'News',
  'Sport',
  'Weather',
  'Subscribe',
  'Sign in',
  'Search',
  'Newsletters',
  'Local',
  'Opinion',
]

export const below = [
  'Share this article',
  'Read more',
  'Most read today',
  'Leave a comment',
  'Comments are moderated. Please stay polite and on the subject.',
  'Listen to this article',
  'Related',
  'All rights reserved.',
  'Terms of use',
  'Privacy',
]

/** Sentences that fit any report, so that reports of different events have words in common. */
export const background = [
  'The region has seen many such days in recent years.',
  'It was not clear on the same evening what would happen next.',
  'Local radio broadcast through the night.',
  'Neighbouring towns offered their help.',
  'The government in the capital said that it was following events closely.',
  'Experts expect a long debate about the causes.',
  'A spokeswoman did not want to comment on the details.',
  'More information was promised for the following day.',
  'Many residents learnt of it from their neighbours.',
  'The regional parliament will discuss the matter at its next session.',
  'A similar case had made headlines a few years earlier.',
  'On the market square people talked of little else.',
  'According to a survey, a majority had hoped for another outcome.',
  'The costs are not yet known.',
  'A report is to be published before the summer.',
  'Journalists were not allowed on the site.',
]

export const outlets = [
  'Coast Herald',
  'The Valley Post',
  'Northern Courier',
  'Daily Beacon',
  'Evening Ledger',
]
