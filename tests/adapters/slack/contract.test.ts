import { receive } from '../../../adapters/slack/receive.ts'
import { render } from '../../../adapters/slack/render/index.ts'
import type { Input } from '../../../src/core/incoming.ts'
import { adapterContract } from '../../contracts/adapter.ts'
import { blocksOf, buttonsIn, readOuts, valuesIn } from './look.ts'
import { payload, pressed } from './payloads.ts'
import { aliveIn, messageFaults, viewFaults } from './validate.ts'

const link = (ts: string, more = '') =>
  `https://landsbygd-exempel.slack.com/archives/C0BERED01/p${ts.replace('.', '')}${more}`

const WAYS: Record<string, Input> = {
  command: { words: 'jag kommer' },
  'command-short': { words: 'gäster april & maj' },
  'command-short-english': { open: { command: 'attend', args: {} } },
  'command-direct': { intent: { command: 'help', args: {} } },
  'command-grid': { words: 'jag kommer' },
  mention: { words: 'vad beslutades om https://exempel.se/vag <norra>?' },
  'mention-thread': { words: 'dagordning' },
  'mention-connect': { words: 'vilka kommer' },
  direct: { words: 'förhinder' },
  'direct-agent': { words: 'Vad beslutades om bredband?' },
  button: { intent: { command: 'attend', args: { answer: 'coming', meeting: 'e22-0' } } },
  'button-form': { open: { command: 'attend', args: { answer: 'late' } } },
  'button-proposal-ephemeral': { proposal: 'ABCDEFGH23456789' },
  'button-home': { intent: { command: 'tasks', args: { which: 'mine' } } },
  form: {
    form: {
      command: 'attend',
      args: { meeting: 'e22-0', answer: 'late', reason: 'Tåget är sent', day: '2027-05-12', number: '12' },
    },
  },
  shortcut: { open: { command: 'attend', args: {} } },
  'message-task': {
    open: {
      command: 'task-add',
      args: { what: `Någon måste ringa vägföreningen & kommunen ${link('1805000079.000100')}` },
    },
  },
  'message-decision': {
    open: {
      command: 'decide',
      args: {
        points: 'Vi köper in tre bänkar',
        summary: link('1805000078.000100', '?thread_ts=1805000077.000100&cid=C0BERED01'),
      },
    },
  },
  'message-matter': {
    open: { command: 'matter-suggest', args: { title: `Belysning längs gångvägen ${link('1805000076.000100')}` } },
  },
}

adapterContract('slack', {
  adapter: { receive, render },
  deliveries: Object.entries(WAYS).map(([what, input]) => ({
    what,
    input,
    raw: payload(what),
    again: payload(what),
  })),
  read: readOuts,
  pressed: outs =>
    outs
      .flatMap(out => buttonsIn(blocksOf(out)))
      .map(one => (typeof one.url === 'string' ? { url: one.url } : { raw: pressed(one.value) })),
  form(outs) {
    const [out] = outs
    if (!out || !('form' in out)) return null
    const errors = Object.entries(out.form.errors).map(([box, error]) => [box.replace(/^f:/, ''), error])
    return { values: valuesIn(blocksOf(out)), errors: Object.fromEntries(errors) }
  },
  alive: aliveIn,
  breaks: out => {
    const faults = 'message' in out ? messageFaults(out.message) : viewFaults(out.form.view)
    return faults.length > 0 ? faults.join('; ') : null
  },
})
