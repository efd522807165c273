import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { localCard } from '../../../src/core/card.ts'
import type { Answer } from '../../../src/core/ports.ts'
import { agendaChanges } from '../../../src/domain/changes/agenda.ts'
import { type Lang, same } from '../../../src/domain/text.ts'
import { type Model, modelAnswers } from '../../../src/interpreters/model/index.ts'
import { createRecords } from '../../../src/records/index.ts'
import { TODAY } from '../../fixtures/group.ts'
import { actorOf, type MockServer, mockServer, modelOn, said, stateWith } from './mock.ts'

const records = createRecords()
const on = stateWith(modelOn())
const HALLS = 'Vad beslutade vi om bygdegårdar?'
const GRANT = 'Beredningen anslår 120 000 kronor till upprustning av bygdegårdar.'
const PAID = 'Medlen betalas ut senast den 30 april.'

const ask = (model: Model, question: string, { state = on, as = 'm5-0', lang = 'sv' as Lang } = {}) =>
  modelAnswers(model, records)(question, { state, actor: actorOf(state, as), today: TODAY, lang })
const offline = (question: string, { state = on, as = 'm5-0', lang = 'sv' as Lang } = {}) =>
  records.answer(question, { state, actor: actorOf(state, as), today: TODAY, lang })
const text = (answer: Answer) => localCard(answer.card, 'sv').text

let server: MockServer
beforeAll(async () => {
  server = await mockServer()
})
afterAll(() => server.mock.stop())
beforeEach(() => {
  server.logged.length = 0
})

/** The id by which the section of that title is offered to the model. */
const idOf = (title: string, state = on): string =>
  records
    .read({ state, actor: actorOf(state, 'm15-0'), today: TODAY, lang: 'sv' })
    .search(title, 20)
    .find(one => one.facts[0]!.includes(title))!.id
const GRANTS = idOf('Bidrag till bygdegårdar')

/** The sentence that stands for: what came is the offline answer, and a quiet word that the model gave none. */
async function expectOffline(answer: Answer, question: string, options: Parameters<typeof offline>[1] = {}) {
  const plain = await offline(question, options)
  expect(answer.answered).toBe(plain.answered)
  expect(answer.sources).toEqual(plain.sources)
  expect(answer.card.lead).toEqual(plain.card.lead)
  const note = answer.card.blocks!.at(-1)
  expect(answer.card.blocks!.slice(0, -1)).toEqual(plain.card.blocks ?? [])
  expect(note).toMatchObject({ kind: 'text', tone: 'quiet' })
}

