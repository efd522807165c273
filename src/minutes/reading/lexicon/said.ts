/** One pattern of a list that is written a phrase a line. */
export const words = (text: string): string => text.trim().replace(/\s*\n\s*/g, '|')

/** Phrases as whole words, whatever their case. */
export const said = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')
