/** How sure a link is, from weakest to strongest. Apart from the schemas: pages that name strengths need no validator. */
export const strengths = ['possible', 'reworded', 'near-verbatim'] as const