describe('an answer that the records bear out', () => {
  test('comes in the model’s words, with the record’s own, its source and the server that saw the text', async () => {
    server.answers(
      said(`Beredningen beslutade att anslå 120 000 kronor till bygdegårdar.`, [GRANTS, GRANT], [GRANTS, PAID]),
    )
    const answer = await ask(server.model(), HALLS)
    expect(answer.card.lead.sv).toBe('Beredningen beslutade att anslå 120 000 kronor till bygdegårdar.')
    expect(text(answer)).toContain(GRANT)
    expect(text(answer)).toContain('127.0.0.1')
    expect(answer.answered).toBe(true)
    expect(answer.sources.map(one => one.label.sv)).toEqual(['Landsbygdsberedningen, 12 februari 2027, § 1'])
  })

  test('in English too, of Swedish minutes', async () => {
    const question = 'What was decided about bygdegårdar?'
    server.answers(
      said(
        'On 12 February 2027 the committee granted 120,000 kronor; it is paid by 30 April.',
        [GRANTS, GRANT],
        [GRANTS, PAID],
      ),
    )
    const answer = await ask(server.model(), question, { lang: 'en' })
    expect(answer.card.lead.en).toMatch(/^On 12 February/)
  })

  test('after reading through the tools', async () => {
    server.mock.reset()
    server.mock.addFixture({
      match: { hasToolResult: false },
      response: {
        toolCalls: [
          { name: 'search_records', arguments: '{"words":"bredband"}' },
          { name: 'read_section', arguments: JSON.stringify({ source: GRANTS }) },
          { name: 'read_section', arguments: '{"source":"another-group/1"}' },
          { name: 'delete_everything', arguments: '{}' },
        ],
      },
    })
    server.mock.addFixture({
      match: { hasToolResult: true },
      response: said('Beredningen anslår 120 000 kronor.', [GRANTS, GRANT], [GRANTS, PAID]),
    })
    const answer = await ask(server.model(), HALLS)
    expect(answer.card.lead.sv).toBe('Beredningen anslår 120 000 kronor.')
    expect(server.sent()).toContain('Bredband till glesbygd')
    expect(server.asked()).toBe(2)
  })

  test('to a question that leans on the one before, which the model is told whole', async () => {
    const before = ['Vad beslutades om kollektivtrafik på landsbygden?']
    const scope = { state: on, actor: actorOf(on, 'm5-0'), today: TODAY, lang: 'sv' as const, before }
    server.answers(
      said('Beredningen beslutade att anslå 120 000 kronor till bygdegårdar.', [GRANTS, GRANT], [GRANTS, PAID]),
    )
    const answer = await modelAnswers(server.model(), records)('och om bygdegårdar den 12 februari?', scope)
    expect(answer.card.lead.sv).toMatch(/^Beredningen beslutade att anslå/)
    expect(text(answer)).toContain('Läst som')
    expect(server.sent()).toMatch(/Vad beslutades[^?]*bygdegårdar den 12 februari/)
  })

  test('where the rules found none, a citation that holds makes it one', async () => {
    const question = 'Blir det någon upprustning i trakten?'
    expect((await offline(question)).answered).toBe(false)
    server.answers(said('Beredningen anslår 120 000 kronor till upprustning.', [GRANTS, GRANT]))
    const answer = await ask(server.model(), question)
    expect(answer.answered).toBe(true)
    expect(answer.sources.map(one => one.label.sv)).toEqual(['Landsbygdsberedningen, 12 februari 2027, § 1'])
  })

  test('but a true sentence about something else does not', async () => {
    for (const question of [
      'Vad sades om vägbelysning?',
      'What was said about street lights?',
      'Vad beslutades om kärnkraft?',
    ]) {
      server.answers(said(GRANT, [GRANTS, GRANT]))
      await expectOffline(await ask(server.model(), question), question)
    }
  })
})

describe('what the records do not bear out is dropped', () => {
  const withBoth = (sentence: string) =>
    said(`Beredningen anslår 120 000 kronor. ${sentence}`, [GRANTS, GRANT], [GRANTS, PAID])

  test.each([
    ['another figure', 'Medlen är 250 000 kronor.'],
    ['another date', 'Medlen betalas ut den 31 april.'],
    ['a name that is not there', 'Medlen betalas ut av Olof Krans.'],
    ['a name of another section', 'Medlen betalas ut av Britt-Marie Sandin.'],
    ['a count of its own', 'Medlen betalas ut till fyra föreningar.'],
    ['a link', 'Läs mer på https://evil.example/a om medlen.'],
    ['a link in other clothes', 'Medlen: [bygdegårdar](evil) betalas ut.'],
    ['a turned decision', 'Medlen betalas inte ut.'],
    ['words from nowhere', 'Ordföranden är avsatt och allt är inställt nästa vecka.'],
  ])('%s', async (_, sentence) => {
    server.answers(withBoth(sentence))
    const answer = await ask(server.model(), HALLS)
    expect(answer.card.lead.sv).toBe('Beredningen anslår 120 000 kronor.')
    expect(text(answer)).not.toContain(sentence)
  })

  test.each([
    ['no citation', said(GRANT)],
    ['a source that is not there', said(GRANT, ['e99/1', GRANT])],
    ['a quote that is not there', said(GRANT, [GRANTS, 'Beredningen anslår 120 000 kronor till Norrby.'])],
    ['a quote of another section', said('Yttrandet antas.', [GRANTS, 'Yttrandet antas som beredningens eget.'])],
    ['less than the rules found', said('Medlen betalas ut.', [GRANTS, PAID])],
    [
      'another section than the rules found',
      said('Yttrandet antas.', [idOf('Yttrande över remiss'), 'Yttrandet antas som beredningens eget.']),
    ],
    ['nothing where the rules found something', said('')],
    ['a bare yes', said('Ja.', [GRANTS, GRANT], [GRANTS, PAID])],
  ])('%s: the offline answer', async (_, response) => {
    server.answers(response)
    await expectOffline(await ask(server.model(), HALLS), HALLS)
  })

  test.each([
    ['it says so too', said(''), false],
    ['it guesses', said('Lima är huvudstaden i Peru.'), true],
    ['it guesses with a true quote', said('Lima är huvudstaden i Peru.', [GRANTS, GRANT]), true],
    ['it answers something else', said(GRANT, [GRANTS, GRANT]), true],
  ])('not in the records: %s', async (_, response, noted) => {
    const question = 'Vad är huvudstaden i Peru?'
    server.answers(response)
    const answer = await ask(server.model(), question)
    expect(answer.answered).toBe(false)
    if (noted) await expectOffline(answer, question)
    else expect(answer).toEqual(await offline(question))
  })
})

