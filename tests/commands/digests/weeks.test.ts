import { expect, test } from 'vitest'
import { compose } from '../../../src/commands/digests/compose.ts'
import { localCard } from '../../../src/core/card.ts'
import { type Digest, memberEyes, roomEyes } from '../../../src/core/digests.ts'
import type { Lang } from '../../../src/domain/text.ts'
import { wallClock } from '../../../src/domain/when/zone.ts'
import { openRoom } from '../../fixtures/room.ts'

/** Letters as somebody reads them, kept whole: whoever changes the words reads them here once more. */
type Room = Awaited<ReturnType<typeof openRoom>>
async function letter(room: Room, digest: Digest, who: string, at: string, lang: Lang): Promise<string | null> {
  const state = await room.state()
  const now = { instant: at, ...wallClock(at, state.timeZone) }
  const eyes = who === 'group' ? roomEyes('group') : memberEyes(state, state.members[who]!, now.date)
  const composed = compose(state, digest, eyes, now)
  return composed && localCard(composed.card, lang).text
}
const SECRETARY = 'm15-0'

test('the week before a meeting', async () => {
  const room = await openRoom()
  await room.press(SECRETARY, 'minutes-approved', { meeting: 'e20-0', on: '26 februari' })
  await room.press('m1-0', 'attend', { answer: 'coming' })
  await room.press('m5-0', 'attend', { answer: 'absent' })
  const at = '2027-05-03T06:00:00.000Z'
  expect(
    await letter(room, { kind: 'weekly' }, 'group', at, 'sv'),
  ).toBe(`Veckan i Landsbygdsberedningen: nästa möte är onsdag 12 maj och 2 uppdrag är försenade.

Nästa möte
- onsdag 12 maj kl. 9.30–12, Falköping (1 kommer, 1 har förhinder och 8 har inte svarat)

Gäster onsdag 12 maj
- Ingrid Falkenmark, landsbygdsstrateg, Länsstyrelsen, om service på landsbygden

Protokoll
- Protokollet från mötet fredag 12 mars (skulle ha varit justerat senast fredag 26 mars)

Uppdrag
- 1. Sammanställa svaren från bygdegårdarna (Anna Berg · skulle varit klart 1 april)
- 2. Ta fram en plan för bredband (Petra Nordin · skulle varit klart 30 april)

Ärenden som väntar
- Cykelväg till Ekby`)
  expect(
    await letter(room, { kind: 'weekly' }, 'group', at, 'en'),
  ).toBe(`The week in Landsbygdsberedningen: the next meeting is on Wednesday 12 May and 2 tasks are overdue.

Next meeting
- Wednesday 12 May at 9:30–12:00, Falköping (1 coming, 1 cannot come and 8 yet to answer)

Guests on Wednesday 12 May
- Ingrid Falkenmark, landsbygdsstrateg, Länsstyrelsen, on service på landsbygden

Minutes
- The minutes of the meeting on Friday 12 March (were to be approved by Friday 26 March)

Tasks
- 1. Sammanställa svaren från bygdegårdarna (Anna Berg · was due 1 April)
- 2. Ta fram en plan för bredband (Petra Nordin · was due 30 April)

Matters waiting
- Cykelväg till Ekby`)
  expect(await letter(room, { kind: 'personal' }, 'm11-0', at, 'sv')).toBe(`Din vecka: en fråga om att tjänstgöra.
- Kan du tjänstgöra för Anna Berg onsdag 12 maj kl. 9.30–12?`)
  await room.press('m11-0', 'alternate-answer', {
    meeting: 'e22-0',
    ask: (await room.state()).meetings['e22-0']!.asks[0]!.id,
    answer: 'yes',
  })
  expect(await letter(room, { kind: 'personal' }, 'm11-0', at, 'en')).toBe(`Your week: you serve on Wednesday 12 May.
- You have promised to serve for Anna Berg on Wednesday 12 May at 9:30–12:00.`)
  expect(
    await letter(room, { kind: 'personal' }, 'm3-0', at, 'sv'),
  ).toBe(`Din vecka: ett möte att svara på och 1 protokoll som väntar på dig.
Kommer du till mötet onsdag 12 maj kl. 9.30–12?

Protokoll
- Protokollet från mötet fredag 12 mars (skulle ha varit justerat senast fredag 26 mars)`)
})

test('a week with a meeting called off, and the turn of the year', async () => {
  const room = await openRoom()
  await room.press(SECRETARY, 'meeting-cancel', { meeting: 'e22-0', reason: 'lokalen är upptagen' })
  const spring = await letter(room, { kind: 'weekly' }, 'group', '2027-05-10T06:00:00.000Z', 'sv')
  expect(spring).toContain('- onsdag 12 maj kl. 9.30–12 (inställt: lokalen är upptagen)')
  await room.press(SECRETARY, 'meeting-plan', { date: '14 januari 2028', time: '9.30-12', place: 'Skara' })
  const winter = await letter(room, { kind: 'weekly' }, 'group', '2027-12-20T07:00:00.000Z', 'sv')
  expect(winter).toContain('nästa möte är fredag 14 januari och')
  const summer = await letter(room, { kind: 'weekly' }, 'group', '2027-07-05T06:00:00.000Z', 'sv')
  expect(summer).toContain('nästa möte är fredag 14 januari 2028')
})

test('nothing to tell is told to nobody', async () => {
  const room = await openRoom({ changes: (await import('../../fixtures/group.ts')).fixtureChanges().slice(0, 1) })
  expect(await letter(room, { kind: 'weekly' }, 'group', '2027-07-05T06:00:00.000Z', 'sv')).toBeNull()
})
