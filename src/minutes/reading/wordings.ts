/** A text's words in small letters, to compare how two are worded. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** How large a share (0-1) of these words stand among those. */
export function shareOf(words: readonly string[], others: readonly string[]): number {
  const there = new Set(others)
  return words.length === 0 ? 0 : words.filter(word => there.has(word)).length / words.length
}
