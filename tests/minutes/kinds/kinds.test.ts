import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/minutes/reading/read.ts'
import { INFORMAL } from './informal.ts'
import { MORE_OTHERS } from './more-others.ts'
import { ENGLISH_OTHERS, SWEDISH_OTHERS } from './others.ts'
import { TERSE } from './terse.ts'

describe('what is the record of a meeting', () => {
  it.each([...INFORMAL, ...TERSE])('%s', (_, text) => {
    expect(readMinutes(text).kind).not.toBe('other')
  })
})

describe('what is none', () => {
  it.each([...SWEDISH_OTHERS, ...ENGLISH_OTHERS, ...MORE_OTHERS])('%s', (_, text) => {
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
