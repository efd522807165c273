import { expect, test } from 'vitest'
import { commands } from '../../src/commands/index.ts'
import type { Change } from '../../src/domain/change.ts'
import { agendaChanges } from '../../src/domain/changes/agenda.ts'
import { decisionChanges } from '../../src/domain/changes/decisions.ts'
import { groupChanges } from '../../src/domain/changes/group.ts'
import { guestChanges } from '../../src/domain/changes/guests.ts'
import { taskChanges } from '../../src/domain/changes/tasks.ts'
import { grammar } from '../../src/interpreters/grammar/index.ts'
import { modelAnswers } from '../../src/interpreters/model/index.ts'
import { createRecords } from '../../src/records/index.ts'
import { fixtureChanges, TODAY } from '../fixtures/group.ts'
import { openRoom } from '../fixtures/room.ts'
import { actorOf } from '../interpreters/model/mock.ts'

const KEEPER = 'm15-0'
/** Who may see each thing, and whether it was hidden from the start or only later. */
const THINGS: Array<{ members: string[]; late: boolean }> = [
  { members: [], late: false },
  { members: ['m5-0'], late: true },
  { members: ['m5-0', 'm10-0'], late: false },
]
const TOPICS = ['fågeltorn', 'kyrktak', 'hamnplan', 'ridhus', 'simhall']

/** What a thing of that number is called wherever it is told: nobody asks with this word. */
const mark = (n: number) => `Kvarts${n}x`

/** A matter with all that hangs on it, and a guest; seen by those members alone. */
const thing = (n: number, members: readonly string[], late: boolean): Change[] => {
  const hidden = { kind: 'named' as const, members: [...members] }
  const topic = TOPICS[n % TOPICS.length]!
  const item = `i7${n}-0`
  const guest = `g7${n}-0`
  const shown = late ? {} : { visibility: hidden }
  return [
    agendaChanges.matterRaised({
      id: item,
      title: `Nytt ${topic} ${mark(n)}`,
      meeting: n % 2 ? 'e21-0' : 'e22-0',
      registryNumber: `KV 2027-0${n}`,
      presenter: `${mark(n)} Ek`,
      ...shown,
    }),
    decisionChanges.decisionRecorded({
      item,
      outcome: 'decided',
      points: [`Bidraget till ${topic} är ${mark(n)} kronor.`],
      tookPart: [],
    }),
    decisionChanges.documentsNamed({ item, documents: [`PM ${mark(n)}`] }),
    decisionChanges.dispatchNamed({ item, to: [`${mark(n)} förening`] }),
    decisionChanges.motionPut({ item, by: 'm3-0', text: `Yrkar ${mark(n)}` }),
    decisionChanges.reservationMade({ item, member: 'm9-0', text: `${mark(n)} är för dyrt.` }),
    taskChanges.taskAdded({
      id: `t7${n}-0`,
      number: 70 + n,
      what: `Skriva avtal om ${topic} med ${mark(n)}`,
      owner: { member: 'm6-0' },
      due: '2027-04-02',
      item,
      meeting: 'e21-0',
    }),
    guestChanges.guestNamed({
      id: guest,
      name: `Ada ${mark(n)}`,
      organisation: `${mark(n)} AB`,
      topic: `${topic}: ${mark(n)}`,
      state: 'confirmed',
      meeting: 'e22-0',
      ...shown,
    }),
    ...(late
      ? [
          groupChanges.visibilitySet({ of: 'item', id: item, visibility: hidden }),
          groupChanges.visibilitySet({ of: 'guest', id: guest, visibility: hidden }),
        ]
      : []),
  ]
}

const questions = (topic: string): string[] => [
  `Vad beslutades om ${topic}?`,
  `Hur mycket pengar fick ${topic}?`,
  `Vem reserverade sig mot beslutet om ${topic}?`,
  `Vilket diarienummer har ${topic}?`,
  `Vem kommer och pratar om ${topic}?`,
  `Vem ska skriva avtal om ${topic}?`,
  `Vilka underlag fanns till ${topic}?`,
  `I vilken paragraf togs ${topic} upp?`,
  'vad mer?',
  'Vilka punkter togs upp den 12 mars?',
  'och den 12 maj?',
  'Vilka gäster kommer i maj?',
  'vem mer?',
  'Vilka uppdrag har Anna Wallin?',
  'Vilka uppdrag är försenade?',
]

test('what is hidden from somebody is in no answer, follow-up, nearest thing, source, list or page, nor shown to a model', async () => {
  const records = createRecords()
  let sent = ''
  const model = {
    host: 'model.example',
    timeoutMs: 1000,
    say: async (_group: string, request: object) => {
      sent += JSON.stringify(request)
      const first = !sent.includes('"role":"tool"')
      const calls = ['search_records', 'read_section'].map((name, i) => ({
        id: String(i),
        name,
        arguments: JSON.stringify(i ? { source: 'e22-0/5' } : { words: TOPICS.join(' ') }),
      }))
      return { content: '{"answer":"","citations":[]}', calls: first ? calls : [] }
    },
  }
  const room = await openRoom({
    interpreter: grammar,
    ports: { answer: modelAnswers(model, records) },
    changes: [
      ...fixtureChanges(),
      groupChanges.rulesSet({ rules: { model: true } }),
      ...THINGS.flatMap(({ members, late }, n) => thing(n, members, late)),
    ],
  })
  const state = await room.state()
  for (const who of ['m2-0', 'm10-0', 'm5-0', KEEPER]) {
    const secret = THINGS.flatMap(({ members }, n) => (who === KEEPER || members.includes(who) ? [] : [mark(n)]))
    const seen: unknown[] = []
    sent = ''
    for (const [n] of THINGS.entries())
      for (const question of questions(TOPICS[n % TOPICS.length]!)) seen.push(await room.say(who, question))
    for (const command of commands.filter(one => one.kind === 'query' && one.name !== 'ask'))
      for (const args of [{}, { item: 'i70-0' }, { guest: 'g70-0' }, { meeting: 'e22-0' }])
        seen.push(await room.press(who, command.name, args as never))
    const reader = records.read({ state, actor: actorOf(state, who), today: TODAY, lang: 'sv' })
    seen.push(reader.search(`${TOPICS.join(' ')} ${THINGS.map((_, n) => mark(n)).join(' ')}`, 100))
    for (let i = 0; i < 12; i++) seen.push(reader.find(`e21-0/${i}`), reader.find(`e22-0/${i}`))
    const all = JSON.stringify(seen) + sent
    expect({ who, leaked: secret.filter(one => all.includes(one)) }).toEqual({ who, leaked: [] })
    // Not because nothing is ever shown.
    if (who === KEEPER) for (const [n] of THINGS.entries()) expect(all).toContain(mark(n))
    expect(room.errors).toEqual([])
  }
})
