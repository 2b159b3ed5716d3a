import type { LineKind } from './line-kind.ts'
import { pageMarks } from './page-marks.ts'
import { sentenceKinds } from './sentence-kinds.ts'
import { shortLineKinds } from './short-line-kinds.ts'

/**
 * What a line is by its own looks; the first rule that fits decides. Weights were chosen on labelled pages of many
 * sites; what they are worth, and how little most of them matter, is in docs/decisions/0002-line-roles.md (superseded by 0019, which reads them as looks).
 */
export const lineKinds: readonly LineKind[] = [...pageMarks, ...sentenceKinds, ...shortLineKinds]
