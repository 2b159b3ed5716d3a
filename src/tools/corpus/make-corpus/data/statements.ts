/** Parts of sentences that fit any report: who says what, with which addition. */
export const speakers = [
  'The mayor of {other}',
  'A spokesman for {company}',
  'The trade association',
  'A teacher who lives nearby',
  'The district governor',
  'One of the organisers',
  'A retired engineer',
  'The ministry of the interior',
  'An economist at the university of {town}',
  'The head of the rescue service',
  'A shopkeeper on the high street',
  'The regional broadcaster',
]

export const verbs = [
  'said',
  'explained',
  'confirmed',
  'denied',
  'repeated',
  'wrote in a letter',
  'told reporters',
]

export const claims = [
  'that about {medium} people had asked for advice',
  'that nothing had been decided behind closed doors',
  'that the budget would have to be changed again',
  'that the roads around {other} were safe to use',
  'that insurance would cover most of the damage',
  'that {person} had been invited to speak in parliament',
  'that young families in particular were worried',
  'that the work would take at least {small} weeks',
  'that the figures of the past {small} months had been wrong',
  'that visitors from {other} were still welcome',
  'that a committee of {small} members would look into it',
  'that the price of electricity played a part',
]

export const additions = [
  '',
  ', without giving a reason',
  ', and thanked the volunteers',
  ' after a meeting that lasted {small} hours',
  ', as had been expected',
  ', but left open what that means for {town}',
  ' in front of some {medium} listeners',
  ' on the radio that morning',
]
