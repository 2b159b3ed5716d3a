import { byName } from '../by-name.ts'
import topicNames from './topic-names.json'

export { locale } from './locale.ts'
export { topicNames }

/** All texts of this language: every file of this folder. */
export const catalogues = byName(
  import.meta.glob(['./**/*.ts', '!./index.ts', '!./locale.ts'], { eager: true }),
)