const GOOD = said('Beredningen anslår 120 000 kronor.', [GRANTS, GRANT], [GRANTS, PAID])

describe('a model that fails', () => {
  test.each<[string, Parameters<MockServer['answers']>, Parameters<MockServer['model']>[0]?]>([
    ['429', [{ error: { message: 'slow down' }, status: 429, retryAfter: 0 }]],
    ['429 for an hour', [{ error: { message: 'slow down' }, status: 429, retryAfter: 3600 }], { timeoutMs: 300 }],
    ['401', [{ error: { message: 'bad key' }, status: 401 }]],
    ['400', [{ error: { message: 'no such format' }, status: 400 }]],
    ['500', [{ error: { message: 'oops' }, status: 500 }]],
    ['503', [{ error: { message: 'oops' }, status: 503 }]],
    ['slow', [GOOD, { chaos: { latencyMs: 3000 } }], { timeoutMs: 200 }],
    ['cut off', [GOOD, { chaos: { disconnectRate: 1 } }]],
    ['dropped', [GOOD, { chaos: { dropRate: 1 } }]],
    ['malformed', [GOOD, { chaos: { malformedRate: 1 } }]],
    ['prose', [{ content: 'I think it was 120 000 kronor.' }]],
    ['half a JSON', [{ content: '{"answer":"Beredningen ansl' }]],
    ['another shape', [{ content: '{"answer":["a"],"citations":"none"}' }]],
    ['more than was asked', [{ content: '{"answer":"a","citations":[],"delete":"all"}' }]],
    ['null', [{ content: 'null' }]],
    ['cut at its length', [{ ...GOOD, finishReason: 'length' }]],
    ['filtered', [{ ...GOOD, finishReason: 'content_filter' }]],
    ['only ever reading', [{ toolCalls: [{ name: 'search_records', arguments: '{"words":"a"}' }] }]],
    ['tools in no JSON', [{ toolCalls: [{ name: 'search_records', arguments: '{' }] }]],
  ])('%s: the offline answer, with a quiet note', async (_, answer, settings) => {
    server.answers(...answer)
    await expectOffline(await ask(server.model(settings), HALLS), HALLS)
    expect(JSON.stringify(server.logged)).not.toMatch(/bygdeg|kronor|never-logged|slow down/i)
  })

  test('no server at all', async () => {
    await expectOffline(await ask(server.model({ baseURL: 'http://127.0.0.1:9/v1' }), HALLS), HALLS)
  })

  test('odd bodies', async () => {
    for (const body of [
      '',
      'null',
      '[]',
      '{}',
      '{"choices":[]}',
      '{"choices":[{"message":null}]}',
      '{"choices":[{"message":{"refusal":"no"}}]}',
      '{"choices":[{"message":{"tool_calls":[{}]}}]}',
    ]) {
      const fetch = async () => new Response(body, { headers: { 'content-type': 'application/json' } })
      await expectOffline(await ask(server.model({ fetch }), HALLS), HALLS)
    }
  })
})

