import { describe, expect, test } from 'vitest'
import { compose } from '../../../src/commands/digests/compose.ts'
import { type Card, localCard } from '../../../src/core/card.ts'
import { type Digest, memberEyes, roomEyes } from '../../../src/core/digests.ts'
import { DIGEST_KINDS, settingOf } from '../../../src/domain/schedule.ts'
import type { GroupState } from '../../../src/domain/state.ts'
import { wallClock } from '../../../src/domain/when/zone.ts'
import { fixtureChanges, fixtureState, NOW } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

const write = (state: GroupState, digest: Digest, who: string, at = NOW) => {
  const now = { instant: at, ...wallClock(at, state.timeZone) }
  const eyes = who === 'group' || who === 'public' ? roomEyes(who) : memberEyes(state, state.members[who]!, now.date)
  return compose(state, digest, eyes, now)
}
const text = (card: Card | undefined, lang: 'sv' | 'en' = 'sv') => localCard(card!, lang).text
const buttons = (card: Card) => JSON.stringify((card.blocks ?? []).filter(block => block.kind === 'buttons'))

describe('digest-set', () => {
  test('the day and hour of the weekly digest, as people type it', async () => {
    const room = await openRoom()
    const reply = await room.press('m15-0', 'digest-set', { kind: 'veckobrev', weekday: 'tisdag', hour: '9' })
    expect(reply.problem).toBeUndefined()
    expect(settingOf(await room.state(), 'weekly')).toMatchObject({ on: true, weekday: 2, time: '09:00' })
  })

  test('all off and on again; one kind off', async () => {
    const room = await openRoom()
    await room.press('m15-0', 'digest-set', { on: 'nej' })
    expect(DIGEST_KINDS.some(kind => settingOf({ schedule: { off: true } }, kind).on)).toBe(false)
    expect(settingOf(await room.state(), 'notice').on).toBe(false)
    await room.press('m1-0', 'digest-set', { on: 'ja' })
    await room.press('m15-0', 'digest-set', { kind: 'call', on: 'nej' }, { lang: 'en' })
    expect(settingOf(await room.state(), 'notice').on).toBe(true)
    expect(settingOf(await room.state(), 'call').on).toBe(false)
  })

  test('the days of the notice are the group’s own rule', async () => {
    const room = await openRoom()
    await room.press('m15-0', 'digest-set', { kind: 'notice', days: '10' })
    expect((await room.state()).rules.noticeDays).toBe(10)
  })

  test('can be undone', async () => {
    const room = await openRoom()
    await room.press('m15-0', 'digest-set', { on: 'nej' })
    expect((await room.press('m15-0', 'undo')).problem).toBeUndefined()
    expect((await room.state()).schedule).toBeUndefined()
  })

  test.each([
    [{}, 'missing'],
    [{ kind: 'weekly' }, 'missing'],
    [{ time: '8' }, 'missing'],
    [{ kind: 'notice', weekday: 'måndag' }, 'invalid'],
    [{ kind: 'weekly', days: '3' }, 'invalid'],
    [{ kind: 'closed', time: '8' }, 'invalid'],
    [{ kind: 'reminder', to: 'kanalen' }, 'invalid'],
    [{ kind: 'weekly', hour: '25' }, 'invalid'],
  ])('%j: %s', async (args, code) => {
    const room = await openRoom()
    expect((await room.press('m15-0', 'digest-set', args)).problem).toBe(code)
  })

  test('only the keepers choose, all who work may see', async () => {
    const room = await openRoom()
    expect((await room.press('m5-0', 'digest-set', { on: 'nej' })).problem).toBe('forbidden')
    expect((await room.press('m5-0', 'digest-quiet', { days: '1-5 juli' })).problem).toBe('forbidden')
    expect((await room.press('m5-0', 'digest-preview', { kind: 'weekly' })).problem).toBe('forbidden')
    expect((await room.press('m5-0', 'digests')).problem).toBeUndefined()
  })

  test('the same thing twice has one effect', async () => {
    const room = await openRoom()
    const first = await room.press('m15-0', 'digest-set', { on: 'nej' }, { keys: ['k'] })
    const again = await room.press('m15-0', 'digest-set', { on: 'nej' }, { keys: ['k'] })
    expect([again.repeated, again.card.text]).toEqual([true, first.card.text])
  })
})

describe('digest-quiet', () => {
  test('days of the group’s own, added, shown and removed', async () => {
    const room = await openRoom()
    await room.press('m15-0', 'digest-quiet', { days: '28 juni-8 augusti' })
    await room.press('m15-0', 'digest-quiet', { days: '27-29 december' })
    expect((await room.state()).schedule?.quiet?.days).toEqual([
      { from: '2027-06-28', to: '2027-08-08' },
      { from: '2027-12-27', to: '2027-12-29' },
    ])
    expect((await room.press('m5-0', 'digests')).card.text).toContain('28 juni–8 augusti')
    await room.press('m15-0', 'digest-quiet', { clear: 'ja', weekends: 'nej' })
    expect((await room.state()).schedule?.quiet).toEqual({ days: [], weekends: false })
  })
  test('what has been, and nothing at all, is refused', async () => {
    const room = await openRoom()
    expect((await room.press('m15-0', 'digest-quiet', { days: '2026-01-02' })).problem).toBe('past')
    expect((await room.press('m15-0', 'digest-quiet', {})).problem).toBe('missing')
  })
})

