import { each, type Text } from './text.ts'

/** "rad 4", "lines 4–6": where something stands in a file. */
export const linesText = ([first, last]: readonly number[]): Text =>
  each(lang => {
    const word = lang === 'sv' ? 'rad' : first === last ? 'line' : 'lines'
    return first === last ? `${word} ${first}` : `${word} ${first}–${last}`
  })
