import { field } from '../../core/fields.ts'
import type { KeptText, Ports } from '../../core/ports.ts'
import type { Extract, RecordKind } from '../../domain/extract.ts'
import type { Deep, GroupState, Import } from '../../domain/state.ts'

/** The import of that very text, unless it was taken back. */
export const importOf = (state: Deep<GroupState>, blob: string): Deep<Import> | undefined =>
  Object.values(state.imports).find(one => one.blob === blob && one.takenBack === undefined)

/** What the secretary says that a document is which does not look like a record of a meeting. */
export const readAs = field.choice(
  { sv: 'Läs som', en: 'Read as' },
  {
    minutes: { label: { sv: 'Protokoll', en: 'Minutes' } },
    notes: { label: { sv: 'Minnesanteckningar', en: 'Notes' } },
  },
  { optional: true, hidden: true },
)

/** What is read of a kept document, with what could not be read of its file among the remarks. */
export async function extractOf(
  kept: KeptText,
  options: { today: string; file: string; as?: RecordKind | undefined },
  ports: Ports,
): Promise<Extract> {
  const { text, pages, remarks } = kept
  const { as, ...where } = options
  const extract = await ports.readMinutes(text, { ...where, ...(as && { as }), ...(pages && { pages }) })
  return remarks.length > 0 ? { ...extract, remarks: [...remarks, ...(extract.remarks ?? [])] } : extract
}
