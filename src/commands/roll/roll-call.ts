import { KEEPERS } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { planCommand, type Reply } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { rollChanges } from '../../domain/changes/roll.ts'
import { reached } from '../../domain/presence.ts'
import { Problem } from '../../domain/problem.ts'
import { quorumOf } from '../../domain/quorum.ts'
import { withPresences } from '../../domain/roll.ts'
import { seatsOn } from '../../domain/rules.ts'
import { isVoter, mandateOn, promisedFor, settleRoll } from '../../domain/seats.ts'
import type { Deep, GroupState, Meeting, MemberId } from '../../domain/state.ts'
import { each, same, type Text } from '../../domain/text.ts'
import { mustAllowRemote, mustBeOpen, quorumBlock, rollBlocks } from './shared.ts'

const PEOPLE = 10_000

/** Who is expected: those who said so, members who have not answered, and alternates who promised to serve for one who is absent. */
function expectedAt(state: Deep<GroupState>, meeting: Deep<Meeting>): { present: MemberId[]; remote: MemberId[] } {
  const promised = new Set(seatsOn(state, meeting.date).map(one => promisedFor(meeting, one.id)))
  const all = Object.values(state.members).filter(one => {
    const answer = meeting.registrations[one.id]?.answer
    const invited = isVoter(one, meeting.date) || mandateOn(one, ['secretary'], meeting.date) || promised.has(one.id)
    return answer === undefined ? Boolean(invited) : answer === 'coming' || answer === 'remote'
  })
  const remote = all.filter(one => meeting.registrations[one.id]?.answer === 'remote').map(one => one.id)
  return { present: all.map(one => one.id).filter(id => !remote.includes(id)), remote }
}

const answerText = (meeting: Deep<Meeting>, id: MemberId): Text => {
  const answer = meeting.registrations[id]?.answer
  switch (answer) {
    case 'coming':
      return { sv: 'anmäld', en: 'registered' }
    case 'remote':
      return { sv: 'på distans', en: 'remotely' }
    case 'late':
      return { sv: 'kommer senare', en: 'arrives late' }
    case 'maybe':
      return { sv: 'kanske', en: 'maybe' }
    case 'absent':
      return { sv: 'förhinder', en: 'sent apologies' }
    case undefined:
      return { sv: 'har inte svarat', en: 'has not answered' }
  }
}

/** The list to call from: everybody with a seat, whoever promised for them, and buttons. */
function listReply(state: Deep<GroupState>, meeting: Deep<Meeting>): Reply {
  if (meeting.roll !== null)
    return {
      card: {
        lead: {
          sv: 'Uppropet är gjort. Så här ser det ut nu:',
          en: 'The roll has been called. This is how it stands:',
        },
        blocks: [quorumBlock(state, meeting), ...rollBlocks(state, meeting)],
      },
    }
  const expected = expectedAt(state, meeting)
  const seats = seatsOn(state, meeting.date)
  const others = [...expected.present, ...expected.remote].filter(id => !seats.some(one => one.id === id))
  const forWhom = (id: MemberId) => seats.find(one => promisedFor(meeting, one.id) === id)?.name
  const args = {
    meeting: meeting.id,
    present: expected.present,
    ...(expected.remote.length > 0 ? { remote: expected.remote } : {}),
  }
  const blocks: Block[] = [
    {
      kind: 'list',
      items: seats.map(one => ({ text: same(one.name), note: answerText(meeting, one.id) })),
    },
  ]
  if (others.length > 0)
    blocks.push(
      { kind: 'heading', text: { sv: 'Övriga som väntas', en: 'Others expected' } },
      {
        kind: 'list',
        items: others.map(id => {
          const seat = forWhom(id)
          const name = state.members[id]!.name
          return {
            text: each(lang => (seat === undefined ? name : `${name} ${lang === 'sv' ? 'för' : 'for'} ${seat}`)),
          }
        }),
      },
    )
  return {
    card: {
      lead: each(lang => {
        const n = expected.present.length + expected.remote.length
        return lang === 'sv' ? `Upprop: ${n} väntas. Vilka är här?` : `Roll call: ${n} are expected. Who is here?`
      }),
      blocks: [
        ...blocks,
        {
          kind: 'buttons',
          buttons: [
            {
              label: { sv: 'Alla väntade är här', en: 'All expected are here' },
              press: { intent: { command: 'roll-call', args } },
              style: 'primary',
            },
            { label: { sv: 'Ändra först', en: 'Change first' }, press: { form: { command: 'roll-call', args } } },
          ],
        },
      ],
    },
  }
}

