import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { receive } from '../../../adapters/slack/receive.ts'
import { formOf, render } from '../../../adapters/slack/render/index.ts'
import { commands } from '../../../src/commands/index.ts'
import { localCard } from '../../../src/core/card.ts'
import type { LocalField, LocalForm, LocalReply } from '../../../src/core/incoming.ts'
import { same } from '../../../src/domain/text.ts'
import { HOSTILE, wrongForm } from '../../fixtures/cards.ts'
import { openRoom } from '../../fixtures/room.ts'
import { blocksOf, messagesIn, noise, readOuts, stateOf, valuesIn } from './look.ts'
import { payload } from './payloads.ts'
import { aliveIn, viewFaults } from './validate.ts'

const replyWith = (form: LocalForm, lead = 'Rätta det som är markerat.'): LocalReply => ({
  card: localCard({ lead: same(lead) }, 'sv'),
  lang: 'sv',
  audience: 'private',
  group: { id: 'landsbygd', name: 'Landsbygdsberedningen' },
  form,
})
const formWith = (...fields: LocalField[]): LocalForm => ({ ...wrongForm, fields })

/** Opens a form and sends it in as it stands. */
function sentIn(reply: LocalReply) {
  const made = formOf(reply, { channel: 'C0BERED01', thread: '1.2' })!
  const raw = payload('form')
  const view = {
    ...(raw.body.view as object),
    private_metadata: made.view.private_metadata,
    state: { values: stateOf(blocksOf({ form: made })) },
  }
  return receive({ ...raw, body: { ...raw.body, view } })!
}
const argsOf = (reply: LocalReply) => {
  const { input } = sentIn(reply)
  return 'form' in input ? input.form.args : null
}

