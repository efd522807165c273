import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../../../src/commands/index.ts'
import type { LocalReply } from '../../../../src/core/incoming.ts'
import { aliveIn, messageFaults, viewFaults } from '../validate.ts'
import { ANNA, committee, EVA, MARGARETA } from './committee.ts'
import { press, slash } from './payloads.ts'
import { serving, stopAll } from './serving.ts'

/** Every command, as its examples are typed after the slash and as its form opens from a button. */
describe.each(commands.map(command => [command.name, command] as const))('%s through Slack', (_name, command) => {
  const who = command.roles.includes('secretary') ? EVA : command.roles.includes('chair') ? MARGARETA : ANNA
  let replies: LocalReply[] = []
  let side: Awaited<ReturnType<typeof serving>>

  beforeAll(async () => {
    const room = await committee()
    side = await serving({
      async handle(incoming) {
        const reply = await room.core.handle(incoming)
        replies.push(reply)
        return reply
      },
    })
  })
  afterAll(stopAll)

  const fine = () => {
    expect(replies.map(one => one.problem)).not.toContain('bug')
    expect(replies.length).toBeGreaterThan(0)
    for (const { args } of side.fake.calls) {
      if (args.view) expect([...viewFaults(args.view), ...aliveIn(args.view)]).toEqual([])
      if (args.blocks) expect([...messageFaults(args as never), ...aliveIn(args)]).toEqual([])
    }
  }

  test('typed', async () => {
    replies = []
    for (const example of command.examples)
      for (const words of [example.sv, example.en]) {
        const url = { response_url: `${side.fake.origin}/respond` }
        const response = await side.form(slash('/klubban', words, { user: who }, url))
        expect(response.status).toBe(200)
        const body = await response.text()
        if (body === '') continue
        const message = JSON.parse(body) as { text: string; blocks: unknown[] }
        expect([...messageFaults(message), ...aliveIn(message)]).toEqual([])
      }
    if (command.examples.length > 0) fine()
  })

  test('as a form', async () => {
    replies = []
    const value = JSON.stringify({ f: [command.name, {}], g: 'landsbygd' })
    const pressed = press(value, { user: who }, { response_url: `${side.fake.origin}/respond` })
    expect((await side.form(pressed)).status).toBe(200)
    await side.running.stop()
    fine()
    const opened = side.fake.of('views.open').length + side.fake.of('/respond').length
    expect(opened).toBeGreaterThan(0)
  })
})