describe('who is reached', () => {
  test('by no chat and no e-mail: told to those who keep the record', async () => {
    const changes = fixtureChanges().map(one => (one.type === 'group-created' ? { ...one, demo: false } : one))
    const room = await openRoom({ changes, mails: true })
    const shown = async () => (await room.press('', 'digests')).card.text
    expect(await shown()).toMatch(/Nås inte i någon chatt: .*Anna Berg/)
    await room.press('', 'member-change', { member: 'm5-0', email: 'anna@exempel.se' })
    expect(await shown()).toContain('Anna Berg')
    await room.press('', 'digest-mail', { on: 'ja' })
    expect(await shown()).not.toContain('Anna Berg')
    expect((await (await openRoom()).press('m15-0', 'digests')).card.text).not.toContain('Nås inte')
  })
})

describe('digest-preview', () => {
  test.each(DIGEST_KINDS)('%s, in both languages, and nothing is written', async kind => {
    const room = await openRoom()
    const before = (await room.entries()).length
    for (const lang of ['sv', 'en'] as const)
      expect((await room.press('m15-0', 'digest-preview', { kind }, { lang })).problem).toBeUndefined()
    expect((await room.entries()).length).toBe(before)
  })
})

describe('what is written', () => {
  test('the notice: when, where, what, who, and buttons for everybody', () => {
    const notice = write(fixtureState(), { kind: 'notice', meeting: 'e22-0' }, 'group')!
    const sv = text(notice.card)
    for (const words of ['12 maj', '9.30–12', 'Falköping', 'Lokala servicepunkter', 'Ingrid Falkenmark'])
      expect(sv).toContain(words)
    expect(text(notice.card, 'en')).toContain('9:30–12:00')
    expect(buttons(notice.card)).toContain('"answer":"absent"')
    expect(notice.view).toMatchObject({ command: 'notice-status', args: { meeting: 'e22-0' } })
  })

  test('what stands below it: who comes, and what has changed', async () => {
    const room = await openRoom()
    const { view } = write(await room.state(), { kind: 'notice', meeting: 'e22-0' }, 'group')!
    await room.press('m5-0', 'attend', { answer: 'coming' })
    const status = await room.press('m6-0', view!.command, view!.args)
    expect(status.card.lead).toContain('1 kommer')
    expect(status.card.text).not.toContain('Ändrat')
    await room.press('m15-0', 'meeting-move', { meeting: 'e22-0', place: 'Skara' })
    expect((await room.press('m6-0', view!.command, view!.args)).card.text).toContain('Skara')
    await room.press('m15-0', 'meeting-cancel', { meeting: 'e22-0', reason: 'Snöstorm' })
    expect((await room.press('m6-0', view!.command, view!.args)).card.lead).toContain('Snöstorm')
  })

  test('nobody is shown what is for others: in a public room, in the group’s, privately', () => {
    const state = fixtureState()
    state.items['a2-0']!.visibility = { kind: 'named', members: ['m5-0'] }
    state.items['a3-0']!.visibility = { kind: 'public' }
    state.guests['g1-0']!.visibility = { kind: 'named', members: ['m5-0'] }
    const secret = /servicepunkter|Falkenmark/
    for (const kind of ['notice', 'brief', 'weekly'] as const) {
      const of = (who: string) => text(write(state, { kind, meeting: 'e22-0' }, who)!.card)
      expect(of('group')).not.toMatch(secret)
      expect(of('public')).not.toMatch(secret)
      expect(of('m6-0')).not.toMatch(secret)
      expect(of('m5-0')).toMatch(secret)
      expect(of('public')).not.toMatch(/Val av justerare|Cykelväg/)
    }
    expect(text(write(state, { kind: 'notice', meeting: 'e22-0' }, 'public')!.card)).toContain('skärgårdsföreningar')
    expect(write(state, { kind: 'brief', meeting: 'e22-0' }, 'public')!.card.lead.sv).not.toMatch(/kommer/)
  })

  test('after the meeting: decisions verbatim, tasks with owners, and what happens next', () => {
    const sv = text(write(fixtureState(), { kind: 'closed', meeting: 'e21-0' }, 'group')!.card)
    for (const words of ['§ 4', 'uppdrar åt förvaltningen', 'Petra Nordin', '26 mars', 'Karin Åkesson', '12 maj'])
      expect(sv).toContain(words)
  })

  test('a personal digest holds one’s own, and is not written where there is nothing', () => {
    const state = fixtureState()
    const mine = text(write(state, { kind: 'personal' }, 'm5-0')!.card)
    expect(mine).toContain('bygdegårdarna')
    expect(mine).not.toContain('bredband')
    const kept = text(write(state, { kind: 'personal' }, 'm15-0')!.card)
    expect(kept).toContain('Protokollet från mötet')
    for (const id of ['e20-0', 'e21-0'])
      state.meetings[id]!.minutes = { approved: { on: '2027-04-07', by: ['m1-0'], noted: NOW } }
    expect(write(state, { kind: 'personal' }, 'm15-0')).toBeNull()
  })

  test('a reminder is not written for one who answered, nor a chase once there is an answer', async () => {
    const room = await openRoom()
    await room.press('m3-0', 'attend', { answer: 'absent' })
    const state = await room.state()
    const [ask] = state.meetings['e22-0']!.asks
    expect(write(state, { kind: 'reminder', meeting: 'e22-0' }, 'm3-0')).toBeNull()
    expect(write(state, { kind: 'chase', meeting: 'e22-0', ask: ask!.id }, 'm10-0')).not.toBeNull()
    await room.press('m10-0', 'alternate-answer', { meeting: 'e22-0', ask: ask!.id, answer: 'yes' })
    expect(write(await room.state(), { kind: 'chase', meeting: 'e22-0', ask: ask!.id }, 'm10-0')).toBeNull()
  })
})
