import { KEEPERS } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { memberChanges } from '../../domain/changes/members.ts'
import { Problem } from '../../domain/problem.ts'
import { ROLE_NAMES } from '../../domain/roles.ts'
import { each, listed } from '../../domain/text.ts'
import { addDays } from '../../domain/when/days.ts'
import { dayText } from '../../domain/when/write.ts'
import { lasting, mandateText, ROLE_CHOICES, refusePast } from './shared.ts'

/** Somebody leaves, or lays down one role, as of a day. Meetings held before are not touched. */
export const memberEnd = planCommand({
  name: 'member-end',
  topic: 'members',
  title: { sv: 'Avsluta uppdrag i gruppen', en: 'End a role' },
  help: {
    sv: 'Någon lämnar gruppen eller en roll, efter en viss dag. Det som har varit ändras inte.',
    en: 'Somebody leaves the group or a role, after a certain day. What has been does not change.',
  },
  roles: [...KEEPERS, 'admin'],
  fields: {
    member: field.member({ sv: 'Vem', en: 'Who' }),
    role: field.choice({ sv: 'Bara rollen', en: 'Only the role' }, ROLE_CHOICES, { optional: true }),
    on: field.day(
      { sv: 'Sista dag', en: 'Last day' },
      { optional: true, hint: { sv: 'I dag, om inget sägs', en: 'Today, if nothing is said' } },
    ),
  },
  phrases: [
    {
      sv: [
        '{member} (slutar|avgår|lämnar gruppen|lämnar) [som {role}] [{on}]',
        '(avsluta ledamot|ledamot slutar|avsluta|ta bort ledamot|ta bort) {member} [som {role}] [{on}]',
      ],
      en: [
        '{member} (leaves|resigns|leaves the group) [as {role}] [{on}]',
        '(end member|end|remove member|remove) {member} [as {role}] [{on}]',
      ],
    },
  ],
  examples: [
    { sv: 'Johan Rydell slutar 30 juni', en: 'Johan Rydell leaves on 30 June' },
    { sv: 'avsluta ledamot Tore Hägglund', en: 'end member Tore Hägglund' },
  ],
  plan(args, { state, now, actor }) {
    const member = state.members[args.member]!
    const on = args.on ?? now.date
    const ends = lasting(member, now.date).filter(
      one => (args.role === undefined || one.role === args.role) && (one.to === undefined || one.to > on),
    )
    if (ends.length === 0)
      throw new Problem(
        'no-such-thing',
        each(lang => {
          const role = args.role === undefined ? '' : ` ${lang === 'sv' ? 'som' : 'as'} ${ROLE_NAMES[args.role][lang]}`
          return lang === 'sv'
            ? `${member.name} har inget uppdrag${role} som fortsätter efter den dagen.`
            : `${member.name} holds no role${role} that goes on after that day.`
        }),
        { field: args.role === undefined ? 'member' : 'role' },
      )
    refusePast(state, addDays(on, 1), addDays(now.date, -1), 'on')
    const early = ends.find(one => one.from > on)
    if (early)
      throw new Problem(
        'invalid',
        each(lang =>
          lang === 'sv'
            ? `${member.name} blir ${mandateText(early).sv} först ${dayText(early.from, { today: now.date }).sv}. Välj en senare dag.`
            : `${member.name} becomes ${mandateText(early).en} only on ${dayText(early.from, { today: now.date }).en}. Choose a later day.`,
        ),
        { field: 'on' },
      )
    const blocks: Block[] = []
    const tasks = state.openTasks.filter(id => {
      const owner = state.tasks[id]!.owner
      return 'member' in owner && owner.member === member.id
    }).length
    if (tasks > 0)
      blocks.push({
        kind: 'text',
        tone: 'warn',
        text: {
          sv: `${member.name} har ${tasks} ${tasks === 1 ? 'öppet uppdrag' : 'öppna uppdrag'} att lämna över.`,
          en: `${member.name} has ${tasks} open ${tasks === 1 ? 'task' : 'tasks'} to hand over.`,
        },
      })
    const last = ends.some(one => one.role === 'secretary') && actor.member?.id === member.id
    if (last)
      blocks.push({
        kind: 'text',
        tone: 'warn',
        text: {
          sv: 'Det är du själv: efter den dagen kan du inte längre sköta gruppen.',
          en: 'That is you: after that day you can no longer keep the group’s record.',
        },
      })
    return {
      changes: [
        memberChanges.mandateEnded({ member: member.id, on, ...(args.role === undefined ? {} : { role: args.role }) }),
      ],
      reply: {
        card: {
          lead: each(lang => {
            const roles = listed(ends.map(one => mandateText(one)))[lang]
            const day = dayText(on, { today: now.date })[lang]
            return lang === 'sv'
              ? `Sista dagen för ${member.name} som ${roles} är ${day}.`
              : `The last day of ${member.name} as ${roles} is ${day}.`
          }),
          ...(blocks.length > 0 ? { blocks } : {}),
        },
      },
    }
  },
})
