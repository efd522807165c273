import { describe, expect, test } from 'vitest'
import { allowed, identify, type Who } from '../../src/core/actor.ts'
import type { Command } from '../../src/core/command.ts'
import { MAX_FIELDS } from '../../src/core/forms.ts'
import type { Text } from '../../src/domain/text.ts'
import { CAST, fixtureState, GROUP, TODAY } from '../fixtures/group.ts'
import { openRoom } from '../fixtures/room.ts'

const slotsOf = (template: string): string[] => [...template.matchAll(/\{(\w+)\}/g)].map(match => match[1]!)
const many = (words: string | string[]): string[] => (Array.isArray(words) ? words : [words])

const WHO: readonly Who[] = [
  'chair',
  'viceChair',
  'secretary',
  'member',
  'alternate',
  'official',
  'coOpted',
  'observer',
  'admin',
  'everyone',
  'guest',
]

/** Words that give the other language away, and Swedish typed without its letters. */
const SWEDISH = /\b(och|inte|är|för|möte|ledamot|till)\b/
const ENGLISH = /\b(the|and|not|with|meeting)\b/

const said = (text: Text): void => {
  expect(text.sv.trim()).not.toBe('')
  expect(text.en.trim()).not.toBe('')
  expect(text.en).not.toMatch(SWEDISH)
  expect(text.sv).not.toMatch(ENGLISH)
}

/** What every command must keep, whatever it does. */
export function commandContract(commands: readonly Command[]): void {
  describe('the list', () => {
    test('names are unique and stable in form', () => {
      const names = commands.map(command => command.name)
      expect(new Set(names).size).toBe(names.length)
      for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    })
    test('at most one takes what nobody understood', () => {
      expect(commands.filter(command => command.fallback).length).toBeLessThanOrEqual(1)
    })
  })

  describe.each(commands.map(command => [command.name, command] as const))('%s', (_name, command) => {
    test('says itself in both languages', () => {
      said(command.title)
      said(command.help)
      for (const field of Object.values(command.fields)) {
        said(field.label)
        if (field.hint) said(field.hint)
        for (const choice of Object.values(field.choices ?? {})) said(choice.label)
      }
    })

    test('its form is flat and small', () => {
      expect(Object.keys(command.fields).length).toBeLessThanOrEqual(MAX_FIELDS)
    })

    test('can be typed, and its phrases name only its own fields', () => {
      if (!command.quiet) {
        expect(command.examples.length).toBeGreaterThan(0)
        expect(command.phrases.length).toBeGreaterThan(0)
      }
      for (const phrase of command.phrases)
        for (const template of [...many(phrase.sv), ...many(phrase.en)])
          for (const slot of slotsOf(template)) expect(command.fields).toHaveProperty(slot)
      for (const phrase of command.phrases)
        for (const name of Object.keys(phrase.args ?? {})) expect(command.fields).toHaveProperty(name)
      for (const example of command.examples)
        for (const name of Object.keys(example.args ?? {})) expect(command.fields).toHaveProperty(name)
    })

    test('its roles are known', () => {
      for (const role of command.roles) expect(WHO).toContain(role)
    })
  })

  describe('role × command: deny by default (faults row 24)', () => {
    test.each(
      CAST.map(([id, name, role]) => [role, id, name] as const).filter(
        ([role], i, all) => all.findIndex(one => one[0] === role) === i,
      ),
    )('a %s may do what is listed for them, and is refused the rest', async (_role, id) => {
      const room = await openRoom()
      const state = fixtureState()
      const actor = identify(
        { platform: 'demo', space: GROUP, user: id },
        state,
        { people: {}, accounts: {}, rooms: {}, admins: [] },
        TODAY,
        { demo: true },
      )
      const before = (await room.entries()).length
      for (const command of commands) {
        if (allowed(actor, command.roles) || (command.kind === 'directory' && command.outsiders)) continue
        expect([command.name, (await room.press(id, command.name)).problem]).toEqual([command.name, 'forbidden'])
      }
      expect(await room.entries()).toHaveLength(before)
    })

    test('an outsider is told one and the same of every command', async () => {
      const room = await openRoom()
      const told = new Set<string>()
      for (const command of commands) {
        if (command.kind === 'directory' && command.outsiders) continue
        const reply = await room.press('outsider', command.name)
        expect([command.name, reply.problem]).toEqual([command.name, 'outsider'])
        told.add(JSON.stringify(reply))
      }
      // The very same as where there is no such group, or none is meant.
      for (const group of ['finns-inte', undefined]) {
        const account = { platform: 'slack', space: 'T1', user: 'U1' }
        const more = group === undefined ? {} : { group }
        const words = await room.core.handle({ keys: [], account, ...more, input: { words: 'ledamöter' } })
        told.add(JSON.stringify(words))
      }
      expect(told.size).toBe(1)
      expect([...told][0]!.toLowerCase()).not.toContain(GROUP)
    })
  })

  describe('queries', () => {
    test('change nothing, whoever asks, with and without arguments', async () => {
      const room = await openRoom()
      const before = JSON.stringify(await room.state())
      for (const command of commands)
        if (command.kind === 'query') for (const as of ['m15-0', 'm5-0']) await room.press(as, command.name)
      expect(JSON.stringify(await room.state())).toBe(before)
      expect(room.errors).toEqual([])
    })
  })

  describe('plans', () => {
    test('pressed with nothing, or with nonsense, each answers with a reply or a Problem, never with our bug', async () => {
      const room = await openRoom()
      for (const command of commands) {
        const nonsense = Object.fromEntries(Object.keys(command.fields).map(name => [name, '\u202e☠ ‮ 31 februari §']))
        for (const args of [{}, nonsense]) {
          const reply = await room.press('m15-0', command.name, args)
          expect([command.name, reply.problem]).not.toEqual([command.name, 'bug'])
        }
      }
      expect(room.errors).toEqual([])
    })
  })
}
