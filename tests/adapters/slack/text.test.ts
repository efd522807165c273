import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitted, literal, SPARE, split, splitJoined } from '../../../adapters/slack/render/text.ts'

describe('texts', () => {
  test('what turns the line round is closed behind itself, whatever it opened', () => {
    expect(literal('\u202egnisam')).toBe('\u2068\u202egnisam\u2069')
    expect(literal('a\u2067b')).toBe('\u2068a\u2067b\u2069\u2069')
    expect(literal('a\u2067b\u2069c')).toBe('\u2068a\u2067b\u2069c\u2069')
    expect(literal('a\u2069\u202eb')).toBe('\u2068a\ufffd\u202eb\u2069')
    expect(literal('\u2066'.repeat(3000)).length).toBeLessThanOrEqual(3000 + SPARE)
    expect(literal('vanlig text, 👩‍👩‍👧 och å')).toBe('vanlig text, 👩‍👩‍👧 och å')
    expect(literal('noll\u0000 ensam \ud83d')).toBe('noll\ufffd ensam \ufffd')
  })

  test('a text in parts is the whole of it, none too long, no letter broken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 40, max: 90 }), (text, max) => {
        const { parts, joints } = splitJoined(text, max)
        expect(parts.reduce((whole, part, i) => whole + (i === 0 ? '' : joints[i - 1]) + part, '')).toBe(text)
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(max)
      }),
    )
    const families = '👩‍👩‍👧'.repeat(100)
    for (const part of split(families, 50)) expect(part.length % '👩‍👩‍👧'.length).toBe(0)
  })

  test('what is shortened fits, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\u202e', '\u2066', 'a', '👩‍👩‍👧', ' ')),
        fc.constantFrom(24, 75, 150),
        (parts, max) => {
          const shown = fitted(parts.join(''), max)
          expect(shown.length).toBeLessThanOrEqual(max)
          expect(shown.length).toBeGreaterThan(0)
        },
      ),
    )
  })
})
