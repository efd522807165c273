import { attend } from '../../src/commands/attendance/attend.ts'
import { KEEPERS, WORKING } from '../../src/core/actor.ts'
import { type Command, type Phrase, planCommand, queryCommand } from '../../src/core/command.ts'
import { type Fields, field } from '../../src/core/fields.ts'

const card = { card: { lead: { sv: '', en: '' } } }
type Parts = {
  fields?: Fields
  phrases: Phrase[]
  examples?: Command['examples']
  roles?: Command['roles']
  fallback?: true
}
const head = (name: string, { fields = {}, phrases, examples = [], roles = WORKING, ...more }: Parts) => ({
  name,
  topic: 'you' as const,
  title: { sv: name, en: name },
  help: { sv: name, en: name },
  roles,
  fields,
  phrases,
  examples,
  ...more,
})
const query = (name: string, parts: Parts) => queryCommand({ ...head(name, parts), query: () => card })
const plan = (name: string, parts: Parts) =>
  planCommand({ ...head(name, parts), plan: () => ({ changes: [], reply: card }) })
const label = { sv: 'x', en: 'x' }
const optional = { optional: true } as const

/** Commands as the real ones are declared, for the interpreter's own tests: what it must understand does not move with theirs. */
export const sampleCommands: readonly Command[] = [
  attend,
  query('who-comes', {
    fields: { meeting: field.meeting(label, { orElse: 'next' }) },
    phrases: [
      {
        sv: ['vilka kommer [{meeting}]', 'vem kommer [{meeting}]', 'närvarolista [{meeting}]'],
        en: ["(who comes|who is coming|who's coming) [{meeting}]", 'attendance [{meeting}]'],
      },
    ],
    examples: [{ sv: 'vilka kommer?', en: 'who is coming?' }],
  }),
  query('guests', {
    fields: { when: field.period(label, optional), topic: field.text(label, optional) },
    phrases: [
      {
        sv: ['[vilka] gäster [(kommer|har vi)] [{when}]', 'gäster (om|som talar om) {topic}'],
        en: ['[which|what] guests [(come|are coming|do we have)] [{when}]', 'guests about {topic}'],
      },
    ],
    examples: [{ sv: 'vilka gäster kommer i april?', en: 'which guests are coming in April?' }],
  }),
  plan('guest-suggest', {
    fields: { name: field.text(label), topic: field.text(label, optional) },
    phrases: [{ sv: 'föreslå [som] gäst {name} [om {topic}]', en: 'suggest [a|the] guest {name} [about {topic}]' }],
    examples: [
      {
        sv: 'föreslå gäst Nils Holm om bredband',
        en: 'suggest guest Nils Holm about broadband',
        args: { name: 'Nils Holm' },
      },
    ],
  }),
  query('agenda', {
    fields: { meeting: field.meeting(label, { orElse: 'open-or-next' }) },
    phrases: [
      {
        sv: ['[visa] (dagordning|dagordningen) [för] [{meeting}]', 'vad står på dagordningen [{meeting}]'],
        en: ['[show] [the] agenda [for] [{meeting}]', "what('s| is) on the agenda [{meeting}]"],
      },
    ],
    examples: [{ sv: 'dagordning', en: 'agenda' }],
  }),
  plan('matter-suggest', {
    fields: { title: field.text(label), meeting: field.meeting(label, { orElse: 'next' }) },
    phrases: [
      {
        sv: ['nytt ärende {title} [till {meeting}]', 'föreslå ärende {title} [till {meeting}]'],
        en: ['(new|suggest) matter {title} [for {meeting}]'],
      },
    ],
    examples: [{ sv: 'nytt ärende Cykelvägar till mötet', en: 'new matter Cycle paths for the meeting' }],
  }),
  plan('decide', {
    fields: { item: field.item(label), points: field.lines(label) },
    roles: KEEPERS,
    phrases: [{ sv: 'beslut {item} [{points}]', en: 'decision {item} [{points}]' }],
    examples: [
      {
        sv: 'beslut § 6 Rapporten läggs till handlingarna.',
        en: 'decision § 6 The report is filed.',
        args: { item: '§ 6' },
      },
    ],
  }),
  query('decisions', {
    fields: { about: field.text(label) },
    phrases: [
      {
        sv: ['vad beslutade vi om {about}', 'beslut om {about}'],
        en: ['what did we decide (about|on) {about}', 'decisions (about|on) {about}'],
      },
    ],
    examples: [{ sv: 'vad beslutade vi om bygdegårdar?', en: 'what did we decide about village halls?' }],
  }),
  query('tasks', {
    fields: {},
    phrases: [{ sv: ['[visa] mina uppdrag', 'uppdrag'], en: ['[show] my tasks', 'tasks'] }],
    examples: [{ sv: 'mina uppdrag', en: 'my tasks' }],
  }),
  plan('task-done', {
    fields: { task: field.task(label) },
    phrases: [
      { sv: ['uppdrag klart {task}', 'uppdrag {task} (är|) klart'], en: ['task {task} [is] done', 'task done {task}'] },
    ],
    examples: [{ sv: 'uppdrag klart 2', en: 'task done 2', args: { task: '2' } }],
  }),
  query('meetings', {
    fields: {},
    phrases: [
      {
        sv: ['möten', 'när är nästa möte', '[visa] kommande möten'],
        en: ['meetings', 'when is the next meeting', '[show] coming meetings'],
      },
    ],
    examples: [{ sv: 'när är nästa möte?', en: 'when is the next meeting?' }],
  }),
  plan('meeting-plan', {
    fields: { date: field.day(label), span: field.span(label, optional), place: field.text(label, optional) },
    roles: KEEPERS,
    phrases: [
      {
        sv: '(möte ny|nytt möte) {date} [{span}] [{place}]',
        en: '(meeting new|new meeting) {date} [{span}] [{place}]',
      },
    ],
    examples: [
      {
        sv: 'möte ny 9 juni 9.30-12 Falköping',
        en: 'meeting new 9 June 9:30-12:00 Falköping',
        args: { place: 'Falköping' },
      },
    ],
  }),
  plan('meeting-move', {
    fields: { meeting: field.meeting(label), to: field.day(label) },
    roles: KEEPERS,
    phrases: [{ sv: 'flytta {meeting} till {to}', en: 'move {meeting} to {to}' }],
    examples: [
      { sv: 'flytta mötet 12 maj till 19 maj', en: 'move the meeting on 12 May to 19 May', args: { to: '2027-05-19' } },
    ],
  }),
  plan('member-add', {
    fields: { name: field.text(label), role: field.text(label, optional) },
    roles: KEEPERS,
    phrases: [{ sv: 'ny ledamot {name} [som {role}]', en: 'new member {name} [as {role}]' }],
    examples: [
      {
        sv: 'ny ledamot Karl Holm (S) som ordinarie',
        en: 'new member Karl Holm (S) as regular',
        args: { name: 'Karl Holm (S)' },
      },
    ],
  }),
  plan('meeting-cancel', {
    fields: { meeting: field.meeting(label), reason: field.text(label, optional) },
    roles: KEEPERS,
    phrases: [{ sv: 'ställ in {meeting} [(för att|eftersom) {reason}]', en: 'cancel {meeting} [because {reason}]' }],
    examples: [{ sv: 'ställ in mötet 12 maj', en: 'cancel the meeting on 12 May' }],
  }),
  plan('roll-leave', {
    fields: { member: field.member(label), item: field.item(label, optional) },
    roles: KEEPERS,
    phrases: [{ sv: '{member} går [efter {item}]', en: '{member} leaves [after {item}]' }],
    examples: [
      {
        sv: 'Omar Haddad går efter § 4',
        en: 'Omar Haddad leaves after § 4',
        args: { member: 'Omar Haddad', item: '§ 4' },
      },
    ],
  }),
  plan('conflict', {
    fields: { member: field.member(label), item: field.item(label) },
    roles: KEEPERS,
    phrases: [
      {
        sv: ['jäv {member} {item}', '{member} har jäv i {item}'],
        en: ['conflict of interest {member} {item}', '{member} has a conflict of interest in {item}'],
      },
    ],
    examples: [
      { sv: 'jäv Karin Åkesson § 3', en: 'conflict of interest Karin Åkesson § 3', args: { member: 'Karin Åkesson' } },
    ],
  }),
  plan('approvers', {
    fields: { members: field.members(label) },
    roles: KEEPERS,
    phrases: [{ sv: 'justerare {members}', en: '(minutes-checkers|minutes-checker) {members}' }],
    examples: [{ sv: 'justerare Karin Åkesson och Yusuf Demir', en: 'minutes-checkers Karin Åkesson and Yusuf Demir' }],
  }),
  plan('language', {
    fields: {
      language: field.choice(label, {
        sv: { label: { sv: 'Svenska', en: 'Swedish' } },
        en: { label: { sv: 'Engelska', en: 'English' } },
      }),
    },
    phrases: [
      {
        sv: ['språk {language}', '[prata] {language} [tack]'],
        en: ['language {language}', '[speak] {language} [please]'],
      },
    ],
    examples: [{ sv: 'språk engelska', en: 'language English' }],
  }),
  plan('undo', {
    phrases: [{ sv: ['ångra', 'ångra [det] [senaste]'], en: ['undo', 'undo [that]'] }],
    examples: [{ sv: 'ångra', en: 'undo' }],
  }),
  query('help', {
    phrases: [{ sv: ['hjälp', 'vad kan du'], en: ['help', 'what can you do'] }],
    examples: [{ sv: 'hjälp', en: 'help' }],
  }),
  query('ask', {
    fields: { question: field.long(label) },
    phrases: [{ sv: 'fråga {question}', en: 'ask {question}' }],
    examples: [{ sv: 'fråga vad som sades om bredband', en: 'ask what was said about broadband' }],
    fallback: true,
  }),
]
