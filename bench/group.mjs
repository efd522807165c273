// What all figures are taken on: the real group model, with people and meetings of our own making.

import { attendanceChanges } from '../dist/src/domain/changes/attendance.js'
import { groupChanges } from '../dist/src/domain/changes/group.js'
import { meetingChanges } from '../dist/src/domain/changes/meetings.js'
import { memberChanges } from '../dist/src/domain/changes/members.js'
import { modelOf } from '../dist/src/domain/model.js'

export { modelOf }
export const modelsAt = new URL('../dist/src/domain/model.js', import.meta.url).href
export const MEMBERS = 14
const PER_ENTRY = 250

const draft = (command, args, changes, reply = null, at = new Date()) => ({
  at: at.toISOString(),
  by: { role: 'operator', account: 'terminal/bench/bench' },
  intent: { command, args },
  changes,
  reply,
})

const day = i => new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10)

/** A group with fourteen members and this many meetings, every member answered for each. */
export async function createGroup(store, name, meetings) {
  const { groupCreated } = groupChanges
  const created = groupCreated({
    name,
    body: 'beredning',
    language: 'sv',
    timeZone: 'Europe/Stockholm',
    demo: false,
    rules: {},
  })
  const members = Array.from({ length: MEMBERS }, (_, i) =>
    memberChanges.memberAdded({
      id: `m${i}`,
      name: `Ledamot ${i}`,
      mandates: [{ role: 'member', from: '2000-01-01' }],
    }),
  )
  await store.update(name, [], () => draft('group create', {}, [created, ...members]), { create: true })
  for (let from = 0; from < meetings; from += PER_ENTRY) {
    const some = Array.from({ length: Math.min(PER_ENTRY, meetings - from) }, (_, i) => from + i)
    const changes = some.flatMap(i => [
      meetingChanges.meetingPlanned({ id: `t${i}`, date: day(i), start: '09:30', end: '12:00', place: 'Falköping' }),
      ...Array.from({ length: MEMBERS }, (_, m) =>
        attendanceChanges.attendanceRegistered({ meeting: `t${i}`, member: `m${m}`, answer: 'coming' }),
      ),
    ])
    await store.update(name, [], () => draft('meeting plan', {}, changes))
  }
}

let last = 0
/** One registration, as the chat makes it: a key, a change, a reply with a sentence in two languages. */
export function register(store, group, meetings, at = new Date()) {
  const n = ++last
  const args = { meeting: `t${n % meetings}`, member: `m${n % MEMBERS}`, answer: n % 3 ? 'coming' : 'absent' }
  const lead = {
    sv: `Du är anmäld till mötet den 12 maj (${n}).`,
    en: `You are registered for the meeting on 12 May (${n}).`,
  }
  return store.update(group, [`bench-${process.pid}-${n}`], () =>
    draft(
      'attendance register',
      args,
      [attendanceChanges.attendanceRegistered(args)],
      { audience: 'private', card: { lead } },
      at,
    ),
  )
}
