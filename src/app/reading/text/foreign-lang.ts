/** The language to mark a piece of a report with: none where it is the report's own or not known. */
export const foreignLang = (lang: string | null, own: string | null): string | undefined =>
  lang !== null && lang !== own ? lang : undefined
