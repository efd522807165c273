/** What is sent until the minutes of a meeting are approved, announced and free to be taken down. */
import { approversOf, minutesStage } from '../../domain/minutes.ts'
import { lawOf } from '../../domain/rules.ts'
import type { Deep, Meeting, MemberId } from '../../domain/state.ts'
import { each, listed, same, type Text } from '../../domain/text.ts'
import { noteApproved, notePosted, noteTakenDown, recordOf, recordWords, stepButton } from '../minutes/shared.ts'
import { dateText, nearText, type State, type Write } from './shared.ts'

const namesOf = (state: State, members: readonly MemberId[]): Text =>
  listed(members.map(id => same(state.members[id]!.name)))

/** "Margareta Lindqvist och Karin Åkesson": on whom the approval lies. */
export const approversText = (state: State, meeting: Deep<Meeting>): Text => namesOf(state, approversOf(state, meeting))

/** To those who approve the minutes, and to the secretary: the last day, and what follows. Null once they are approved. */
export const approval: Write = (state, { meeting: id }, { actor }, now) => {
  const meeting = state.meetings[id!]!
  const stage = minutesStage(state, meeting, now.date)
  if (stage?.kind !== 'approve') return null
  const last = nearText(stage.by, now.date)
  const record = recordOf(state, meeting, now.date)
  const { approved } = recordWords(state)
  const me = actor.member?.id
  const all = approversOf(state, meeting)
  const mine = me !== undefined && all.includes(me)
  const who = namesOf(state, mine ? all.filter(id => id !== me) : all)
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
          : `${record.en} must be approved by ${dateText(stage.by, now.date).en}.`
      }),
      blocks: [
        {
          kind: 'text',
          text: each(lang => {
            if (!mine) return lang === 'sv' ? `Det görs av ${who.sv}.` : `That is done by ${who.en}.`
            if (who.sv === '') return lang === 'sv' ? 'Det gör du.' : 'You do that.'
            return lang === 'sv' ? `Det gör du och ${who.sv}.` : `You do that together with ${who.en}.`
          }),
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
  const day = (one: string) => dateText(one, now.date)
  if (stage?.kind === 'post')
    return {
      card: {
        lead: each(lang => {
          const sv = lang === 'sv'
          const by = day(stage.by)[lang]
          if (stage.by === now.date) return `${record[lang]} ${sv ? 'ska anslås i dag' : 'must be announced today'}.`
          if (stage.by > now.date) return `${record[lang]} ${sv ? 'ska anslås senast' : 'must be announced by'} ${by}.`
          return `${record[lang]} ${sv ? 'skulle ha anslagits senast' : 'were to be announced by'} ${by}.`
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
