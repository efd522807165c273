import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkTo, readLink, readSigned, signed } from '../../src/core/links.ts'

const HOME = 'https://klubban.example.se'
const name = fc.stringMatching(/^[a-zåäö0-9-]{1,20}$/)

test('an address leads back to what it was made of, also below a path', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(HOME, `${HOME}/`, `${HOME}/klubban`),
      name,
      name,
      fc.dictionary(name, fc.string({ minLength: 1 }), { noNullPrototype: true }),
      (home, group, command, args) => {
        expect(readLink(home, linkTo(home, group, { command, args }))).toEqual({ group, intent: { command, args } })
        expect(readLink(home, linkTo(home, group))).toEqual({ group, intent: null })
      },
    ),
  )
})

test.each([
  'nonsense',
  'https://other.example.se/g/landsbygd/agenda',
  'http://klubban.example.se/g/landsbygd/agenda',
  `${HOME}/g/`,
  `${HOME}/g/landsbygd/agenda/more`,
  `${HOME}/g/..%2f..%2fetc/agenda`,
  `${HOME}/g/%E0%A4%A/agenda`,
  `${HOME}/calendar/ABC.ics`,
])('%s is none of ours', address => {
  expect(readLink(HOME, address)).toBeNull()
})

const SECRET = 's'.repeat(43)
const UNTIL = '2027-05-01T00:00:00.000Z'
const BEFORE = '2027-04-30T23:59:59.999Z'

test('a signed token gives back its payload until its time is up, for its purpose and secret alone', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), payload => {
      const token = signed(SECRET, 'guest', payload, UNTIL)
      expect(token).toMatch(/^[\w-]+\.[\w-]+$/)
      expect(readSigned(SECRET, 'guest', token, BEFORE)).toEqual(payload)
      expect(readSigned(SECRET, 'guest', token, UNTIL)).toBeNull()
      expect(readSigned(SECRET, 'page', token, BEFORE)).toBeNull()
      expect(readSigned('t'.repeat(43), 'guest', token, BEFORE)).toBeNull()
    }),
  )
})

test('a token altered in any one place is none', () => {
  const token = signed(SECRET, 'guest', ['landsbygd', 'g1'], UNTIL)
  for (let at = 0; at < token.length; at++) {
    const other = token[at] === 'A' ? 'B' : 'A'
    expect(readSigned(SECRET, 'guest', token.slice(0, at) + other + token.slice(at + 1), BEFORE)).toBeNull()
  }
})

test('nonsense is no token', () => {
  fc.assert(fc.property(fc.string(), token => readSigned(SECRET, 'guest', token, BEFORE) === null))
})