/** Settles at the meeting who is there and who serves: seats first, then promised alternates, then the calling order. */
export const rollCall = planCommand({
  name: 'roll-call',
  topic: 'roll',
  title: { sv: 'Upprop', en: 'Roll call' },
  help: {
    sv: 'Ropa upp: se vilka som väntas, och fastställ vilka som är här och tjänstgör.',
    en: 'Call the roll: see who is expected, and settle who is here and who serves.',
  },
  roles: KEEPERS,
  fields: {
    present: field.members({ sv: 'Närvarande', en: 'Present' }, { optional: true, max: PEOPLE }),
    absent: field.members(
      { sv: 'Frånvarande', en: 'Absent' },
      {
        optional: true,
        max: PEOPLE,
        hint: { sv: 'Utan närvarande: alla väntade utom dessa', en: 'Without any present: all expected but these' },
      },
    ),
    remote: field.members({ sv: 'På distans', en: 'Remotely' }, { optional: true, max: PEOPLE }),
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'open' }),
  },
  phrases: [
    {
      sv: [
        '(upprop|ropa upp|gör upprop)',
        'upprop [närvarande] {present}',
        'upprop (alla|) utom {absent}',
        'upprop frånvarande {absent}',
        'upprop [närvarande] {present} (på distans|distans) {remote}',
        '(alla|samtliga) [är] [(här|närvarande|på plats)] utom {absent} [är (här|närvarande|på plats)]',
      ],
      en: [
        '(roll call|call the roll)',
        'roll call [present] {present}',
        'roll call (all|everybody|everyone|) (but|except) {absent}',
        'roll call absent {absent}',
        'roll call [present] {present} (remote|remotely) {remote}',
        '(all|everyone|everybody) [(is|are)] [(here|present)] (but|except) {absent} [(is|are) (here|present)]',
      ],
    },
    // The list, with a button for "all expected are here": that is not the same as "all" at every meeting.
    {
      sv: '(alla|samtliga|alla väntade) är (här|närvarande|på plats)',
      en: '(all|everyone|everybody) (is|are) (here|present)',
    },
  ],
  examples: [
    { sv: 'upprop', en: 'roll call' },
    { sv: 'upprop alla utom Karin Åkesson', en: 'roll call everybody except Karin Åkesson' },
  ],
  plan({ present, absent, remote, meeting: id }, { state }) {
    const meeting = mustBeOpen(state.meetings[id]!)
    if (present === undefined && absent === undefined && remote === undefined)
      return { changes: [], reply: listReply(state, meeting) }
    if (meeting.roll !== null && reached(state, meeting) > 0)
      throw new Problem('conflict', {
        sv: 'Uppropet är gjort och beslut är fattade. Skriv ”NAMN kommer”, ”NAMN går efter § 4” eller ”NAMN på distans”.',
        en: 'The roll has been called and decisions are taken. Type “NAME arrives”, “NAME leaves after § 4” or “NAME joins remotely”.',
      })
    if (remote !== undefined) mustAllowRemote(state, 'remote')
    const gone = new Set(absent)
    const both = [...(present ?? []), ...(remote ?? [])].find(one => gone.has(one))
    if (both !== undefined)
      throw new Problem(
        'invalid',
        {
          sv: `${state.members[both]!.name} står både som närvarande och som frånvarande.`,
          en: `${state.members[both]!.name} stands both as present and as absent.`,
        },
        { field: 'absent' },
      )
    const expected = expectedAt(state, meeting)
    const links = new Set([...(remote ?? []), ...(present === undefined ? expected.remote : [])])
    const here = {
      present: new Set((present ?? expected.present).filter(one => !gone.has(one) && !links.has(one))),
      remote: new Set([...links].filter(one => !gone.has(one))),
    }
    const presences = settleRoll(state, meeting, here)
    const after = withPresences({ ...meeting, roll: {} }, presences)
    const quorum = quorumOf(state, after)
    return {
      changes: [rollChanges.rollCalled({ meeting: id, presences })],
      reply: {
        card: {
          lead: each(lang => {
            const n = presences.filter(one => one.present).length
            const who =
              lang === 'sv'
                ? `Uppropet är gjort: ${n} är här och ${quorum.serving} tjänstgör.`
                : `The roll is called: ${n} are here and ${quorum.serving} serve.`
            if (quorum.ok) return who
            return lang === 'sv' ? `${who} Mötet är inte beslutsfört.` : `${who} The meeting is not quorate.`
          }),
          blocks: [
            quorumBlock(state, after),
            ...rollBlocks(state, after),
            {
              kind: 'buttons',
              buttons: [
                {
                  label: { sv: 'Dagordning', en: 'Agenda' },
                  press: { intent: { command: 'agenda', args: { meeting: id } } },
                },
                {
                  label: { sv: 'Någon kommer', en: 'Somebody arrives' },
                  press: { form: { command: 'arrives', args: {} } },
                },
              ],
            },
          ],
        },
      },
    }
  },
})
