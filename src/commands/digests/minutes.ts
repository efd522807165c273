/** What is sent until the minutes of a meeting are approved, announced and free to be taken down. */
import { approversOf, minutesStage } from '../../domain/minutes.ts'
import { lawOf } from '../../domain/rules.ts'
import type { Deep, Meeting } from '../../domain/state.ts'
import { each, listed, same, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { noteApproved, notePosted, noteTakenDown, recordOf, recordWords, stepButton } from '../minutes/shared.ts'
import { nearText, type State, type Write } from './shared.ts'

/** "Margareta Lindqvist och Karin Åkesson": on whom the approval lies. */
export const approversText = (state: State, meeting: Deep<Meeting>): Text =>
  listed(approversOf(state, meeting).map(id => same(state.members[id]!.name)))

/** To those who approve the minutes, and to the secretary: the last day, and what follows. Null once they are approved. */
export const approval: Write = (state, { meeting: id }, { actor }, now) => {
  const meeting = state.meetings[id!]!
  const stage = minutesStage(state, meeting, now.date)
  if (stage?.kind !== 'approve') return null
  const last = nearText(stage.by, now.date)
  const record = recordOf(state, meeting, now.date)
  const { approved } = recordWords(state)
  const mine = actor.member !== undefined && approversOf(state, meeting).includes(actor.member.id)
  const who = approversText(state, meeting)
  const buttons = stepButton(stage, meeting, actor)
  return {
    card: {
      lead: each(lang => {
        if (stage.by === now.date)
          return lang === 'sv'
            ? `Sista dagen i dag: ${record.sv.charAt(0).toLowerCase()}${record.sv.slice(1)} ska vara ${approved.sv}.`
            : `Last day today: ${record.en.charAt(0).toLowerCase()}${record.en.slice(1)} are to be approved.`
        return lang === 'sv'
          ? `${record.sv} ska vara ${approved.sv} senast ${last.sv}.`
          : `${record.en} must be approved by ${dayText(stage.by, { today: now.date }).en}.`
      }),
      blocks: [
        {
          kind: 'text',
          text: each(lang =>
            lang === 'sv'
              ? mine
                ? `Det ligger på ${actor.member && who.sv === actor.member.name ? 'dig' : `dig: ${who.sv}`}.`
                : `Det görs av ${who.sv}.`
              : mine
                ? `It is for you: ${who.en}.`
                : `That is done by ${who.en}.`,
          ),
        },
        ...(lawOf(state.body).announced
          ? [
              {
                kind: 'text' as const,
                tone: 'quiet' as const,
                text: {
                  sv: 'Justeringen anslås senast andra dagen därefter.',
                  en: 'The approval is announced on the notice board at the latest the second day after.',
                },
              },
            ]
          : []),
        ...(buttons.length > 0 ? [{ kind: 'buttons' as const, buttons: [noteApproved(meeting.id, true)] }] : []),
      ],
    },
  }
}

/** To the secretary: put the notice up today, or take it down. Null where neither is to be done. */
export const posting: Write = (state, { meeting: id }, _eyes, now) => {
  const meeting = state.meetings[id!]!
  const stage = minutesStage(state, meeting, now.date)
  const record = recordOf(state, meeting, now.date)
  const day = (one: string) => dayText(one, { today: now.date })
  if (stage?.kind === 'post')
    return {
      card: {
        lead: each(lang => {
          if (lang === 'sv')
            return `${record.sv} ska anslås ${stage.by > now.date ? `senast ${day(stage.by).sv}` : 'i dag'}.`
          return `${record.en} must be announced ${stage.by > now.date ? `by ${day(stage.by).en}` : 'today'}.`
        }),
        blocks: [
          {
            kind: 'text',
            text: each(lang =>
              lang === 'sv'
                ? `Justerat ${day(stage.approved).sv}. Anslaget ska säga var protokollet finns och vilken dag det sattes upp.`
                : `Approved on ${day(stage.approved).en}. The notice must say where the minutes are kept and the day on which it was put up.`,
            ),
          },
          { kind: 'buttons', buttons: [notePosted(meeting.id, true)] },
        ],
      },
    }
  if (stage?.kind !== 'take-down') return null
  const since = meeting.minutes!.posted!
  return {
    card: {
      lead: each(lang =>
        lang === 'sv'
          ? `Anslaget om protokollet från mötet ${day(meeting.date).sv} får tas ned.`
          : `The notice of the minutes of the meeting on ${day(meeting.date).en} may be taken down.`,
      ),
      blocks: [
        {
          kind: 'text',
          text: each(lang => {
            const board = since.board === undefined ? '' : `, ${since.board}`
            return lang === 'sv'
              ? `Det har suttit uppe sedan ${day(since.on).sv}${board}, och tiden för att överklaga har gått ut.`
              : `It has been up since ${day(since.on).en}${board}, and the time for appeals has run out.`
          }),
        },
        { kind: 'buttons', buttons: [noteTakenDown(meeting.id, true)] },
      ],
    },
  }
}
