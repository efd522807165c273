import { describe, expect, test } from 'vitest'
import { openRoom } from '../../fixtures/room.ts'

describe('members', () => {
  test('everybody in the group sees who belongs to it, alternates in order', async () => {
    const room = await openRoom()
    const reply = await room.press('m5-0', 'members')
    expect(reply.card.text).toContain('16')
    expect(reply.card.text).toMatch(/1\. Omar Haddad \(S\)\n2\. Elin Forsell \(M\)/)
    expect((await room.press('outsider', 'members')).problem).toBe('outsider')
    expect((await room.press('m5-0', 'members', {}, { lang: 'en' })).card.text).toContain('alternates')
  })

  test('as of a day: the past is as it was', async () => {
    const room = await openRoom()
    await room.press('m15-0', 'member-end', { member: 'Johan Rydell', on: '2027-05-01' })
    expect((await room.press('m5-0', 'members', { day: '2027-05-01' })).card.text).toContain('Johan Rydell')
    expect((await room.press('m5-0', 'members', { day: '2027-05-02' })).card.text).not.toContain('Johan Rydell')
    expect((await room.press('m5-0', 'members', { day: '2020-01-01' })).problem).toBeUndefined()
  })
})

describe('member-change', () => {
  test('a new spelling and address', async () => {
    const room = await openRoom()
    await room.press('m15-0', 'member-change', { member: 'Karin', name: 'Karin Åkesson Lund', email: 'k@exempel.se' })
    expect((await room.state()).members['m3-0']).toMatchObject({ name: 'Karin Åkesson Lund', email: 'k@exempel.se' })
  })
  test('refuses nothing, a namesake, a bad address, and others', async () => {
    const room = await openRoom()
    const problem = async (args: object, as = 'm15-0') =>
      (await room.press(as, 'member-change', { member: 'Karin', ...args })).problem
    expect(await problem({})).toBe('missing')
    expect(await problem({ name: 'Anna Berg' })).toBe('taken')
    expect(await problem({ name: '!!' })).toBe('invalid')
    expect(await problem({ email: 'nej' })).toBe('invalid')
    expect(await problem({ name: 'Karin Å' }, 'm3-0')).toBe('forbidden')
    expect(await problem({ member: 'Anna', name: 'X Y' })).toBe('ambiguous')
  })
})

describe('member-role', () => {
  test('a further role keeps the party; the old one can be ended with a button', async () => {
    const room = await openRoom()
    const reply = await room.press('m15-0', 'member-role', { member: 'Omar', role: 'ledamot', from: '1 juni' })
    expect((await room.state()).members['m10-0']!.mandates).toEqual([
      { role: 'alternate', from: '2027-01-01', party: 'S', order: 1 },
      { role: 'member', from: '2027-06-01', party: 'S' },
    ])
    const press = reply.card.blocks.find(block => block.kind === 'buttons')!.buttons[0]!.press
    if (!('intent' in press)) throw new Error('no intent')
    expect((await room.press('m15-0', press.intent.command, press.intent.args)).problem).toBeUndefined()
    expect((await room.state()).members['m10-0']!.mandates[0]!.to).toBe('2027-05-31')
  })
  test('refuses a role they hold, days in the wrong order, and the past', async () => {
    const room = await openRoom()
    const problem = async (args: object) =>
      (await room.press('m15-0', 'member-role', { member: 'Omar', ...args })).problem
    expect(await problem({ role: 'ersättare' })).toBe('taken')
    expect(await problem({ role: 'ledamot', from: '2027-06-01', to: '2027-05-01' })).toBe('invalid')
    expect(await problem({ role: 'ledamot', from: '2027-01-01' })).toBe('past')
    expect(await problem({ role: 'kung' })).toBe('invalid')
  })
  test('a second chair is allowed and warned about', async () => {
    const room = await openRoom()
    const reply = await room.press('m15-0', 'member-role', { member: 'Yusuf', role: 'ordförande' })
    expect(reply.problem).toBeUndefined()
    expect(reply.card.text).toContain('Margareta Lindqvist')
  })
})

