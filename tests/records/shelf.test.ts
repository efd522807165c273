import { beforeEach, describe, expect, test } from 'vitest'
import { identify } from '../../src/core/actor.ts'
import type { Change } from '../../src/domain/change.ts'
import { agendaChanges } from '../../src/domain/changes/agenda.ts'
import { decisionChanges } from '../../src/domain/changes/decisions.ts'
import { guestChanges } from '../../src/domain/changes/guests.ts'
import { importChanges } from '../../src/domain/changes/imports.ts'
import { meetingChanges } from '../../src/domain/changes/meetings.ts'
import { memberChanges } from '../../src/domain/changes/members.ts'
import { taskChanges } from '../../src/domain/changes/tasks.ts'
import { groupModel } from '../../src/domain/model.ts'
import type { GroupState } from '../../src/domain/state.ts'
import { createRecords } from '../../src/records/index.ts'
import { fixtureState, GROUP, TODAY } from '../fixtures/group.ts'

const minutes = (title: string, decision: string) => ({
  kind: 'minutes' as const,
  lang: 'sv' as const,
  date: '2026-05-04',
  chair: null,
  secretary: null,
  approvers: [],
  attendees: [],
  sections: [{ number: 1, title, decisions: [decision] }],
  guests: [],
  tasks: [],
  nextMeetings: [],
})
const imported = (id: string, title: string, decision: string): Change =>
  importChanges.minutesImported({
    id,
    file: `${id}.txt`,
    blob: id.slice(-1).repeat(64),
    extract: minutes(title, decision),
  })

/** Each step: what is committed, and a question whose answer it changes. */
const STEPS: Array<[what: string, changes: Change[], question: string]> = [
  [
    'a decision',
    [
      agendaChanges.matterRaised({ id: 'i77-0', title: 'Vindkraft vid kusten', meeting: 'e21-0' }),
      decisionChanges.decisionRecorded({
        item: 'i77-0',
        outcome: 'decided',
        points: ['Beredningen avstyrker vindkraft.'],
        tookPart: [],
      }),
    ],
    'Vad beslutades om vindkraft?',
  ],
  [
    'a reservation',
    [decisionChanges.reservationMade({ item: 'i77-0', member: 'm5-0', text: 'För dyrt.' })],
    'Vem reserverade sig mot vindkraften?',
  ],
  [
    'a guest',
    [
      guestChanges.guestNamed({
        id: 'g77',
        name: 'Ture Sköld',
        state: 'scheduled',
        meeting: 'e23-0',
        topic: 'biodling',
      }),
    ],
    'Vem kommer och talar om biodling?',
  ],
  [
    'a task',
    [taskChanges.taskAdded({ id: 't77', number: 77, what: 'Beställa flaggstänger', owner: { member: 'm7-0' } })],
    'Vem ansvarar för flaggstängerna?',
  ],
  [
    'a task that was handed over',
    [taskChanges.taskHandedOver({ task: 't77', owner: { member: 'm8-0' } })],
    'Vem ansvarar för flaggstängerna?',
  ],
  [
    'a new name',
    [memberChanges.memberRenamed({ member: 'm8-0', name: 'Johan Silverhjelm' })],
    'Vem ansvarar för flaggstängerna?',
  ],
  [
    'old minutes',
    [imported('p81', 'Orgelrenovering', 'Orgeln renoveras för 90 000 kronor.')],
    'Vad beslutades om orgeln?',
  ],
  ['minutes taken back', [importChanges.importTakenBack({ import: 'p81' })], 'Vad beslutades om orgeln?'],
  ['a guest gone', [guestChanges.guestCancelled({ guest: 'g77' })], 'Vem kommer och talar om biodling?'],
  ['a meeting moved', [meetingChanges.meetingMoved({ meeting: 'e22-0', date: '2027-05-19' })], 'När är nästa möte?'],
]