describe('what it costs', () => {
  test('a group has a budget a day; another group has its own', async () => {
    let now = '2027-04-21T08:00:00.000Z'
    server.answers({
      ...said('Beredningen anslår 120 000 kronor.', [GRANTS, GRANT], [GRANTS, PAID]),
      usage: { total_tokens: 900 },
    })
    const model = server.model({ tokensPerDay: 5000, clock: () => now })
    const fluent = async (state = on) => (await ask(model, HALLS, { state })).card.lead.sv.startsWith('Beredningen')
    expect([await fluent(), await fluent(), await fluent(), await fluent()]).toEqual([true, true, false, false])
    expect(server.asked()).toBe(2)
    expect(await fluent({ ...on, id: 'another' })).toBe(true)
    now = '2027-04-22T00:00:01.000Z'
    expect(await fluent()).toBe(true)
    expect(server.logged).toContainEqual(expect.objectContaining({ group: 'landsbygd', tokens: 900 }))
    expect(server.logged).toContainEqual(expect.objectContaining({ code: 'budget' }))
  })

  test('off by default: nothing is sent', async () => {
    server.answers(said(GRANT, [GRANTS, GRANT]))
    const state = stateWith()
    expect(await ask(server.model(), HALLS, { state })).toEqual(await offline(HALLS, { state }))
    expect(server.asked()).toBe(0)
  })
})

test('the same words in another section are not the answer that the rules found', async () => {
  const piece = (id: string, place: string) => ({ id, label: same(place), passages: [GRANT], facts: ['Bidrag'] })
  const [found, other] = [piece('a/1', 'Nämnden, § 1'), piece('b/1', 'Rådet, § 9')]
  const plain: Answer = { answered: true, card: { lead: same(GRANT) }, sources: [{ label: found.label }] }
  const reader = { search: () => [found, other], find: (id: string) => [found, other].find(one => one.id === id) }
  const answer = modelAnswers(server.model(), { answer: async () => plain, read: () => reader })
  const scope = { state: on, actor: actorOf(on, 'm5-0'), today: TODAY, lang: 'sv' as const }
  server.answers(said('Beredningen anslår 120 000 kronor till bygdegårdar.', ['b/1', GRANT]))
  expect((await answer('Hur mycket?', scope)).card.lead).toEqual(plain.card.lead)
  server.answers(said('Beredningen anslår 120 000 kronor till bygdegårdar.', ['a/1', GRANT]))
  expect((await answer('Hur mycket?', scope)).card.lead.sv).toBe('Beredningen anslår 120 000 kronor till bygdegårdar.')
})

test('the model is shown what the person may see, and no more', async () => {
  const state = stateWith(
    modelOn(),
    agendaChanges.matterRaised({
      id: 'h1-0',
      title: 'Bygdegårdar: hemligt avtal',
      meeting: 'e20-0',
      visibility: { kind: 'named', members: ['m7-0'] },
    }),
  )
  const hidden = idOf('hemligt avtal', state)
  for (const [as, sees] of [
    ['m5-0', false],
    ['m7-0', true],
    ['m15-0', true],
  ] as const) {
    server.answers(said('Bygdegårdar: hemligt avtal.', [hidden, 'Bygdegårdar: hemligt avtal']))
    const answer = await ask(server.model(), 'Vad sades om hemligt avtal om bygdegårdar?', { state, as })
    expect(server.sent().includes('Bygdegårdar: hemligt avtal')).toBe(sees)
    if (!sees) expect(answer.card.lead.sv).not.toContain('hemligt avtal.')
  }
})
