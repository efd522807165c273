import { type ChatCompletionRequest, type Fixture, LLMock } from '@copilotkit/aimock'
import type { Actor } from '../../../src/core/actor.ts'
import { identify } from '../../../src/core/actor.ts'
import type { Change } from '../../../src/domain/change.ts'
import { groupChanges } from '../../../src/domain/changes/group.ts'
import { groupModel } from '../../../src/domain/model.ts'
import type { DirectoryState, GroupState } from '../../../src/domain/state.ts'
import { createModel, type Model } from '../../../src/interpreters/model/index.ts'
import { fixtureChanges, GROUP, NOW, TODAY } from '../../fixtures/group.ts'

export type Respond = Fixture['response']
type Settings = Parameters<typeof createModel>[0]

/** The group has switched a model on. */
export const modelOn = (): Change => groupChanges.rulesSet({ rules: { model: true } })

/** A server that speaks OpenAI's protocol and says what a test lets it, and a model that talks to it. */
export async function mockServer() {
  const mock = new LLMock({ port: 0, logLevel: 'silent' })
  await mock.start()
  const logged: object[] = []
  const model = (more: Partial<Settings> = {}): Model =>
    createModel({
      apiKey: 'test-key-never-logged',
      baseURL: `${mock.url}/v1`,
      model: 'gpt-test',
      timeoutMs: 5000,
      log: { info: data => void logged.push(data), warn: data => void logged.push(data) },
      ...more,
    })
  return {
    mock,
    model,
    logged,
    /** Every request is answered so. */
    answers(response: Respond, more: Partial<Fixture> = {}) {
      mock.reset()
      mock.addFixture({ match: { predicate: () => true }, response, ...more })
    },
    /** All that was sent, as one text. */
    sent: (): string => JSON.stringify(mock.getRequests().map(one => one.body)),
    asked: (): number => mock.getRequests().length,
  }
}
export type MockServer = Awaited<ReturnType<typeof mockServer>>

/** The answer as the model is to write it. */
export const said = (answer: string, ...citations: Array<[source: string, quote: string]>): { content: string } => ({
  content: JSON.stringify({ answer, citations: citations.map(([source, quote]) => ({ source, quote })) }),
})

/** The fixture group after further changes. */
export function stateWith(...changes: Change[]): GroupState {
  const state = groupModel.empty(GROUP)
  const meta = { seq: 1, at: '2027-03-20T10:00:00.000Z', by: { role: 'operator' as const, account: 'operator/local/' } }
  groupModel.apply(state, [...fixtureChanges(), ...changes], meta, 'fixture', NOW)
  return state
}

const nobody: DirectoryState = { people: {}, accounts: {}, rooms: {}, admins: [] }

export const actorOf = (state: GroupState, id: string): Actor =>
  identify({ platform: 'demo', space: GROUP, user: id }, state, nobody, TODAY, { demo: true })

/** All strings that a request holds as records: what the model was shown. */
export const textOf = (request: ChatCompletionRequest): string =>
  request.messages.map(one => (typeof one.content === 'string' ? one.content : '')).join('\n')
