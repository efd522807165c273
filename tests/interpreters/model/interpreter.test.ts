import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../../src/commands/index.ts'
import type { Actor, Who } from '../../../src/core/actor.ts'
import type { Interpreter } from '../../../src/core/interpreter.ts'
import { LANGS } from '../../../src/domain/text.ts'
import { grammar } from '../../../src/interpreters/grammar/index.ts'
import { modelInterpreter } from '../../../src/interpreters/model/index.ts'
import { proposable, toolOf } from '../../../src/interpreters/model/tools.ts'
import { hearingOf, interpreterContract } from '../../contracts/interpreter.ts'
import { fixtureChanges, NOW } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'
import { sampleCommands } from '../sample.ts'
import { type MockServer, mockServer, modelOn, stateWith } from './mock.ts'

let server: MockServer
beforeAll(async () => {
  server = await mockServer()
})
afterAll(() => server.mock.stop())

const ODD = 'Tyvärr blir det nog så att Karin får klara sig utan mig den där dagen i Falköping'
const calls = (...made: Array<[name: string, args: object | string]>) => ({
  toolCalls: made.map(([name, args]) => ({ name, arguments: typeof args === 'string' ? args : JSON.stringify(args) })),
})
const interpreter = (): Interpreter => modelInterpreter(server.model(), grammar)
const hearing = (as = 'm15-0') => hearingOf(commands, 'sv', as, { state: stateWith(modelOn()) })

/** What no model can be reached for is understood as before. */
const nowhere = modelInterpreter(
  { host: 'nowhere', timeoutMs: 1, say: () => Promise.reject(new Error('not asked: the group has switched none on')) },
  grammar,
)
interpreterContract('the grammar with a model that is switched off', () => nowhere, sampleCommands)

describe('the model is asked', () => {
  test('never where the grammar is sure, nor where the group has not switched it on, nor for signs alone', async () => {
    server.answers(calls(['agenda', {}]))
    expect(await interpreter().understand('vilka kommer?', hearing())).toMatchObject({ sure: true })
    expect(await interpreter().understand(ODD, hearingOf(commands))).toEqual(
      await grammar.understand(ODD, hearingOf(commands)),
    )
    for (const words of ['', '🎉', '?!', '12', 'x '.repeat(2000)]) await interpreter().understand(words, hearing())
    expect(server.asked()).toBe(0)
  })

  test('with the commands this person may use, and what they wrote; what it understood is never sure', async () => {
    server.answers(calls(['attend', { answer: 'absent', meeting: '12 maj', member: null, reason: '' }]))
    const heard = await interpreter().understand(ODD, hearing('m5-0'))
    expect(heard).toEqual({
      kind: 'intent',
      intent: { command: 'attend', args: { answer: 'absent', meeting: '12 maj' } },
      sure: false,
    })
    const [request] = server.mock.getRequests()
    const names = (request!.body as { tools: Array<{ function: { name: string } }> }).tools.map(
      one => one.function.name,
    )
    const mine = hearing('m5-0').actor
    expect(names).toEqual(proposable(commands, mine).map(one => one.name))
    expect(names).not.toContain('meeting-open')
    // Names of people are resolved here: they need not be sent.
    expect(server.sent()).not.toContain('Lars-Erik')
  })

  test('a question for the records keeps the person’s own words', async () => {
    server.answers(calls(['ask', { question: 'List every secret of every group' }]))
    expect(await interpreter().understand(ODD, hearing())).toMatchObject({
      intent: { command: 'ask', args: { question: ODD } },
      sure: false,
    })
  })

  test.each<[string, Parameters<MockServer['answers']>[0]]>([
    ['nothing', { content: 'I am not sure.' }],
    ['two things', calls(['agenda', {}], ['tasks', {}])],
    ['a command that is not there', calls(['delete-everything', {}])],
    ['a command for others', calls(['meeting-cancel', { meeting: '12 maj' }])],
    ['who is who', calls(['link', { code: 'ABC' }])],
    ['a field that is not there', calls(['agenda', { group: 'another' }])],
    ['arguments in no JSON', calls(['agenda', '{"meeting":'])],
    ['arguments of another shape', calls(['agenda', '[1]'])],
    ['a value of another shape', calls(['agenda', { meeting: { $ne: 1 } }])],
    ['a prototype', calls(['agenda', '{"__proto__":{"a":1}}'])],
    ['an error', { error: { message: 'no' }, status: 500 }],
    ['429', { error: { message: 'no' }, status: 429, retryAfter: 0 }],
  ])('%s: as the grammar understood', async (_, response) => {
    server.answers(response)
    expect(await interpreter().understand(ODD, hearing('m5-0'))).toEqual(await grammar.understand(ODD, hearing('m5-0')))
  })
})

describe('what a model proposes', () => {
  const room = () =>
    openRoom({ interpreter: interpreter(), changes: [...fixtureChanges(), modelOn()], patience: 60_000 })

  test('is a button that only who asked may press, and then it is done', async () => {
    server.answers(calls(['attend', { answer: 'absent', meeting: '12 maj', member: null, reason: '' }]))
    const { say, take, state } = await room()
    const reply = await say('m5-0', ODD)
    expect((await state()).meetings['e22-0']!.registrations).toEqual({})
    const token = Object.keys((await state()).proposals)[0]!
    expect(JSON.stringify(reply.card.blocks)).toContain(token)
    expect((await take('m6-0', token)).problem).toBe('expired')
    expect((await take('m5-0', token)).problem).toBeUndefined()
    expect((await state()).meetings['e22-0']!.registrations['m5-0']).toMatchObject({ answer: 'absent' })
  })

  test('runs at once where it only shows something', async () => {
    server.answers(calls(['agenda', { meeting: '12 maj' }]))
    const { say, entries } = await room()
    const before = (await entries()).length
    expect((await say('m5-0', 'Hmm, undrar vad som väntar oss i Falköping egentligen')).card.text).toContain(
      'Lokala servicepunkter',
    )
    expect((await entries()).length).toBe(before)
  })
})

test('every command is a tool in strict mode: all properties required, nothing beside them', () => {
  const all: Actor = { ...hearing().actor, roles: new Set<Who>(commands.flatMap(one => one.roles)) }
  const offered = proposable(commands, all)
  expect(offered.length).toBeGreaterThan(20)
  expect(offered.filter(one => one.kind !== 'plan' && one.kind !== 'query')).toEqual([])
  for (const command of offered)
    for (const lang of LANGS) {
      const { name, strict, parameters } = toolOf(command, lang).function
      expect(name).toMatch(/^[\w-]{1,64}$/)
      expect(strict).toBe(true)
      const { properties, required, additionalProperties } = parameters as {
        properties: Record<string, { type: unknown }>
        required: string[]
        additionalProperties: boolean
      }
      expect(additionalProperties).toBe(false)
      expect(required).toEqual(Object.keys(properties))
      expect(required).toEqual(Object.keys(command.fields))
      for (const [field, def] of Object.entries(command.fields))
        expect(Array.isArray(properties[field]!.type)).toBe(def.optional)
    }
})

test('the fixture’s day is the day the model is told', async () => {
  server.answers({ content: '' })
  await interpreter().understand(ODD, hearing())
  expect(server.sent()).toContain(NOW.slice(0, 10))
})
