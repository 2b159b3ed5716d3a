/** The address of a report that no correction changes: without words. It leads on to the one with the words of today. */
export const permanentAddress = (id: string, url: string): string => `${url}/articles/${id}`
