import { describe, expect, test } from 'vitest'
import { parseTemplate, requiredOf, slotsOf, wordsOf } from '../../../src/interpreters/grammar/template.ts'
import { lineOf, slice } from '../../../src/interpreters/grammar/tokens.ts'
import { isQuestion, languageOf, near } from '../../../src/interpreters/grammar/words.ts'

describe('templates', () => {
  test('words, slots, what may be left out, alternatives', () => {
    const node = parseTemplate("(i'm|i am|) coming [on {meeting}] § {item}")
    expect(wordsOf(node)).toEqual(['im', 'i', 'am', 'coming', 'on', '§'])
    expect(requiredOf(node)).toEqual(['coming', '§'])
    expect(slotsOf(node)).toEqual(['meeting', 'item'])
  })
  test.each(['(a|b', 'a]', '[a', 'a)'])('a bracket that does not fit: %s', template =>
    expect(() => parseTemplate(template)).toThrow(),
  )
})

test('words of a line, and the line back from them', () => {
  const line = lineOf('”Anna Berg”, §4: I’m coming (kanske)! 🎉')
  expect(line.tokens.map(token => token.key)).toEqual(['anna', 'berg', '§', '4', 'im', 'coming', 'kanske'])
  expect(slice(line, 0, 2)).toBe('Anna Berg')
  expect(slice(line, 2, 4)).toBe('§4')
  expect(slice(lineOf('ärende Vad gör vi?'), 1, 4)).toBe('Vad gör vi?')
  expect(slice(lineOf('ärende ”Vad gör vi”'), 1, 4)).toBe('Vad gör vi')
  expect([lineOf('jag kommer').clean, lineOf('jag kom\u200bmer').clean, lineOf('jag kоmmer').clean]).toEqual([
    true,
    false,
    false,
  ])
})

test('slips of the finger', () => {
  expect([near('kommer', 'komer', 1), near('kommer', 'komemr', 1), near('möten', 'noter', 1)]).toEqual([
    true,
    true,
    false,
  ])
})

test('language and question', () => {
  expect(languageOf(['vilka', 'kommer'])).toBe('sv')
  expect(languageOf(['who', 'is', 'coming'])).toBe('en')
  expect(languageOf(['agenda'])).toBeNull()
  expect([
    isQuestion('kommer Omar?', ['kommer']),
    isQuestion('vem är det', ['vem']),
    isQuestion('hej', ['hej']),
  ]).toEqual([true, true, false])
})
