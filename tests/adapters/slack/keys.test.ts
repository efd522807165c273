import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Raw } from '../../../adapters/slack/types.ts'
import { payload } from './payloads.ts'
import { type Body, keysOf, withAction, withBody, withEvent } from './varied.ts'

const shared = (a: Raw, b: Raw): boolean => keysOf(a).some(key => keysOf(b).includes(key))

describe('one effect', () => {
  test('a message that comes again, also under another event id, is the same', () => {
    expect(keysOf(payload('mention'))).toEqual(keysOf(payload('mention')))
    expect(shared(payload('mention'), withBody('mention', { event_id: 'Ev0000009999' }))).toBe(true)
    expect(
      shared(payload('mention'), withEvent('mention', { ts: '1805000001.000101', event_ts: '1805000001.000101' })),
    ).toBe(true)
    const other = withEvent('mention', { ts: '1.1', event_ts: '1.1' }, { event_id: 'Ev0000009998' })
    expect(shared(payload('mention'), other)).toBe(false)
  })

  test('a double click is one press; a change of mind later is not', () => {
    const first = withAction({ action_ts: '1805000021.500000' })
    const second = withAction({ action_ts: '1805000022.900000' }, { trigger_id: 'another' })
    expect(shared(first, second)).toBe(true)
    expect(shared(first, withAction({ action_ts: '1805000028.500000' }))).toBe(false)
  })

  test.each<[string, Raw]>([
    ['another person', withAction({}, { user: { id: 'U0LARS001', team_id: 'T0BYGD001' } })],
    ['another button', withAction({ action_id: 'press-2' })],
    ['another value', withAction({ value: '{"p":"XXXX"}' })],
    ['another message', withBody('button', { message: { ts: '1805000020.000200' } })],
    [
      'a message that was changed meanwhile',
      withBody('button', {
        message: { ts: '1805000020.000100', edited: { user: 'U0KLUBBAN', ts: '1805000021.000000' } },
      }),
    ],
    [
      'another workspace',
      withBody('button', { team: { id: 'T0ANNAN01' }, user: { id: 'U0ANNA001', team_id: 'T0ANNAN01' } }),
    ],
  ])('a press of %s is another', (_, raw) => {
    expect(shared(payload('button'), raw)).toBe(false)
  })

  test('two clicks within three seconds always share a key, at any instant; beyond six never', () => {
    const at = (ms: number) => withAction({ action_ts: (1_805_000_000 + ms / 1000).toFixed(6) })
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 0, max: 2999 }), (start, apart) => {
        expect(shared(at(start), at(start + apart))).toBe(true)
        expect(shared(at(start), at(start + 6001 + apart))).toBe(false)
      }),
    )
  })

  test('one opened form is one, however often it is sent in; another opened form is another', () => {
    expect(shared(payload('form'), withBody('form', { trigger_id: 'another' }))).toBe(true)
    const view = payload('form').body.view as Body
    expect(shared(payload('form'), withBody('form', { view: { ...view, id: 'V0FORM0002' } }))).toBe(false)
  })
})
