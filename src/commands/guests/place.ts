import type { Plan, Scope } from '../../core/command.ts'
import { postTo } from '../../core/posts.ts'
import { dayMustLieAhead, mustLieAhead } from '../../domain/ahead.ts'
import { guestChanges } from '../../domain/changes/guests.ts'
import { between } from '../../domain/find.ts'
import { meetingOf, visitOf, whoText } from '../../domain/guests.ts'
import { fold } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import type { Day, Deep, GroupState, Guest, Meeting } from '../../domain/state.ts'
import { each } from '../../domain/text.ts'
import { dayText, instantText } from '../../domain/when/write.ts'
import { comingGuest, confirmButton } from './shared.ts'

/** The meeting that was named, or the one of ours held on that day; only a day where there is none. */
function whereTo(
  state: Deep<GroupState>,
  { meeting, day }: { meeting: string | undefined; day: Day | undefined },
  today: Day,
): { meeting?: Deep<Meeting>; date?: Day } {
  if (meeting !== undefined) {
    mustLieAhead(state.meetings[meeting]!, today, 'meeting')
    return { meeting: state.meetings[meeting]! }
  }
  if (day === undefined)
    throw new Problem(
      'missing',
      { sv: 'Vilket möte eller vilken dag?', en: 'Which meeting, or which day?' },
      { field: 'meeting' },
    )
  dayMustLieAhead(day, today, 'day')
  const ours = between(state, day, day).filter(one => one.state !== 'cancelled')
  if (ours.length > 1)
    throw new Problem(
      'ambiguous',
      { sv: 'Gruppen har flera möten den dagen. Vilket?', en: 'The group has several meetings that day. Which one?' },
      {
        field: 'meeting',
        choices: ours.map(one => ({ value: one.id, label: instantText(one.date, one.start, { today }) })),
      },
    )
  const [only] = ours
  if (!only) return { date: day }
  mustLieAhead(only, today, 'day')
  return { meeting: only }
}

/** Gives a guest a meeting or a day, for the first time or anew, and tells whoever suggested them. */
export function place(
  { guest: id, meeting, day }: { guest: string; meeting: string | undefined; day: Day | undefined },
  scope: Scope,
): Plan {
  const { state, now } = scope
  const guest = comingGuest(state, id, now.date)
  const to = whereTo(state, { meeting, day }, now.date)
  const field = meeting === undefined ? 'day' : 'meeting'
  const visit = visitOf(state, guest)
  const same = to.meeting === undefined ? guest.date === to.date : guest.meeting === to.meeting.id
  if (same && visit.kind === 'day')
    throw new Problem(
      'taken',
      {
        sv: `${guest.name} är redan inbokad då.`,
        en: `${guest.name} is already scheduled for then.`,
      },
      { field },
    )
  refuseTwin(state, guest, to, field, now.date)
  const when = to.meeting
    ? instantText(to.meeting.date, to.meeting.start, { today: now.date })
    : dayText(to.date!, { today: now.date })
  const who = whoText(guest)
  const aside = to.meeting
    ? { sv: '', en: '' }
    : { sv: ' Gruppen har inget möte den dagen.', en: ' The group has no meeting that day.' }
  return {
    changes: [
      guestChanges.guestScheduled({
        guest: id,
        ...(to.meeting ? { meeting: to.meeting.id } : {}),
        ...(to.date === undefined ? {} : { date: to.date }),
      }),
    ],
    reply: {
      card: {
        lead: each(lang =>
          lang === 'sv'
            ? `${who.sv}: inbokad ${when.sv}.${aside.sv} Bekräfta när gästen har svarat.`
            : `${who.en}: scheduled for ${when.en}.${aside.en} Confirm when the guest has answered.`,
        ),
        blocks: [{ kind: 'buttons', buttons: [confirmButton(id)] }],
      },
    },
    posts: postTo(
      guest.suggestedBy,
      'answers',
      {
        lead: each(lang =>
          lang === 'sv'
            ? `Gästen som du föreslog är inbokad ${when.sv}: ${who.sv}.`
            : `The guest you suggested is scheduled for ${when.en}: ${who.en}.`,
        ),
      },
      scope,
    ),
  }
}

/** One person is one guest of a meeting, however often they were suggested. */
function refuseTwin(
  state: Deep<GroupState>,
  guest: Deep<Guest>,
  to: { meeting?: Deep<Meeting>; date?: Day },
  field: string,
  today: Day,
): void {
  const twin = Object.values(state.guests).find(
    one =>
      one.id !== guest.id &&
      one.state !== 'cancelled' &&
      (to.meeting ? meetingOf(state, one)?.id === to.meeting.id : one.date === to.date) &&
      fold(one.name) === fold(guest.name) &&
      fold(one.organisation ?? '') === fold(guest.organisation ?? ''),
  )
  if (!twin) return
  const day = dayText(to.meeting?.date ?? to.date!, { today })
  throw new Problem(
    'taken',
    each(lang =>
      lang === 'sv' ? `${twin.name} är redan gäst ${day.sv}.` : `${twin.name} is already a guest on ${day.en}.`,
    ),
    { field },
  )
}
