import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../adapters/slack/limits.ts'
import { metadataOf, metadataWords } from '../../../adapters/slack/metadata.ts'
import { unpack } from '../../../adapters/slack/pack.ts'
import { buttonValue, pressOf } from '../../../adapters/slack/press.ts'
import { render } from '../../../adapters/slack/render/index.ts'
import { localCard } from '../../../src/core/card.ts'
import { same } from '../../../src/domain/text.ts'
import { blocksOf, buttonsIn, noise, readOuts } from './look.ts'
import { messageFaults } from './validate.ts'

const words = (length: number) =>
  Array.from({ length: Math.ceil(length / 7) }, (_, i) => `ord${String(i).padStart(3, '0')}`)
    .join(' ')
    .slice(0, length)

describe('presses in buttons', () => {
  const args = fc.dictionary(
    fc.string({ maxLength: 20 }).filter(key => key !== '__proto__'),
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer(), fc.boolean(), fc.array(fc.string())),
    { maxKeys: 8, noNullPrototype: true },
  )

  test('whatever was wished comes back unaltered, or is no button at all', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), args, fc.boolean(), (command, wish, opens) => {
        const intent = { command, args: wish }
        const value = buttonValue(opens ? { form: intent } : { intent }, 'grupp')
        if (value === null) return
        expect(value.length).toBeLessThanOrEqual(LIMITS.value)
        expect(pressOf(value)).toEqual({ input: opens ? { open: intent } : { intent }, group: 'grupp' })
      }),
    )
  })

  test('a proposal keeps its group', () => {
    expect(pressOf(buttonValue({ proposal: 'ABCD' }, 'g')!)).toEqual({ input: { proposal: 'ABCD' }, group: 'g' })
    expect(pressOf(buttonValue({ proposal: 'ABCD' })!)).toEqual({ input: { proposal: 'ABCD' } })
  })

  test('what exceeds a value is packed; what exceeds that is said in words, and nothing else is lost', () => {
    const press = (length: number) => ({ intent: { command: 'decide', args: { item: 'a1', points: words(length) } } })
    const long = buttonValue(press(4000))
    expect(long).toMatch(/^z/)
    expect(pressOf(long!)).toEqual({ input: press(4000) })
    const tooLong = { intent: { command: 'decide', args: { points: noise(10_000) } } }
    expect(buttonValue(tooLong)).toBeNull()
    const outs = render({
      card: localCard(
        {
          lead: same('Vilken menar du?'),
          blocks: [
            {
              kind: 'buttons',
              buttons: [
                { label: same('§ 7'), press: tooLong },
                { label: same('§ 8'), press: press(10) },
              ],
            },
          ],
        },
        'sv',
      ),
      lang: 'sv',
      audience: 'private',
    })
    expect(buttonsIn(outs.flatMap(blocksOf)).length).toBe(1)
    expect(readOuts(outs)).toContain('§ 7')
    expect(outs.flatMap(out => ('message' in out ? messageFaults(out.message) : ['a form']))).toEqual([])
  })

  test('a packed value that would fill the memory is none', () => {
    const bomb = deflateRawSync(JSON.stringify('x'.repeat(1_500_000))).toString('base64')
    expect(bomb.length).toBeLessThan(LIMITS.metadata)
    expect(unpack(`z${bomb}`)).toBeUndefined()
  })
})

describe('what a form carries', () => {
  test('comes back as it was', () => {
    const all = {
      command: 'attend',
      fixed: { meeting: 'e22-0', remote: true, n: 3 },
      group: 'g',
      channel: 'C1',
      thread: '1.2',
      joints: { reason: ['\n', ' ', ''] },
    }
    expect(metadataOf(metadataWords(all)!)).toEqual(all)
    expect(metadataOf(metadataWords({ command: 'attend', fixed: {} })!)).toEqual({ command: 'attend', fixed: {} })
  })

  test.each(['', 'null', '{}', '{"c":"x"}', '{"c":"x","f":{},"q":1}', 'zzz'])('%s is none of ours', text => {
    expect(metadataOf(text)).toBeNull()
  })
})
