import { type Actor, allowed, KEEPERS, maySee, WORKING } from '../../core/actor.ts'
import type { Block, Button } from '../../core/card.ts'
import { queryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { sourceText, standingImports } from '../../domain/imported.ts'
import { fold } from '../../domain/names.ts'
import type { Day, Deep, GroupState, Task } from '../../domain/state.ts'
import { counted, each, same, type Text } from '../../domain/text.ts'
import { isDay } from '../../domain/when/days.ts'
import { doneButton, dueText, isMine, maySeeTask, type Owner, ownerName, ownerOf, taskText } from './shared.ts'

type State = Deep<GroupState>
type Which = 'mine' | 'all' | 'overdue'

const byDue = (a: Deep<Task>, b: Deep<Task>): number =>
  (a.due ?? '9').localeCompare(b.due ?? '9') || a.number - b.number

const owns = (task: Deep<Task>, owner: Owner): boolean =>
  'member' in owner
    ? 'member' in task.owner && task.owner.member === owner.member
    : 'name' in task.owner && fold(task.owner.name).includes(fold(owner.name))

function lineOf(state: State, task: Deep<Task>, actor: Actor, today: Day) {
  const due = dueText(task.due, today)
  const item = task.item === undefined ? undefined : state.items[task.item]
  // One's own task is seen whatever it comes from; the matter's title is not.
  const from =
    item === undefined || !maySee(actor, item.visibility)
      ? ''
      : ` · ${item.section ? `§ ${item.section.number} ` : ''}${item.title}`
  return {
    text: same(taskText(task)),
    note: each(lang => `${ownerName(state, task.owner)} · ${due[lang]}${from}`),
    ...(isMine(task, actor) || allowed(actor, KEEPERS) ? { buttons: [doneButton(task.id, task.number)] } : {}),
  }
}

/** Tasks that imported minutes name: text with its source, for whom the minutes say. */
function importedBlocks(state: State, owner: Owner | undefined, today: Day): Block[] {
  const name = owner && fold(ownerName(state, owner))
  const items = standingImports(state).flatMap(one =>
    one.extract.tasks
      .filter(task => name === undefined || fold(task.owner).includes(name))
      .map(task => {
        const source = sourceText(one, today)
        const due = task.due ? (isDay(task.due) ? dueText(task.due, today) : same(task.due)) : undefined
        return {
          text: same(`${task.owner}: ${task.what}`),
          note: each(
            lang => `${due ? `${due[lang]} · ` : ''}${lang === 'sv' ? 'enligt' : 'according to'} ${source[lang]}`,
          ),
        }
      }),
  )
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: { sv: 'Ur inlästa protokoll', en: 'From imported minutes' } },
    { kind: 'list', items },
  ]
}

const SCOPE: Record<Which, Text> = {
  mine: { sv: 'Du har', en: 'You have' },
  all: { sv: 'Gruppen har', en: 'The group has' },
  overdue: { sv: 'Gruppen har', en: 'The group has' },
}

const ask = (label: Text, which: Which): Button => ({
  label,
  press: { intent: { command: 'tasks', args: { which } } },
})

