import type { Card } from '../../core/card.ts'
import type { PostDraft, Scope } from '../../core/command.ts'
import { postTo, postToSecretary } from '../../core/posts.ts'
import type { Change } from '../../domain/change.ts'
import { attendanceChanges } from '../../domain/changes/attendance.ts'
import { seatsOn } from '../../domain/rules.ts'
import { callingOrder, isVoter, nextAlternate } from '../../domain/seats.ts'
import type { Answer, Ask, Deep, Meeting, MemberId } from '../../domain/state.ts'
import { each, same, type Text } from '../../domain/text.ts'
import { instantText } from '../../domain/when/write.ts'

/** What an answer sets going: alternates asked or released, whom it tells, and what the person who answered hears of it. */
export interface Consequences {
  changes: Change[]
  posts: PostDraft[]
  told: Text[]
}

const nothing = (): Consequences => ({ changes: [], posts: [], told: [] })
const joined = (parts: readonly Consequences[]): Consequences => ({
  changes: parts.flatMap(part => part.changes),
  posts: parts.flatMap(part => part.posts),
  told: parts.flatMap(part => part.told),
})

/** Waits for an answer, or was answered with a yes. */
export const isAlive = (ask: Deep<Ask>): boolean => !ask.withdrawn && ask.answer !== 'no'

const whenText = (meeting: Deep<Meeting>, today: string): Text =>
  instantText(meeting.date, meeting.start, { today, ...(meeting.end === undefined ? {} : { to: meeting.end }) })

function askCard(meeting: Deep<Meeting>, seat: string, ask: string, today: string): Card {
  const button = (answer: 'yes' | 'no', label: Text) => ({
    label,
    press: { intent: { command: 'alternate-answer', args: { meeting: meeting.id, ask, answer } } },
    ...(answer === 'yes' ? { style: 'primary' as const } : {}),
  })
  return {
    lead: each(lang =>
      lang === 'sv'
        ? `${seat} har förhinder. Kan du tjänstgöra ${whenText(meeting, today).sv}?`
        : `${seat} cannot come. Can you serve on ${whenText(meeting, today).en}?`,
    ),
    blocks: [
      ...(meeting.place === undefined
        ? []
        : [{ kind: 'pairs' as const, pairs: [{ label: { sv: 'Plats', en: 'Place' }, value: same(meeting.place) }] }]),
      {
        kind: 'buttons',
        buttons: [button('yes', { sv: 'Ja, jag kan', en: 'Yes, I can' }), button('no', { sv: 'Nej', en: 'No' })],
      },
    ],
  }
}

/** Asks the next alternate in order to serve for a member; the secretary hears when nobody is left. Many groups have no alternates. */
function askNext(meeting: Deep<Meeting>, seat: MemberId, scope: Scope): Consequences {
  if (callingOrder(scope.state, meeting.date, seat).length === 0) return nothing()
  const name = scope.state.members[seat]!.name
  const alternate = nextAlternate(scope.state, meeting, seat)
  if (alternate === undefined) {
    const day = whenText(meeting, scope.now.date)
    const none = each(lang =>
      lang === 'sv'
        ? `Ingen ersättare är kvar att fråga för ${name}, ${day.sv}.`
        : `No alternate is left to ask for ${name}, ${day.en}.`,
    )
    return { changes: [], posts: postToSecretary({ lead: none }, scope), told: [none] }
  }
  const ask = scope.id('k')
  const asked = scope.state.members[alternate]!.name
  return {
    changes: [attendanceChanges.alternateAsked({ meeting: meeting.id, ask, for: seat, alternate })],
    posts: postTo(alternate, 'asks', askCard(meeting, name, ask, scope.now.date), scope),
    told: [
      each(lang =>
        lang === 'sv'
          ? `${asked} har fått frågan om att tjänstgöra för ${name}.`
          : `${asked} has been asked to serve for ${name}.`,
      ),
    ],
  }
}

