import type { Deep, GroupState, Import } from '../../domain/state.ts'

/** The import of that very text, unless it was taken back. */
export const importOf = (state: Deep<GroupState>, blob: string): Deep<Import> | undefined =>
  Object.values(state.imports).find(one => one.blob === blob && one.takenBack === undefined)
