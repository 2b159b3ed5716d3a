/**
 * What two sentences have to do with each other, from the loosest to the closest. The two upper ones are the same fact,
 * told in other words or in almost the same; `related` is the same matter: whether the claim is the same is for the reader.
 * Apart from the schemas: pages that name strengths need no validator.
 */
export const strengths = ['related', 'reworded', 'near-verbatim'] as const

/** Whether a strength says that both sentences tell the same fact. */
export const isSameFact = (strength: (typeof strengths)[number]): boolean => strength !== 'related'

/** Whether someone states a link; else the program found it. */
export const isStated = ({ by }: { by?: string }): boolean => by === 'editor' || by === 'reader'
