/** Whether the group may decide: more than half of the members, or what it decided itself (KL 5:45, 6:27; LEF 7:21). */
import { positionOf, reached, servingAt } from './presence.ts'
import { lawOf, quorumNeeded, rulesOf, seatsOn } from './rules.ts'
import { isVoter, mandateOn } from './seats.ts'
import type { Deep, GroupState, ItemId, Meeting } from './state.ts'
import { each, type Text } from './text.ts'

type State = Deep<GroupState>

export interface Quorum {
  seats: number
  needed: number
  /** Those who serve at that point. */
  serving: number
  /** Seats whose holder has jäv in the matter, with nobody in their place. */
  conflicts: number
  ok: boolean
  /** False until roll was called: nothing is known of who serves. */
  called: boolean
  /** "9 of 15 serve, 8 needed." */
  explained: Text
}

/**
 * The quorum at an item, or at the next one to be handled. Jäv counts as absence, but never stops a matter in
 * fullmäktige (KL 5:46).
 */
export function quorumOf(state: State, meeting: Deep<Meeting>, item?: ItemId): Quorum {
  const position = item === undefined ? reached(state, meeting) + 1 : positionOf(meeting, item)
  const at = meeting.agenda[position - 1]
  const seats = seatsOn(state, meeting.date).length
  const needed = quorumNeeded(rulesOf(state), seats)
  const serving = servingAt(meeting, position).length
  const without = servingAt({ ...meeting, conflicts: [] }, position)
  const own = new Set(meeting.conflicts.filter(one => one.item === at).map(one => one.member))
  const filled = new Set(servingAt(meeting, position).map(one => one.for ?? one.member))
  // A member and the alternate who took over may both have jäv: it is one seat.
  const stricken = without.filter(one => own.has(one.member)).map(one => one.for ?? one.member)
  const conflicts = new Set(stricken.filter(seat => !filled.has(seat))).size
  const called = meeting.roll !== null
  const counts = serving + (lawOf(state.body).conflict === 'stays' ? conflicts : 0)
  const ok = called && counts >= needed
  return {
    seats,
    needed,
    serving,
    conflicts,
    ok,
    called,
    explained: each(lang => {
      if (!called)
        return lang === 'sv'
          ? `Uppropet är inte gjort: av ${seats} behövs ${needed}.`
          : `The roll has not been called: of ${seats}, ${needed} are needed.`
      const count =
        lang === 'sv'
          ? `${serving} av ${seats} tjänstgör, ${needed} behövs.`
          : `${serving} of ${seats} serve, ${needed} needed.`
      if (conflicts === 0) return count
      const kept = lawOf(state.body).conflict === 'stays'
      return lang === 'sv'
        ? `${count} ${conflicts} har jäv utan ersättare${kept ? ', vilket inte hindrar ärendet' : ''}.`
        : `${count} ${conflicts} with a conflict of interest and no alternate${kept ? ', which does not stop the matter' : ''}.`
    }),
  }
}

export interface Forecast {
  seats: number
  needed: number
  /** Seats that will be filled as far as people have answered. */
  sure: number
  /** Seats whose member has not answered, or answered maybe, or whose alternate is still asked. */
  open: number
  quorate: 'yes' | 'no' | 'unsure'
  explained: Text
}

/** Before the meeting: what registrations and promises say of the quorum. */
export function forecast(state: State, meeting: Deep<Meeting>): Forecast {
  const seats = seatsOn(state, meeting.date)
  const needed = quorumNeeded(rulesOf(state), seats.length)
  let sure = 0
  let open = 0
  let free = 0
  const busy = new Set<string>()
  for (const { id } of seats) {
    const answer = meeting.registrations[id]?.answer
    const asks = meeting.asks.filter(ask => ask.for === id && !ask.withdrawn && ask.answer !== 'no')
    for (const ask of asks) busy.add(ask.alternate)
    if (answer === 'coming' || answer === 'remote' || answer === 'late') sure++
    else if (answer === 'absent' && asks.some(ask => ask.answer === 'yes')) sure++
    else if (answer !== 'absent' || asks.length > 0) open++
    else free++
  }
  const spare = Object.values(state.members).filter(
    one =>
      !busy.has(one.id) &&
      !isVoter(one, meeting.date) &&
      mandateOn(one, ['alternate'], meeting.date) &&
      ['coming', 'remote', 'late'].includes(meeting.registrations[one.id]?.answer ?? ''),
  ).length
  sure += Math.min(free, spare)
  const quorate = sure >= needed ? 'yes' : sure + open < needed ? 'no' : 'unsure'
  return {
    seats: seats.length,
    needed,
    sure,
    open,
    quorate,
    explained: each(lang => {
      if (lang === 'sv') {
        const count = `${sure} av ${seats.length} platser ser ut att bli fyllda, ${needed} behövs`
        if (quorate === 'yes') return `Mötet ser ut att bli beslutsfört: ${count}.`
        if (quorate === 'no') return `Mötet blir inte beslutsfört som det ser ut nu: ${count}.`
        return `Det är inte säkert att mötet blir beslutsfört: ${count}, ${open} är ännu osäkra.`
      }
      const count = `${sure} of ${seats.length} seats look filled, ${needed} needed`
      if (quorate === 'yes') return `The meeting looks quorate: ${count}.`
      if (quorate === 'no') return `As it looks now the meeting will not be quorate: ${count}.`
      return `It is not certain that the meeting will be quorate: ${count}, ${open} are still uncertain.`
    }),
  }
}
