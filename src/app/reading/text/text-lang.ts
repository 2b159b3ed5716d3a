/** The language of a piece of a report: its own where it has one, else the report's; none where neither is known. */
export const textLang = (lang: string | null, report: string | null): string | undefined =>
  lang ?? report ?? undefined
