import { afterEach, expect, test } from 'vitest'
import type { TeamsOut } from '../../../adapters/teams/out.ts'
import { commands } from '../../../src/commands/index.ts'
import { LANGS } from '../../../src/domain/text.ts'
import { GROUP } from '../../fixtures/group.ts'
import { execute, invoke, type Json, message } from './activities.ts'
import { committee, eva } from './committee.ts'
import { alive, breaks, buttons, everything } from './looking.ts'
import { stopAll } from './serving.ts'

afterEach(stopAll)

const asOut = (body: Json): TeamsOut => ({ message: body as never })

/** What is wrong with a message, as Teams would see it. */
const faults = (body: Json): string[] => [breaks(asOut(body)), ...alive([asOut(body)])].filter(one => one !== null)

/** The card of an answer to a press or a dialog, as a message; none where words are shown. */
function cardIn(answer: Json): Json[] {
  const { value, task } = answer as { value?: unknown; task?: { value?: unknown } }
  if (typeof value === 'object' && value !== null) return [{ type: 'message', attachments: [{ content: value }] }]
  const dialog = task?.value
  return typeof dialog === 'object' && dialog !== null
    ? [{ type: 'message', attachments: [(dialog as Json).card] }]
    : []
}

test.each(LANGS)('every example of every command is answered in Teams, and every button works (%s)', async lang => {
  const { post, fake, calls, errors } = await committee()
  const wrong: unknown[] = []
  let pressed = 0
  for (const command of commands) {
    for (const example of command.examples) {
      const before = fake.calls.length
      const response = await post(message(example[lang], { ...eva, locale: lang }))
      expect(response.status).toBe(200)
      await calls(before + 1)
      for (const { body } of fake.calls.slice(before)) {
        if (!body.attachments) continue
        wrong.push(...faults(body).map(fault => [example[lang], fault]))
        for (const action of buttons(body).slice(0, 3)) {
          if (action.type === 'Action.OpenUrl') continue
          pressed += 1
          const { msteams: _, ...data } = action.data as Json
          const request = action.type === 'Action.Submit' ? invoke('task/fetch', { data }, eva) : execute(data, eva)
          const answered = await post({ ...request, locale: lang })
          expect([example[lang], action.title, answered.status]).toEqual([example[lang], action.title, 200])
          for (const card of cardIn((await answered.json()) as Json))
            wrong.push(...faults(card).map(fault => [action.title, fault]))
        }
      }
    }
  }
  expect(errors).toEqual([])
  expect(wrong).toEqual([])
  expect(pressed).toBeGreaterThan(100)
})

/** What stands in a dialog's boxes, as Teams sends it in. */
const standing = (dialog: Json): Json =>
  Object.fromEntries(
    everything(dialog).flatMap(one =>
      /^Input\./.test(one.type) && one.value !== undefined ? [[String(one.id), one.value]] : [],
    ),
  )

test.each(LANGS)('every command can be pressed, and its form opened and sent in as it stands (%s)', async lang => {
  const { post, errors } = await committee()
  const wrong: unknown[] = []
  const ask = async (request: Json): Promise<Json> => {
    const response = await post({ ...request, locale: lang })
    expect(response.status).toBe(200)
    const text = await response.text()
    const answer = text === '' ? {} : (JSON.parse(text) as Json)
    for (const card of cardIn(answer)) wrong.push(...faults(card).map(fault => [request.value, fault]))
    return answer
  }
  let sent = 0
  for (const { name } of commands) {
    const pressed = await ask(execute({ klubban: { i: [name, {}], g: GROUP } }, eva))
    expect([name, pressed.statusCode]).toEqual([name, 200])
    const dialog = await ask(invoke('task/fetch', { data: { klubban: { o: [name, {}], g: GROUP } } }, eva))
    const submit = buttons(dialog).find(one => 'f' in ((one.data as Json).klubban as Json))
    if (!submit) continue
    sent += 1
    await ask(invoke('task/submit', { data: { ...standing(dialog), ...(submit.data as Json) } }, eva))
  }
  expect(errors).toEqual([])
  expect(wrong).toEqual([])
  expect(sent).toBeGreaterThan(50)
})