describe('a form', () => {
  test('sent in as it stands, it says what it held, in the same group and room', () => {
    const incoming = sentIn(replyWith(wrongForm))
    expect(incoming).toMatchObject({ group: 'landsbygd', room: 'slack/T0BYGD001/C0BERED01' })
    expect(incoming.input).toEqual({
      form: {
        command: 'attend',
        args: { meeting: 'e22-0', answer: 'late', reason: `Tåget. ${HOSTILE}`, number: '12' },
      },
    })
  })

  test('whatever stands in a field, however long, comes back to the letter', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
      fc
        .array(fc.constantFrom('ord', ' ', '\n', 'å', '👩‍👩‍👧', 'x'.repeat(500)), { minLength: 1, maxLength: 60 })
        .map(parts => parts.join('')),
      fc.constant(
        Array.from({ length: 2000 }, (_, i) => `rad ${i}`)
          .join('\n')
          .slice(0, 10_000),
      ),
      fc.constant('ö'.repeat(10_000)),
    )
    fc.assert(
      fc.property(
        fc.constantFrom<LocalField['kind']>('text', 'long', 'number', 'day', 'choice'),
        text,
        (kind, value) => {
          const field: LocalField = {
            name: 'x',
            label: 'X',
            kind,
            required: true,
            value,
            options: [{ value: 'a', label: 'A' }],
          }
          const reply = replyWith(formWith(field))
          expect(viewFaults(formOf(reply)!.view)).toEqual([])
          expect(argsOf(reply)).toEqual({ meeting: 'e22-0', x: value })
        },
      ),
      { numRuns: 200 },
    )
  })

  test('fields take the element that fits, and a box where a value does not fit it', () => {
    const element = (field: Partial<LocalField>) => {
      const made = formOf(replyWith(formWith({ name: 'x', label: 'X', kind: 'text', required: false, ...field })))!
      const input = blocksOf({ form: made }).find(block => block.type === 'input')!
      return (input.element as { type: string }).type
    }
    const options = [{ value: 'a', label: 'A' }]
    expect(element({ kind: 'choice', options })).toBe('static_select')
    expect(element({ kind: 'choice', options, value: 'b' })).toBe('plain_text_input')
    expect(element({ kind: 'choice', options: [{ value: 'x'.repeat(151), label: 'A' }] })).toBe('plain_text_input')
    expect(element({ kind: 'yesno' })).toBe('static_select')
    expect(element({ kind: 'number', value: '7' })).toBe('number_input')
    expect(element({ kind: 'number', value: 'sju' })).toBe('plain_text_input')
    expect(element({ kind: 'day', value: '2027-05-12' })).toBe('datepicker')
    expect(element({ kind: 'day', value: '12 maj' })).toBe('plain_text_input')
  })

  test.each([
    ['ja', 'true'],
    ['true', 'true'],
    ['nej', 'false'],
    ['false', 'false'],
  ])('yes and no, as typed: %s is %s', (value, held) => {
    const made = formOf(replyWith(formWith({ name: 'x', label: 'X', kind: 'yesno', required: false, value })))!
    expect(valuesIn(blocksOf({ form: made }))).toEqual({ x: held })
  })

  test('what is wrong stands at its field, and not once more above the form', () => {
    const [wrong] = wrongForm.fields.flatMap(field => field.error ?? [])
    const shown = (lead: string) => readOuts(render(replyWith(wrongForm, lead)))
    expect(shown(wrong!).split(wrong!)).toHaveLength(2)
    expect(shown('Rätta det som är markerat.')).toContain('Rätta det som är markerat.')
  })

  test('a title longer than Slack takes stands in full below; hostile words stay words', () => {
    const form = { ...wrongForm, title: `Anmäl förhinder för en ledamot som du företräder ${HOSTILE}` }
    const outs = render(replyWith(form))
    expect(outs.length).toBe(1)
    expect(readOuts(outs)).toContain('för en ledamot som du företräder')
    expect(aliveIn(outs)).toEqual([])
    expect(outs.flatMap(out => ('form' in out ? viewFaults(out.form.view) : ['no form']))).toEqual([])
  })

  test('twelve fields with the longest labels, hints, options and errors keep within the ceilings', () => {
    const long = `${HOSTILE} `.repeat(15)
    const fields = Array.from(
      { length: 12 },
      (_, i): LocalField => ({
        name: `field${i}`,
        label: long,
        kind: i % 2 === 0 ? 'choice' : 'long',
        required: true,
        hint: long,
        error: long,
        options: Array.from({ length: 100 }, (_, n) => ({ value: `m${n}`, label: `${n} ${long}` })),
      }),
    )
    const form = formOf(replyWith({ ...wrongForm, fields }, long))!
    expect(viewFaults(form.view)).toEqual([])
    expect(aliveIn(form.view)).toEqual([])
    expect(Object.keys(form.errors).length).toBe(12)
  })

  test('a form that Slack cannot hold is told in messages', () => {
    const fixed = { long: noise(9000) }
    const outs = render(replyWith({ ...wrongForm, fixed }))
    expect(messagesIn(outs).length).toBe(outs.length)
  })

  test('what is said above a form so long that no view holds it is told in messages', () => {
    const items = Array.from({ length: 120 }, (_, i) => ({
      text: same(`Sak ${i}`),
      buttons: [{ label: same('Välj'), press: { proposal: `P${i}` } }],
    }))
    const card = localCard({ lead: same('Vilken?'), blocks: [{ kind: 'list', items }] }, 'sv')
    const outs = render({ ...replyWith(wrongForm), card })
    expect(messagesIn(outs).length).toBe(outs.length)
    expect(readOuts(outs)).toContain('Sak 119')
  })

  test('every command’s own form, in both languages', async () => {
    const room = await openRoom()
    for (const { name } of commands)
      for (const lang of ['sv', 'en'] as const) {
        const reply = await room.core.handle({
          keys: [`form-${name}-${lang}`],
          account: { platform: 'demo', space: 'landsbygd', user: 'm15-0' },
          group: 'landsbygd',
          lang,
          input: { open: { command: name, args: {} } },
        })
        if (!reply.form || reply.form.fields.length === 0) continue
        const form = formOf(reply)
        expect(form ? viewFaults(form.view) : [`${name} has no form`]).toEqual([])
      }
  })
})
