import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/minutes/reading/read.ts'
import { INFORMAL } from './informal.ts'
import { ENGLISH_OTHERS, SWEDISH_OTHERS } from './others.ts'

describe('what is the record of a meeting', () => {
  it.each(INFORMAL)('%s', (_, text) => {
    expect(readMinutes(text).kind).not.toBe('other')
  })
})

describe('what is none', () => {
  it.each([...SWEDISH_OTHERS, ...ENGLISH_OTHERS])('%s', (_, text) => {
    const { kind, sections, attendees, tasks, guests, nextMeetings } = readMinutes(text)
    expect({ kind, sections, attendees, tasks, guests, nextMeetings }).toEqual({
      kind: 'other',
      sections: [],
      attendees: [],
      tasks: [],
      guests: [],
      nextMeetings: [],
    })
  })
})
