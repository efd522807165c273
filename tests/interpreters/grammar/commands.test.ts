import { describe, expect, test } from 'vitest'
import { commands } from '../../../src/commands/index.ts'
import { grammar } from '../../../src/interpreters/grammar/index.ts'
import { hearingOf, interpreterContract } from '../../contracts/interpreter.ts'

interpreterContract('the grammar, with every command there is,', () => grammar, commands)

const hear = (words: string, as?: string) => {
  const heard = grammar.understand(words, hearingOf(commands, 'sv', as))
  if (heard instanceof Promise) throw new Error('the grammar answers at once')
  if (heard.kind === 'unknown') return { command: '?', args: {}, sure: false }
  return { ...heard.intent, sure: heard.sure }
}

describe('what people type', () => {
  test.each([
    ['upprop närvarande Anna Berg, Anna Wallin', 'roll-call', { present: 'Anna Berg, Anna Wallin' }],
    ['upprop närvarande anna berg anna wallin och omar', 'roll-call', { present: 'anna berg, anna wallin, omar' }],
    ['vad beslutade vi om bygdegårdar?', 'decisions', { about: 'bygdegårdar' }],
    ['vad beslutade vi 2026?', 'decisions', { when: '2026' }],
    ['decisions in 2026', 'decisions', { when: '2026' }],
    ['vilka beslut fattade vi i fjol?', 'decisions', { when: 'i fjol' }],
    ['lägg till Vägar m.m. på dagordningen', 'matter-add', { title: 'Vägar m.m.' }],
    ['lägg till ärende Vägar m.m.', 'matter-add', { title: 'Vägar m.m.' }],
    [
      'rätta beslut § 4 till Planen antas. skäl Skrivfel.',
      'decision-correct',
      { points: 'Planen antas.', reason: 'Skrivfel' },
    ],
  ])('%s', (words, command, args) => {
    expect(hear(words, 'm15-0')).toMatchObject({ command, args, sure: true })
  })

  test('a question mark may be part of a title: kept, and asked about', () => {
    expect(hear('lägg till ärende Vad gör vi?', 'm15-0')).toMatchObject({ args: { title: 'Vad gör vi?' }, sure: false })
  })

  test.each([
    ['kan du visa dagordningen?', 'agenda', true],
    ['skulle du kunna anmäla Omar Haddad på distans?', 'attend', false],
    ['jag vill se mina uppdrag', 'tasks', true],
    ['could you please open the meeting', 'meeting-open', false],
    ['vi behöver bordlägga punkt 3', 'matter-postpone', false],
  ])('a request in full: %s', (words, command, sure) => {
    expect(hear(words, 'm15-0')).toMatchObject({ command, sure })
  })

  test('the mark that ends a request is no part of what is asked for', () => {
    expect(hear('kan du lägga till ärende Snöröjning?', 'm15-0').args).toMatchObject({ title: 'Snöröjning' })
  })
})
