import type { Actor } from '../../src/core/actor.ts'
import { localCard } from '../../src/core/card.ts'
import type { Change } from '../../src/domain/change.ts'
import { groupChanges } from '../../src/domain/changes/group.ts'
import { importChanges } from '../../src/domain/changes/imports.ts'
import type { Extract } from '../../src/domain/extract.ts'
import { groupModel } from '../../src/domain/model.ts'
import type { GroupState } from '../../src/domain/state.ts'
import type { Lang } from '../../src/domain/text.ts'
import { createRecords } from '../../src/records/index.ts'

const META = {
  seq: 1,
  at: '2027-03-20T10:00:00.000Z',
  by: { role: 'operator' as const, account: 'operator/local/' },
}

/** A group's state after these changes. */
export function stateOf(changes: Change[]): GroupState {
  const state = groupModel.empty('records')
  groupModel.apply(state, changes, META, 'fixture', META.at)
  return state
}

/** A group that holds nothing but imported minutes. */
export const importedState = (documents: Array<{ file: string; extract: Extract }>): GroupState =>
  stateOf([
    groupChanges.groupCreated({
      name: 'Provgruppen',
      body: 'beredning',
      language: 'sv',
      timeZone: 'Europe/Stockholm',
      demo: false,
      rules: {},
    }),
    ...documents.map(({ file, extract }, i) =>
      importChanges.minutesImported({ id: `p${i}`, file, blob: String(i % 10).repeat(64), extract }),
    ),
  ])

export const OPERATOR: Actor = {
  kind: 'operator',
  name: 'operator',
  roles: new Set(['admin', 'everyone', 'secretary', 'chair']),
  by: META.by,
}

export interface Asked {
  answer: string
  answered: boolean
  sources: string[]
}

const records = createRecords()

/** The answer as the command line prints it. */
export async function ask(
  state: GroupState,
  question: string,
  { today = '2026-11-22', actor = OPERATOR, lang = 'sv' as Lang } = {},
): Promise<Asked> {
  const { card, answered, sources } = await records.answer(question, { state, actor, today, lang })
  return { answer: localCard(card, lang).text, answered, sources: sources.map(one => one.label[lang]) }
}
