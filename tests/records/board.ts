import { readMinutes } from '../../src/minutes/reading/read.ts'
import { ask, importedState } from './group.ts'

/** Minutes of one board. */
export const minutesOf =
  (body: string, present: string) =>
  (day: string, ...matters: string[]): string =>
    `Protokoll\n${body}\nDatum: ${day}\n\nNärvarande: ${present}\n\n${matters.map((one, i) => `§ ${i + 1} ${one}`).join('\n\n')}\n`

const TODAY = '2025-01-10'
/** Questions to a group that holds these texts, by file. */
export const askedOf = (texts: Record<string, string>) => {
  const state = importedState(
    Object.entries(texts).map(([file, text]) => ({ file, extract: readMinutes(text, { file, today: TODAY }) })),
  )
  return (question: string) => ask(state, question, { today: TODAY })
}
