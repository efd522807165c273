import { WORKING } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { postTo } from '../../core/posts.ts'
import { dayMustLieAhead } from '../../domain/ahead.ts'
import { taskChanges } from '../../domain/changes/tasks.ts'
import { Problem } from '../../domain/problem.ts'
import { each } from '../../domain/text.ts'
import { doneButton, dueText, handOverButton, MINE, type Owner, ownerName, ownerOf } from './shared.ts'

/** A task for a member, or for somebody outside by name; the number is what people type. */
export const taskAdd = planCommand({
  name: 'task-add',
  topic: 'tasks',
  title: { sv: 'Nytt uppdrag', en: 'New task' },
  help: {
    sv: 'Skriv upp ett uppdrag: vad, vem och när det ska vara klart.',
    en: 'Put down a task: what, who and when it shall be done.',
  },
  roles: WORKING,
  fields: {
    what: field.text({ sv: 'Vad', en: 'What' }, { max: 2000 }),
    owner: field.text(
      { sv: 'Vem', en: 'Who' },
      {
        optional: true,
        max: 200,
        hint: { sv: 'Ledamot eller annat namn. Tomt: du själv', en: 'Member or another name. Empty: yourself' },
      },
    ),
    due: field.day({ sv: 'Klart senast', en: 'Due' }, { optional: true }),
    item: field.item({ sv: 'Hör till ärende', en: 'Belongs to matter' }, { optional: true }),
  },
  phrases: [
    {
      sv: [
        '[nytt] uppdrag (till|åt) {owner} [senast {due}] att {what}',
        '[nytt] uppdrag (till|åt) {owner} att {what} senast {due}',
      ],
      en: ['[new] task for {owner} [by {due}] to {what}', '[new] task for {owner} to {what} by {due}'],
    },
    {
      sv: ['nytt uppdrag {what}', 'nytt uppdrag {what} senast {due}', 'uppdrag nytt {what}'],
      en: ['new task {what}', 'new task {what} by {due}', 'task new {what}'],
    },
  ],
  examples: [
    {
      sv: 'nytt uppdrag till Anna Berg att ringa kommunen',
      en: 'new task for Anna Berg to call the municipality',
      args: { owner: 'Anna Berg' },
    },
    { sv: 'nytt uppdrag boka lokal', en: 'new task book a room' },
  ],
  plan({ what, owner: words, due, item }, scope) {
    const { state, actor, now } = scope
    if (words === undefined && !actor.member)
      throw new Problem('missing', { sv: 'Vem ska göra det?', en: 'Who shall do it?' }, { field: 'owner' })
    const owner: Owner = words === undefined ? { member: actor.member!.id } : ownerOf(words, 'owner', scope)
    if (due !== undefined) dayMustLieAhead(due, now.date, 'due')
    const id = scope.id('t')
    const number = state.lastTask + 1
    const meeting = item === undefined ? undefined : state.items[item]?.meeting
    const name = ownerName(state, owner)
    const by = dueText(due, now.date)
    const mine = 'member' in owner && owner.member === actor.member?.id
    const outside =
      'name' in owner
        ? {
            sv: ' Ingen i gruppen heter så, och ingen får besked.',
            en: ' Nobody in the group has that name, and nobody is told.',
          }
        : { sv: '', en: '' }
    return {
      changes: [
        taskChanges.taskAdded({
          id,
          number,
          what,
          owner,
          ...(due === undefined ? {} : { due }),
          ...(item === undefined ? {} : { item }),
          ...(meeting === undefined ? {} : { meeting }),
        }),
      ],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `Uppdrag ${number}: ${what}. Ansvarig: ${mine ? 'du' : name}, ${by.sv}.${outside.sv}`
              : `Task ${number}: ${what}. Responsible: ${mine ? 'you' : name}, ${by.en}.${outside.en}`,
          ),
          blocks: [{ kind: 'buttons', buttons: [doneButton(id), MINE] }],
        },
      },
      posts: postTo(
        'member' in owner ? owner.member : undefined,
        'asks',
        {
          lead: each(lang =>
            lang === 'sv'
              ? `${actor.name} har gett dig uppdrag ${number}: ${what} (${by.sv}).`
              : `${actor.name} has given you task ${number}: ${what} (${by.en}).`,
          ),
          blocks: [{ kind: 'buttons', buttons: [doneButton(id), handOverButton(id)] }],
        },
        scope,
      ),
    }
  },
})