/** Open tasks: mine, everybody's, the overdue, or one person's. */
export const tasks = queryCommand({
  name: 'tasks',
  topic: 'tasks',
  title: { sv: 'Uppdrag', en: 'Tasks' },
  help: {
    sv: 'Visa uppdrag: dina, allas, de försenade eller en persons.',
    en: 'Show tasks: yours, everybody’s, the overdue or one person’s.',
  },
  roles: [...WORKING, 'observer'],
  fields: {
    which: field.choice(
      { sv: 'Vilka', en: 'Which' },
      {
        mine: { label: { sv: 'Mina', en: 'Mine' } },
        all: { label: { sv: 'Alla', en: 'All' } },
        overdue: { label: { sv: 'Försenade', en: 'Overdue' } },
      },
      { optional: true },
    ),
    member: field.member({ sv: 'Ledamot', en: 'Member' }, { optional: true }),
    owner: field.text({ sv: 'Någon utanför gruppen', en: 'Somebody outside the group' }, { optional: true, max: 200 }),
  },
  phrases: [
    { sv: '[visa] uppdrag', en: '[show] tasks' },
    {
      sv: ['[visa] mina uppdrag', 'vad (har jag|ska jag) (att göra|göra)', 'vilka uppdrag har jag'],
      en: ['[show] my tasks', '(what|which tasks) do i have [to do]'],
      args: { which: 'mine' },
    },
    {
      sv: ['[visa] (alla|gruppens) uppdrag', 'vilka uppdrag (finns|är öppna|har vi)'],
      en: ['[show] (all|open) tasks', 'which tasks (are open|are there|do we have)'],
      args: { which: 'all' },
    },
    {
      sv: ['[visa] [vilka] (försenade|sena) uppdrag', '[vilka] uppdrag (som är|är) (försenade|sena)'],
      en: ['[show] [which] (overdue|late) tasks', '[which] tasks (are|that are) (overdue|late)'],
      args: { which: 'overdue' },
    },
    {
      sv: [
        '[visa] uppdrag för {member}',
        '[visa] {member} uppdrag',
        'vilka uppdrag har {member}',
        'vad (ska|har) {member} (göra|att göra)',
      ],
      en: [
        '[show] tasks (of|for) {member}',
        '[show] {member} tasks',
        'which tasks does {member} have',
        '(what|which tasks) (does {member} have|is {member} to do) [to do]',
      ],
    },
    {
      sv: ['[visa] uppdrag för {owner}', 'vilka uppdrag har {owner}'],
      en: ['[show] tasks (of|for) {owner}', 'which tasks does {owner} have'],
    },
  ],
  examples: [
    { sv: 'mina uppdrag', en: 'my tasks', args: { which: 'mine' } },
    { sv: 'försenade uppdrag', en: 'overdue tasks', args: { which: 'overdue' } },
    { sv: 'alla uppdrag', en: 'all tasks', args: { which: 'all' } },
    { sv: 'uppdrag för Petra Nordin', en: 'tasks for Petra Nordin', args: { member: 'Petra Nordin' } },
    { sv: 'uppdrag för förvaltningen', en: 'tasks for förvaltningen', args: { owner: 'förvaltningen' } },
  ],
  query({ which: said, member, owner: words }, scope) {
    const { state, actor, now } = scope
    const owner = member ? { member } : words === undefined ? undefined : ownerOf(words, 'owner', scope)
    const which = said ?? (owner || !actor.member ? 'all' : 'mine')
    const seen = state.openTasks.map(id => state.tasks[id]!).filter(task => maySeeTask(state, task, actor))
    const found = seen
      .filter(
        task =>
          (which !== 'mine' || isMine(task, actor)) &&
          (which !== 'overdue' || (task.due !== undefined && task.due < now.date)) &&
          (owner === undefined || owns(task, owner)),
      )
      .sort(byDue)
    const overdue = found.filter(task => task.due !== undefined && task.due < now.date).length
    const imported = which === 'all' ? importedBlocks(state, owner, now.date) : []
    const count =
      which === 'overdue'
        ? counted(
            found.length,
            { sv: 'försenat uppdrag', en: 'overdue task' },
            { sv: 'försenade uppdrag', en: 'overdue tasks' },
          )
        : counted(found.length, { sv: 'uppdrag', en: 'open task' }, { sv: 'uppdrag', en: 'open tasks' })
    const none: Text =
      which === 'overdue'
        ? { sv: 'inga försenade uppdrag', en: 'no overdue tasks' }
        : { sv: 'inga uppdrag', en: 'no open tasks' }
    const subject = owner ? each(lang => `${ownerName(state, owner)} ${lang === 'sv' ? 'har' : 'has'}`) : SCOPE[which]
    const late = overdue > 0 && which !== 'overdue' ? overdue : 0
    return {
      card: {
        lead: each(
          lang =>
            `${subject[lang]} ${(found.length === 0 ? none : count)[lang]}${late > 0 ? `, ${late} ${lang === 'sv' ? (late === 1 ? 'försenat' : 'försenade') : 'overdue'}` : ''}.`,
        ),
        blocks: [
          ...(found.length > 0
            ? [{ kind: 'list' as const, items: found.map(task => lineOf(state, task, actor, now.date)) }]
            : []),
          ...imported,
          {
            kind: 'buttons',
            buttons: [
              ...(which === 'all' && !owner ? [] : [ask({ sv: 'Alla uppdrag', en: 'All tasks' }, 'all')]),
              ...(which === 'mine' || !actor.member ? [] : [ask({ sv: 'Mina uppdrag', en: 'My tasks' }, 'mine')]),
              ...(allowed(actor, WORKING)
                ? [
                    {
                      label: { sv: 'Nytt uppdrag', en: 'New task' },
                      press: { form: { command: 'task-add', args: {} } },
                    },
                  ]
                : []),
            ],
          },
        ],
      },
      answered: found.length > 0 || imported.length > 0,
      shows: found.map(task => state.items[task.item ?? '']?.visibility ?? { kind: 'group' }),
    }
  },
})
