/** The letter of a report of a story, by its place there: A, B, … */
export const letterOf = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place)
