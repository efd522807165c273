import { describe, expect, test } from 'vitest'
import type { ExtractSection } from '../../src/domain/extract.ts'
import { ask, importedState } from './group.ts'

const stateWith = (section: Partial<ExtractSection>) =>
  importedState([
    {
      file: 'motioner.txt',
      extract: {
        kind: 'minutes',
        lang: 'sv',
        body: 'Kommunfullmäktige',
        date: '2026-05-04',
        chair: null,
        secretary: null,
        approvers: [],
        attendees: [],
        sections: [{ number: 12, title: 'Motioner', decisions: [], ...section }],
        guests: [],
        tasks: [],
        nextMeetings: [],
      },
    },
  ])

const DECISIONS = ['Motionen om gratis bussar avslås.', 'Motionen om en ny brygga bifalls.']
const apart = stateWith({
  decisions: DECISIONS,
  reservations: ['Viola Ek reserverar sig mot beslutet.'],
  text: [
    'Bo Rask föreslår i en motion gratis bussar.',
    'Motionen om gratis bussar avslås.',
    'Beslutet fattas med 7 ja mot 4 nej.',
    'Viola Ek reserverar sig mot beslutet.',
    'Ines Lo föreslår i en motion en ny brygga.',
    'Motionen om en ny brygga bifalls.',
  ].join('\n'),
})
const atEnd = stateWith({
  decisions: DECISIONS,
  reservations: ['Viola Ek reserverar sig mot beslutet.'],
  text: [
    'Motionen om gratis bussar avslås.',
    'Ines Lo föreslår i en motion en ny brygga.',
    'Motionen om en ny brygga bifalls.',
    'Viola Ek reserverar sig mot beslutet.',
  ].join('\n'),
})

describe('two decisions under one §', () => {
  test('a reservation belongs to the decision it follows', async () => {
    expect(await ask(apart, 'Vem reserverade sig mot beslutet om gratis bussar?')).toMatchObject({ answered: true })
    expect(await ask(apart, 'Vem reserverade sig mot beslutet om bryggan?')).toMatchObject({ answered: false })
    expect((await ask(apart, 'Vem reserverade sig?')).answer).toContain('Viola Ek')
  })
  test('so does a vote', async () => {
    const buses = await ask(apart, 'Hur röstade fullmäktige om gratis bussar?')
    expect(buses.answer).toContain('7 ja mot 4 nej')
    expect(buses.answer).not.toContain('brygga')
    expect(await ask(apart, 'Hur röstade fullmäktige om bryggan?')).toMatchObject({ answered: false })
  })
  test('each is given by itself', async () => {
    const { answer } = await ask(apart, 'Vad beslutades om bryggan?')
    expect(answer).toContain('bifalls')
    expect(answer).not.toContain('avslås')
    expect((await ask(apart, 'Vad beslutades i § 12?')).answer).toContain('avslås')
  })
  test('where the minutes do not say which is meant, the answer says that', async () => {
    for (const what of ['bryggan', 'gratis bussar']) {
      const { answer } = await ask(atEnd, `Vem reserverade sig mot beslutet om ${what}?`)
      expect(answer).toContain('Viola Ek')
      expect(answer).toContain('flera beslut')
    }
  })
})
