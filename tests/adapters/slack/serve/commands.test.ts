import { afterEach, expect, test } from 'vitest'
import { commands } from '../../../../src/commands/index.ts'
import type { Command } from '../../../../src/core/command.ts'
import { LANGS, type Lang } from '../../../../src/domain/text.ts'
import { GROUP } from '../../../fixtures/group.ts'
import { buttonsIn, stateOf } from '../look.ts'
import { aliveIn, messageFaults, viewFaults } from '../validate.ts'
import { ADMIN, ANNA, committee, EVA, MARGARETA } from './committee.ts'
import type { Call } from './fake-slack.ts'
import { direct, mention, press, slash, submit } from './payloads.ts'
import { serving, stopAll } from './serving.ts'

afterEach(stopAll)

type Part = Record<string, unknown>

const whoFor = ({ roles }: Command): string => {
  if (roles.includes('secretary')) return EVA
  if (roles.includes('chair')) return MARGARETA
  return roles.includes('admin') && !roles.includes('everyone') ? ADMIN : ANNA
}

/** Everything that a person may be shown by a call. */
const shownBy = ({ args }: Call): Part[] =>
  [args.view as Part | undefined, args.blocks === undefined ? undefined : args].filter(one => one !== undefined)

const faults = (shown: Part): string[] => [
  ...('blocks' in shown && 'text' in shown ? messageFaults(shown as never) : viewFaults(shown)),
  ...aliveIn(shown),
]

/** The committee in Slack, and a way to send something and see all that came of it. */
async function slackSide(lang: Lang) {
  const room = await committee()
  const side = await serving(room.core)
  const wrong: unknown[] = []
  const more = { response_url: `${side.fake.origin}/respond` }
  const users = JSON.stringify({ ok: true, user: { team_id: 'T1', locale: lang === 'sv' ? 'sv-SE' : 'en-GB' } })
  side.fake.always('users.info', JSON.parse(users))

  async function sent(what: string, request: () => Promise<Response>): Promise<Part[]> {
    const before = side.fake.calls.length
    const response = await request()
    expect([what, response.status]).toEqual([what, 200])
    const body = await response.text()
    const said = (): Part[] => side.fake.calls.slice(before).flatMap(shownBy)
    const answer = body === '' ? {} : (JSON.parse(body) as Part)
    const here = ['blocks' in answer ? answer : undefined, answer.view as Part | undefined].filter(one => one)
    const closed = answer.response_action === 'errors'
    while (here.length === 0 && !closed && said().length === 0) await new Promise(resolve => setTimeout(resolve, 1))
    const all = [...(here as Part[]), ...said()]
    wrong.push(...all.flatMap(shown => faults(shown).map(fault => [what, fault])))
    return all
  }
  return { ...room, ...side, wrong, more, sent }
}

/** Typed after the slash, said to us in the channel, and written to us alone, turn by turn. */
function typed(words: string, user: string, turn: number, more: object) {
  const kind = (['slash', 'mention', 'direct'] as const)[user === ADMIN ? turn % 2 : turn % 3]!
  if (kind === 'slash') return { form: slash('/klubban', words, { user }, more) }
  return { event: kind === 'mention' ? mention(words, { user }) : direct(words, { user }) }
}

test.each(LANGS)(
  'every example of every command is answered in Slack, every form opens and is sent in, and the buttons work (%s)',
  async lang => {
    const { event, form, more, sent, wrong, errors } = await slackSide(lang)
    const not: string[] = []
    let [turn, pressed, filled] = [0, 0, 0]

    async function through(shown: Part[], user: string, what: string): Promise<void> {
      for (const one of shown) {
        if (one.type === 'modal' && one.submit) {
          filled += 1
          await sent(`${what}, sent in`, () => form(submit(one, stateOf(one.blocks as Part[]), { user })))
        }
        for (const button of buttonsIn(one.blocks).slice(0, 1)) {
          if (typeof button.value !== 'string') continue
          pressed += 1
          await sent(`${what}, a button`, () => form(press(button.value as string, { user }, more)))
        }
      }
    }

    for (const command of commands) {
      const user = whoFor(command)
      for (const example of command.examples) {
        turn += 1
        const as = typed(example[lang], user, turn, more)
        const shown = await sent(example[lang], () => (as.event ? event(as.event) : form(as.form)))
        if (/Det förstod jag inte|I did not understand/.test(JSON.stringify(shown))) not.push(example[lang])
        // Other ways to say the same lead to the same buttons.
        if (example === command.examples[0]) await through(shown, user, example[lang])
      }
      const value = JSON.stringify({ f: [command.name, {}], g: GROUP })
      const opened = await sent(`${command.name} as a form`, () => form(press(value, { user }, more)))
      await through(opened, user, `${command.name} as a form`)
    }
    expect(errors).toEqual([])
    expect(wrong).toEqual([])
    expect(not).toEqual([])
    expect(pressed).toBeGreaterThan(50)
    expect(filled).toBeGreaterThan(commands.length / 2)
  },
)