/** The member comes after all: whoever was asked is told so, and may be asked for another seat that nobody fills. */
function release(meeting: Deep<Meeting>, seat: MemberId, scope: Scope): Consequences {
  const asks = meeting.asks.filter(ask => ask.for === seat && isAlive(ask))
  if (asks.length === 0) return nothing()
  const name = scope.state.members[seat]!.name
  const day = whenText(meeting, scope.now.date)
  const card: Card = {
    lead: each(lang =>
      lang === 'sv'
        ? `${name} kommer ändå ${day.sv}. Du behöver inte tjänstgöra, men är välkommen.`
        : `${name} comes after all on ${day.en}. You need not serve, but are welcome.`,
    ),
  }
  const released = asks.map(
    (ask): Consequences => ({
      changes: [attendanceChanges.alternateReleased({ meeting: meeting.id, ask: ask.id })],
      posts: postTo(ask.alternate, 'answers', card, scope),
      told: [
        each(lang =>
          lang === 'sv'
            ? `${scope.state.members[ask.alternate]!.name} får veta att det inte behövs någon ersättare.`
            : `${scope.state.members[ask.alternate]!.name} is told that no alternate is needed.`,
        ),
      ],
    }),
  )
  const after: Deep<Meeting> = {
    ...meeting,
    asks: meeting.asks.map(ask => (asks.includes(ask) ? { ...ask, withdrawn: true } : ask)),
  }
  const vacant = seatsOn(scope.state, meeting.date).find(
    one =>
      meeting.registrations[one.id]?.answer === 'absent' && !after.asks.some(ask => ask.for === one.id && isAlive(ask)),
  )
  const next = vacant && nextAlternate(scope.state, after, vacant.id) ? askNext(after, vacant.id, scope) : nothing()
  return joined([...released, next])
}

/** An alternate says no to an ask, or takes a yes back: the next in order is asked. */
export function decline(meeting: Deep<Meeting>, ask: Deep<Ask>, scope: Scope): Consequences {
  const after: Deep<Meeting> = {
    ...meeting,
    asks: meeting.asks.map(one => (one.id === ask.id ? { ...one, answer: 'no' } : one)),
  }
  return joined([
    {
      changes: [attendanceChanges.alternateAnswered({ meeting: meeting.id, ask: ask.id, answer: 'no' })],
      posts: [],
      told: [],
    },
    askNext(after, ask.for, scope),
  ])
}

/** An alternate promises to serve; who serves is settled at roll call (design decision 13). */
export function promise(meeting: Deep<Meeting>, ask: Deep<Ask>, scope: Scope): Consequences {
  const name = scope.state.members[ask.for]!.name
  return {
    changes: [attendanceChanges.alternateAnswered({ meeting: meeting.id, ask: ask.id, answer: 'yes' })],
    posts: [],
    told: [
      each(lang =>
        lang === 'sv'
          ? `${scope.state.members[ask.alternate]!.name} har lovat att tjänstgöra för ${name}. Det avgörs vid uppropet.`
          : `${scope.state.members[ask.alternate]!.name} has promised to serve for ${name}. The roll call settles it.`,
      ),
    ],
  }
}

/** What follows from somebody's answer about a meeting; nothing once roll was called. */
export function consequences(meeting: Deep<Meeting>, who: MemberId, answer: Answer, scope: Scope): Consequences {
  if (meeting.roll !== null || answer === 'maybe') return nothing()
  const registered: Deep<Meeting> = {
    ...meeting,
    registrations: { ...meeting.registrations, [who]: { answer, by: who, at: scope.now.instant } },
  }
  if (isVoter(scope.state.members[who]!, meeting.date)) {
    if (answer !== 'absent') return release(registered, who, scope)
    return meeting.asks.some(ask => ask.for === who && isAlive(ask)) ? nothing() : askNext(registered, who, scope)
  }
  const ask = meeting.asks.find(one => one.alternate === who && isAlive(one))
  if (!ask) return nothing()
  if (answer === 'absent') return decline(registered, ask, scope)
  return ask.answer === 'yes' ? nothing() : promise(registered, ask, scope)
}
