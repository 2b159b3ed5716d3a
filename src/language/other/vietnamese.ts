import type { CommonWords } from '../word-lists.ts'

export const commonWords: Partial<CommonWords> = {
  functionWords: `
    và, của, là, có, được, cho, trong, các, không, một, những, với, người, này, đã, khi, để, từ, đến, về, theo, tại,
    như, cũng, đó, vào, ra, sẽ, nhiều, năm`,
}