describe('what is kept of a group between questions', () => {
  let state: GroupState
  let seq: number
  const kept = createRecords()
  beforeEach(() => {
    state = fixtureState()
    seq = 100
  })
  const actor = (id: string) =>
    identify(
      { platform: 'demo', space: GROUP, user: id },
      state,
      { people: {}, accounts: {}, rooms: {}, admins: [] },
      TODAY,
      { demo: true },
    )
  const commit = (changes: Change[]) => {
    seq++
    groupModel.apply(
      state,
      structuredClone(changes),
      { seq, at: '2027-04-21T08:00:00.000Z', by: { role: 'member', account: 'a', member: 'm15-0' } },
      'test',
      '2027-04-21T08:00:00.000Z',
    )
  }
  const ask = (records: ReturnType<typeof createRecords>, question: string, by: string, at?: number) =>
    records.answer(question, {
      state,
      actor: actor(by),
      today: TODAY,
      lang: 'sv',
      ...(at === undefined ? {} : { seq: at }),
    })

  test.each(['with the journal’s number', 'without it'])(
    'is what a fresh reading gives after each commit, %s',
    async how => {
      for (const [what, changes, question] of STEPS) {
        const at = () => (how.startsWith('with the') ? seq : undefined)
        const before = await ask(kept, question, 'm15-0', at())
        commit(changes)
        const after = await ask(kept, question, 'm15-0', at())
        expect({ what, after }).toEqual({ what, after: await ask(createRecords(), question, 'm15-0') })
        expect({ what, after }).not.toEqual({ what, after: before })
      }
    },
  )

  test('is each person’s own: what is hidden from one is not found, nor known as a word', async () => {
    const question = 'Vad beslutades om fågeltornet?'
    const item = { id: 'i88-0', title: 'Fågeltornet', meeting: 'e21-0' }
    commit([
      agendaChanges.matterRaised({ ...item, visibility: { kind: 'named', members: ['m3-0'] } }),
      decisionChanges.decisionRecorded({
        item: 'i88-0',
        outcome: 'decided',
        points: ['Fågeltornet rivs.'],
        tookPart: [],
      }),
    ])
    for (const [who, sees] of [
      ['m15-0', true],
      ['m3-0', true],
      ['m5-0', false],
      ['m3-0', true],
      ['m5-0', false],
    ] as const) {
      const { answered, card } = await ask(kept, question, who, seq)
      expect({ who, answered }).toEqual({ who, answered: sees })
      if (!sees) expect(JSON.stringify(card)).not.toContain('rivs')
      const found = kept.read({ state, actor: actor(who), today: TODAY, lang: 'sv', seq }).search('fågeltornet', 5)
      expect(found.some(one => one.facts[0]?.includes('Fågeltornet'))).toBe(sees)
    }
    const unknown = await ask(kept, question.replace('fågeltornet', 'xyltorpet'), 'm5-0', seq)
    const hidden = await ask(kept, question, 'm5-0', seq)
    expect(hidden.card).toEqual(unknown.card)
  })

  test('a group of many sections is answered as if each had been looked at', async () => {
    commit(
      Array.from({ length: 400 }, (_, n) =>
        importChanges.minutesImported({
          id: `p9${n}`,
          file: `p9${n}.txt`,
          blob: 'c'.repeat(64),
          extract: {
            ...minutes('x', 'y'),
            date: `20${10 + (n % 16)}-0${1 + (n % 9)}-1${n % 10}`,
            sections: Array.from({ length: 10 }, (_, i) => ({
              number: i + 1,
              title: `Ärende ${n} om ${['cykelvägar', 'lekplatser', 'biblioteket', 'badhuset'][i % 4]}`,
              decisions: [`Styrelsen beviljar ${n * 10 + i} 000 kronor.`],
            })),
          },
        }),
      ),
    )
    commit([imported('p81', 'Orgelrenovering', 'Orgeln renoveras för 90 000 kronor.')])
    for (const [question, words] of [
      ['Vad beslutades om orgeln?', 'renoveras'],
      ['Hur mycket kostar orgelrenoveringen?', '90 000 kronor'],
      ['Vad beslutades om bredband?', 'plan för bredband'],
    ] as const)
      expect(JSON.stringify(await ask(kept, question, 'm15-0', seq))).toContain(words)
    expect(
      kept.read({ state, actor: actor('m15-0'), today: TODAY, lang: 'sv', seq }).search('orgeln', 1)[0]?.label.sv,
    ).toContain('p81')
  })
})