describe('member-end', () => {
  test('from a day on; one role only; tasks to hand over are told', async () => {
    const room = await openRoom()
    await room.press('m15-0', 'member-role', { member: 'Anna Berg', role: 'adjungerad' })
    const reply = await room.press('m15-0', 'member-end', { member: 'Anna Berg', role: 'ledamot', on: '2027-06-30' })
    expect(reply.card.text).toContain('1 öppet uppdrag')
    const mandates = (await room.state()).members['m5-0']!.mandates
    expect(mandates.map(one => one.to)).toEqual(['2027-06-30', undefined])
  })
  test('the past never changes, and what has ended cannot end again', async () => {
    const room = await openRoom()
    const problem = async (args: object) =>
      (await room.press('m15-0', 'member-end', { member: 'Johan', ...args })).problem
    expect(await problem({ on: '2027-02-20' })).toBe('past')
    expect(await problem({ role: 'ersättare' })).toBe('no-such-thing')
    expect(await problem({ on: '2027-04-01' })).toBeUndefined()
    expect(await problem({})).toBe('no-such-thing')
    expect((await room.press('m8-0', 'member-end', { member: 'Johan' })).problem).toBe('outsider')
  })
})

describe('stand-in', () => {
  test('may do what the secretary may, in that time only, and is told', async () => {
    const room = await openRoom()
    expect((await room.press('m15-0', 'stand-in', { member: 'Petra', when: '10–21 maj' })).problem).toBeUndefined()
    const state = await room.state()
    expect(state.delegations).toEqual([{ to: 'm16-0', role: 'secretary', from: '2027-05-10', until: '2027-05-21' }])
    expect(Object.values(state.posts)).toMatchObject([{ to: { member: 'm16-0' } }])
    expect((await room.press('m16-0', 'member-add', { name: 'X Y' })).problem).toBe('forbidden')
    room.at('2027-05-10T08:00:00.000Z')
    expect((await room.press('m16-0', 'member-add', { name: 'X Y' })).problem).toBeUndefined()
    room.at('2027-05-22T08:00:00.000Z')
    expect((await room.press('m16-0', 'member-add', { name: 'Z Y' })).problem).toBe('forbidden')
  })
  test('refuses the past, no days, the same again, and other roles', async () => {
    const room = await openRoom()
    const problem = async (when: string, as = 'm15-0') =>
      (await room.press(as, 'stand-in', { member: 'Petra', when })).problem
    expect(await problem('1 mars 2027')).toBe('past')
    expect(await problem('utan datum')).toBe('invalid')
    expect(await problem('maj', 'm16-0')).toBe('forbidden')
    expect(await problem('maj')).toBeUndefined()
    expect(await problem('10–21 maj')).toBe('taken')
  })
})

describe('alternates-order', () => {
  const orders = async (room: Awaited<ReturnType<typeof openRoom>>) => {
    const { members } = await room.state()
    return ['m10-0', 'm11-0', 'm12-0', 'm13-0', 'm14-0'].map(id => members[id]!.mandates[0]!.order)
  }
  test('those named come first, the rest as before', async () => {
    const room = await openRoom()
    await room.press('m15-0', 'alternates-order', { members: 'Gunnar Pihl, Elin Forsell' })
    expect(await orders(room)).toEqual([3, 2, 1, 4, 5])
  })
  test('for certain members the others keep their places', async () => {
    const room = await openRoom()
    await room.press('m15-0', 'alternates-order', { members: 'Maja Lund, Elin Forsell', for: 'Sofia' })
    expect(await orders(room)).toEqual([1, 4, 3, 2, 5])
    expect((await room.state()).members['m13-0']!.mandates[0]!.alternateFor).toEqual(['m7-0'])
  })
  test('refuses those who are no alternates, and the same twice', async () => {
    const room = await openRoom()
    const problem = async (members: string) => (await room.press('m15-0', 'alternates-order', { members })).problem
    expect(await problem('Anna Berg')).toBe('conflict')
    expect(await problem('Elin Forsell, Elin Forsell')).toBe('invalid')
    expect((await room.press('m10-0', 'alternates-order', { members: 'Omar' })).problem).toBe('forbidden')
  })
})
