import type { Day, Deep, GroupState, Import } from './state.ts'
import { each, type Text } from './text.ts'
import { dayText } from './when/write.ts'

/** Imports that still count, the newest minutes first. */
export const standingImports = (state: Deep<GroupState>): Deep<Import>[] =>
  Object.values(state.imports)
    .filter(one => one.takenBack === undefined)
    .sort((a, b) => (b.extract.date ?? '').localeCompare(a.extract.date ?? ''))

const DOCUMENT: Record<Import['extract']['kind'], Text> = {
  minutes: { sv: 'protokollet', en: 'the minutes' },
  notes: { sv: 'minnesanteckningarna', en: 'the notes' },
  other: { sv: 'dokumentet', en: 'the document' },
}

/** How an imported document is referred to: "protokollet 2 februari 2027", else by its file's name. */
export function sourceText(one: Deep<Import>, today: Day): Text {
  const { kind, date } = one.extract
  const day = date ? dayText(date, { today, weekday: false }) : undefined
  return each(lang => `${DOCUMENT[kind][lang]} ${day ? (lang === 'sv' ? day.sv : `of ${day.en}`) : one.file}`)
}
