import { allowed, KEEPERS, WORKING } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { mustLieAhead } from '../../domain/ahead.ts'
import { attendanceChanges } from '../../domain/changes/attendance.ts'
import { Problem } from '../../domain/problem.ts'
import { rulesOf } from '../../domain/rules.ts'
import type { Answer } from '../../domain/state.ts'
import { each, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { consequences } from './asks.ts'

/** What the person who answered is told, after their name or "you". */
const OUTCOME: Record<Answer, { you: Text; other: Text }> = {
  coming: {
    you: { sv: 'Du är anmäld till', en: 'You are registered for' },
    other: { sv: 'är anmäld till', en: 'is registered for' },
  },
  remote: {
    you: { sv: 'Du är anmäld på distans till', en: 'You are registered to take part remotely in' },
    other: { sv: 'är anmäld på distans till', en: 'is registered to take part remotely in' },
  },
  late: {
    you: { sv: 'Du är anmäld och kommer senare till', en: 'You are registered as arriving late for' },
    other: { sv: 'är anmäld och kommer senare till', en: 'is registered as arriving late for' },
  },
  maybe: {
    you: { sv: 'Du har svarat kanske till', en: 'You answered maybe for' },
    other: { sv: 'har svarat kanske till', en: 'answered maybe for' },
  },
  absent: {
    you: { sv: 'Du har anmält förhinder till', en: 'You have sent your apologies for' },
    other: { sv: 'har anmält förhinder till', en: 'has sent apologies for' },
  },
}

/** Words that lead up to why somebody cannot come. */
const WHY = {
  sv: '[(för att|eftersom|på grund av|pga|p.g.a|jag är|är|jag har|har) {reason}]',
  en: '[(because|because of|since|due to|i have|i am) {reason}]',
}

/** Members say whether they come; the secretary also for others. The latest answer holds. */
export const attend = planCommand({
  name: 'attend',
  topic: 'attendance',
  title: { sv: 'Svara om närvaro', en: 'Answer about attendance' },
  help: {
    sv: 'Säg om du kommer, är med på distans, kommer senare eller har förhinder.',
    en: 'Say whether you come, join remotely, come late or cannot come.',
  },
  roles: WORKING,
  fields: {
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'next' }),
    answer: field.choice(
      { sv: 'Svar', en: 'Answer' },
      {
        coming: {
          label: { sv: 'Kommer', en: 'Coming' },
          words: { sv: ['ja', 'närvarande'], en: ['yes', 'attending'] },
        },
        remote: {
          label: { sv: 'På distans', en: 'Remotely' },
          words: { sv: ['distans', 'digitalt', 'på länk'], en: ['remote', 'online'] },
        },
        late: { label: { sv: 'Kommer senare', en: 'Coming late' }, words: { sv: ['sen', 'försenad'], en: ['late'] } },
        maybe: { label: { sv: 'Kanske', en: 'Maybe' }, words: { sv: ['vet inte'], en: ['perhaps'] } },
        absent: {
          label: { sv: 'Förhinder', en: 'Cannot come' },
          words: { sv: ['nej', 'kommer inte', 'frånvarande'], en: ['no', 'absent', 'not coming'] },
        },
      },
    ),
    reason: field.text(
      { sv: 'Skäl', en: 'Reason' },
      {
        optional: true,
        max: 500,
        hint: { sv: 'Frivilligt. Syns för sekreteraren.', en: 'Optional. The secretary sees it.' },
      },
    ),
    member: field.member(
      { sv: 'För någon annan', en: 'For somebody else' },
      { optional: true, hint: { sv: 'Bara sekreteraren', en: 'The secretary only' } },
    ),
  },
  phrases: [
    { sv: 'närvaro {answer} [{meeting}]', en: 'attendance {answer} [{meeting}]' },
    {
      sv: [
        '[ja] jag (kommer|är med|deltar|kommer gärna|kan komma) [{meeting}]',
        '(närvaro|kommer|kommer gärna) [{meeting}]',
        '[ja] jag kan (tjänstgöra|hoppa in|ersätta) [{meeting}]',
      ],
      en: [
        "[yes] (i'm|i am) coming [{meeting}]",
        "[yes] (i will|i'll|i can) (attend|come|be there|serve|stand in) [{meeting}]",
      ],
      args: { answer: 'coming' },
    },
    {
      sv: [
        `[nej] [jag] kan inte [(komma|delta|vara med|tjänstgöra|hoppa in)] [{meeting}] ${WHY.sv}`,
        `[nej] [jag] (kommer inte|har förhinder) [{meeting}] ${WHY.sv}`,
        `förhinder [{meeting}] ${WHY.sv}`,
        `[jag] måste [tyvärr] (avstå|tacka nej) [{meeting}] ${WHY.sv}`,
        '(avanmäl|avboka) mig [{meeting}]',
        'ta bort min anmälan [{meeting}]',
      ],
      en: [
        `[no] [i] (can't|cannot) (come|attend|make it|serve) [{meeting}] ${WHY.en}`,
        `[no] (i'm|i am) not coming [{meeting}] ${WHY.en}`,
        `[no] i (won't|will not) (come|be there|attend|be able to come) [{meeting}] ${WHY.en}`,
        '(unregister|deregister) me [{meeting}]',
        'cancel my registration [{meeting}]',
      ],
      args: { answer: 'absent' },
    },
    {
      sv: ['jag (kommer kanske|kanske kommer) [{meeting}]', '[jag] (är osäker|osäker|vet inte) [än] [{meeting}]'],
      en: ['(maybe i come|i might come) [{meeting}]', "i (don't know|am not sure) [yet] [{meeting}]"],
      args: { answer: 'maybe' },
    },
    {
      sv: [
        '[jag] (är med|deltar|kommer) (på distans|digitalt|på länk|hemifrån) [{meeting}]',
        '[jag] (är med|deltar|kommer) (via|på) (teams|zoom|video|videolänk|länk) [{meeting}]',
      ],
      en: [
        "(i'm|i am|) (joining|attending) (remotely|online) [{meeting}]",
        "(i'm|i am|) (joining|attending) (by|on|via) (teams|zoom|video|video link) [{meeting}]",
        '(i|i will|i’ll) (join|attend) (remotely|online) [{meeting}]',
      ],
      args: { answer: 'remote' },
    },
    {
      sv: '[jag] (kommer|blir|är) [lite] (sent|senare|sen|försenad) [{meeting}]',
      en: "(i'm|i am|i will be|i'll be|) [a bit] (late|coming late|running late) [{meeting}]",
      args: { answer: 'late' },
    },
    {
      sv: 'anmäl {member} [{meeting}]',
      en: ['register {member} [as coming] [{meeting}]', 'sign up {member} [{meeting}]'],
      args: { answer: 'coming' },
    },
    {
      sv: 'anmäl {member} (på distans|digitalt) [{meeting}]',
      en: 'register {member} (remotely|online) [{meeting}]',
      args: { answer: 'remote' },
    },
    {
      sv: 'anmäl (förhinder|frånvaro) för {member} [{meeting}]',
      en: 'register (absence|apologies) for {member} [{meeting}]',
      args: { answer: 'absent' },
    },
  ],
  examples: [
    { sv: 'jag kommer', en: "I'm coming", args: { answer: 'coming' } },
    { sv: 'kan inte den 12 maj', en: "can't come on 12 May", args: { answer: 'absent' } },
    { sv: 'jag är med på distans', en: "I'm joining remotely", args: { answer: 'remote' } },
    { sv: 'anmäl Omar Haddad på distans', en: 'register Omar Haddad remotely', args: { answer: 'remote' } },
  ],
  plan({ meeting: id, answer, reason, member }, scope) {
    const { state, actor, now } = scope
    const meeting = state.meetings[id]!
    const who = member ?? actor.member?.id
    if (who === undefined)
      throw new Problem('missing', { sv: 'Vem gäller det?', en: 'Who is it for?' }, { field: 'member' })
    const other = who !== actor.member?.id
    if (other && !allowed(actor, KEEPERS))
      throw new Problem(
        'forbidden',
        {
          sv: 'Bara sekreteraren och ordföranden kan svara för någon annan.',
          en: 'Only the secretary and the chair can answer for somebody else.',
        },
        { field: 'member' },
      )
    mustLieAhead(meeting, now.date, 'meeting')
    // KL 5:16, 6:24: remotely only where the group allows it.
    if (answer === 'remote' && !rulesOf(state).remote)
      throw new Problem(
        'conflict',
        {
          sv: 'Gruppens regler tillåter inte deltagande på distans. Svara att du kommer eller har förhinder.',
          en: 'The rules of the group do not allow remote attendance. Answer that you come or cannot come.',
        },
        { field: 'answer' },
      )
    const day = dayText(meeting.date, { today: now.date })
    const words = OUTCOME[answer]
    const follows = consequences(meeting, who, answer, scope)
    const opposite = answer === 'absent' ? 'coming' : 'absent'
    return {
      changes: [
        attendanceChanges.attendanceRegistered({
          meeting: id,
          member: who,
          answer,
          ...(reason === undefined ? {} : { reason }),
        }),
        ...follows.changes,
      ],
      posts: follows.posts,
      reply: {
        card: {
          lead: each(
            lang =>
              `${other ? `${state.members[who]!.name} ${words.other[lang]}` : words.you[lang]} ${lang === 'sv' ? 'mötet' : 'the meeting on'} ${day[lang]}.`,
          ),
          blocks: [
            ...follows.told.map(text => ({ kind: 'text' as const, text })),
            {
              kind: 'buttons',
              buttons: [
                { label: SWITCH[opposite], press: { intent: again(id, opposite, other ? who : undefined) } },
                {
                  label: { sv: 'Vilka kommer?', en: 'Who is coming?' },
                  press: { intent: { command: 'who-comes', args: { meeting: id } } },
                },
              ],
            },
          ],
        },
      },
    }
  },
})

const SWITCH = {
  coming: { sv: 'Kommer ändå', en: 'Coming after all' },
  absent: { sv: 'Kan inte', en: 'Cannot come' },
} as const

const again = (meeting: string, answer: string, member: string | undefined) => ({
  command: 'attend',
  args: { meeting, answer, ...(member === undefined ? {} : { member }) },
})
