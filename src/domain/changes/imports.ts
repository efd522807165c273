import { z } from 'zod'
import { defineChange } from '../change.ts'
import type { Extract } from '../extract.ts'
import type { GroupState } from '../state.ts'
import { reindex } from './shared.ts'

/** Old minutes entered as one change; names stay text until somebody links them. */
const minutesImported = defineChange(
  'minutes-imported',
  {
    id: z.string(),
    file: z.string().min(1).max(300),
    blob: z.string().length(64),
    meeting: z.string().optional(),
    /** What the secretary put right before it entered, as typed; the extract holds the outcome. */
    corrections: z.array(z.string()).optional(),
    extract: z.custom<Extract>(value => typeof value === 'object' && value !== null),
  },
  (state: GroupState, c, meta) => {
    state.imports[c.id] = {
      id: c.id,
      file: c.file,
      blob: c.blob,
      at: meta.at,
      by: meta.by.member ?? meta.by.account,
      extract: c.extract,
      ...(c.meeting === undefined ? {} : { meeting: c.meeting }),
    }
  },
  { undoable: false },
)

const importTakenBack = defineChange(
  'import-taken-back',
  { import: z.string() },
  (state: GroupState, c, meta) => {
    const one = state.imports[c.import]
    if (!one) throw new Error(`no import ${c.import}`)
    const meeting = one.meeting === undefined ? undefined : state.meetings[one.meeting]
    if (meeting) {
      delete state.meetings[meeting.id]
      reindex(state, meeting.id, meeting)
    }
    one.takenBack = { at: meta.at, by: meta.by.member ?? meta.by.account }
  },
  { undoable: false },
)

export const importChanges = { minutesImported, importTakenBack }
