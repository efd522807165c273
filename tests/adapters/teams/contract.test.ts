import { teams } from '../../../adapters/teams/index.ts'
import { boxOf, dataOf, formData } from '../../../adapters/teams/press.ts'
import type { Input } from '../../../src/core/incoming.ts'
import { adapterContract } from '../../contracts/adapter.ts'
import { execute, invoke, type Json, mention, message } from './activities.ts'
import { actionsOf, alive, breaks, cardsOf, everything, read } from './looking.ts'

const attend = { command: 'attend', args: { answer: 'coming', meeting: 'e22-0' } }
const sent = {
  ...formData({ command: 'attend', fixed: { meeting: 'e22-0' } }, 'landsbygd', 'f:1'),
  [boxOf('reason')]: 'Tåget',
  [boxOf('number')]: 3,
  [boxOf('day')]: '',
}
const filled = { form: { command: 'attend', args: { meeting: 'e22-0', reason: 'Tåget', number: '3' } } }
const payload = {
  body: { content: '<div>Lokala<br>servicepunkter &amp; bygdegårdar</div>' },
  linkToMessage: 'https://x.example/1',
}

const ways: Array<[what: string, input: Input, raw: Json]> = [
  ['words in a personal chat', { words: 'jag kommer' }, message('jag kommer')],
  ['a mention in a thread', { words: 'vilka kommer & när?' }, mention('vilka kommer &amp;&nbsp;när?')],
  ['a mention alone', { intent: { command: 'help', args: {} } }, mention('')],
  ['a mention of somebody', { words: 'anmäl Elin Forsell' }, mention('anmäl <at>Elin Forsell</at>')],
  ['a card sent in as a message', { intent: attend }, message('', { value: dataOf({ intent: attend }) })],
  ['a button', { intent: attend }, execute(dataOf({ intent: attend }, 'landsbygd'))],
  ['a proposal', { proposal: 'ABCDEFGH' }, execute(dataOf({ proposal: 'ABCDEFGH' }))],
  [
    'a form asked for',
    { open: attend },
    invoke('task/fetch', { data: { ...dataOf({ form: attend }), type: 'task/fetch' } }),
  ],
  ['a form sent in', filled, invoke('task/submit', { data: sent })],
  [
    'a form of a message action sent in',
    filled,
    invoke('composeExtension/submitAction', {
      commandId: 'make-task',
      data: { ...sent, ...formData({ command: 'attend', fixed: { meeting: 'e22-0' } }) },
    }),
  ],
  [
    'a search',
    { intent: { command: 'decisions', args: { about: 'bredband' } } },
    invoke('composeExtension/query', { commandId: 'decisions', parameters: [{ name: 'about', value: 'bredband' }] }),
  ],
  [
    'a message made a matter',
    {
      open: { command: 'matter-suggest', args: { title: 'Lokala\nservicepunkter & bygdegårdar https://x.example/1' } },
    },
    invoke('composeExtension/fetchTask', { commandId: 'make-matter', messagePayload: payload }),
  ],
]

adapterContract('teams', {
  adapter: teams,
  deliveries: ways.map(([what, input, raw]) => ({ what, input, raw, again: structuredClone(raw) })),
  read,
  pressed: outs =>
    actionsOf(outs).map(action => {
      if (action.type === 'Action.OpenUrl') return { url: String(action.url) }
      const { msteams: _, ...data } = action.data as Json
      return { raw: action.type === 'Action.Submit' ? invoke('task/fetch', { data }) : execute(data) }
    }),
  form(outs) {
    if (!outs.some(out => 'dialog' in out)) return null
    const all = everything(cardsOf(outs))
    const inputs = all.filter(one => /^Input\./.test(one.type))
    const errors = all.filter(one => String(one.id).startsWith('error:'))
    return {
      values: Object.fromEntries(
        inputs.flatMap(one => (one.value === undefined ? [] : [[String(one.id).slice(2), String(one.value)]])),
      ),
      errors: Object.fromEntries(
        errors.map(one => {
          const at = all.indexOf(one)
          const field = all.slice(at).find(next => /^Input\./.test(next.type))
          const [first] = one.inlines as Json[]
          return [String(field?.id).slice(2), String(first?.text).replace('⚠ ', '')]
        }),
      ),
    }
  },
  alive,
  breaks,
})
