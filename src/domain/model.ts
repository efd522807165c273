import type { Change, ChangeKind, Meta } from './change.ts'
import { agendaChanges } from './changes/agenda.ts'
import { attendanceChanges } from './changes/attendance.ts'
import { decisionChanges } from './changes/decisions.ts'
import { directoryChanges } from './changes/directory.ts'
import { groupChanges } from './changes/group.ts'
import { guestChanges } from './changes/guests.ts'
import { importChanges } from './changes/imports.ts'
import { meetingChanges } from './changes/meetings.ts'
import { memberChanges } from './changes/members.ts'
import { messageChanges } from './changes/messages.ts'
import { minutesChanges } from './changes/minutes.ts'
import { pageChanges } from './changes/pages.ts'
import { rollChanges } from './changes/roll.ts'
import { scheduleChanges } from './changes/schedule.ts'
import { taskChanges } from './changes/tasks.ts'
import { undoChanges } from './changes/undo.ts'
import { recording } from './recording.ts'
import type { DirectoryState, GroupState } from './state.ts'

/** How long a person can take back their last change. */
export const UNDO_MINUTES = 10

const kindsOf = <S>(...lists: Array<Record<string, ChangeKind<S>>>) =>
  new Map(lists.flatMap(list => Object.values(list)).map(kind => [kind.type, kind]))

const GROUP = kindsOf<GroupState>(
  groupChanges,
  memberChanges,
  meetingChanges,
  attendanceChanges,
  rollChanges,
  agendaChanges,
  decisionChanges,
  guestChanges,
  taskChanges,
  importChanges,
  minutesChanges,
  messageChanges,
  scheduleChanges,
  pageChanges,
  undoChanges,
)
const DIRECTORY = kindsOf<DirectoryState>(directoryChanges)

function lifted<S>(kinds: Map<string, ChangeKind<S>>, change: Change): Change {
  const kind = kinds.get(change.type)
  if (!kind) throw new Error(`unknown change: ${change.type}`)
  let now = change
  while (now.v < kind.v) {
    const lift = kind.upcast[now.v]
    if (!lift) throw new Error(`no way from version ${now.v} of ${change.type}`)
    now = lift(now)
  }
  if (now.v > kind.v) throw new Error(`${change.type} is of version ${now.v}, newer than this program's ${kind.v}`)
  return now
}

function effect<S>(kinds: Map<string, ChangeKind<S>>, state: S, change: Change, meta: Meta): void {
  const kind = kinds.get(change.type)
  if (!kind) throw new Error(`unknown change: ${change.type}`)
  kind.apply(state, change as never, meta)
}

const windowStart = (() => {
  // Asked with every entry, and nearly always within the same second: the window is whole minutes, so what is finer stays.
  let second = ''
  let answer = ''
  return (latest: string) => {
    if (!latest.startsWith(second) || second === '') {
      second = latest.slice(0, 19)
      answer = new Date(Date.parse(latest) - UNDO_MINUTES * 60_000).toISOString().slice(0, 19)
    }
    return answer + latest.slice(19)
  }
})()

const emptyGroup = (id: string): GroupState => ({
  id,
  name: id,
  demo: false,
  body: 'samverkansgrupp',
  language: 'sv',
  timeZone: 'Europe/Stockholm',
  rules: {},
  visibility: { kind: 'group' },
  members: {},
  delegations: [],
  meetings: {},
  calendar: [],
  open: [],
  standing: [],
  items: {},
  series: {},
  guests: {},
  tasks: {},
  lastTask: 0,
  openTasks: [],
  imports: {},
  posts: {},
  outbox: [],
  proposals: {},
  undo: {},
  revisions: {},
})

/** The group aggregate, as a store keeps it. */
export const groupModel = {
  version: 1,
  empty: emptyGroup,
  upcast: (change: Change) => lifted(GROUP, change),
  apply(state: GroupState, changes: Change[], meta: Meta, command: string | undefined, latest: string): void {
    const since = windowStart(latest)
    for (const actor of Object.keys(state.undo)) if (state.undo[actor]!.at < since) delete state.undo[actor]
    const facts = changes.filter(change => GROUP.get(change.type)?.undoable !== 'neutral')
    const actor = meta.by.member ?? meta.by.account
    const keep =
      facts.length > 0 && meta.at >= since && facts.every(change => GROUP.get(change.type)?.undoable === true)
    if (!keep) {
      for (const change of changes) effect(GROUP, state, change, meta)
      if (facts.length > 0) delete state.undo[actor]
      return
    }
    const record = recording(state)
    for (const change of changes) effect(GROUP, record.draft, change, meta)
    state.undo[actor] = { seq: meta.seq, at: meta.at, command: command ?? '', patches: record.patches() }
  },
}

/** The directory aggregate: accounts, rooms, administrators. */
export const directoryModel = {
  version: 1,
  empty: (): DirectoryState => ({ people: {}, accounts: {}, rooms: {}, admins: [] }),
  upcast: (change: Change) => lifted(DIRECTORY, change),
  apply(state: DirectoryState, changes: Change[], meta: Meta): void {
    for (const change of changes) effect(DIRECTORY, state, change, meta)
  },
}

/** The aggregate that is not a group. */
export const DIRECTORY_ID = 'directory'

export const modelOf = (aggregate: string) => (aggregate === DIRECTORY_ID ? directoryModel : groupModel)
