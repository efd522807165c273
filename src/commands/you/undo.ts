import { planCommand, type Scope } from '../../core/command.ts'
import { undoChanges } from '../../domain/changes/undo.ts'
import { UNDO_MINUTES } from '../../domain/model.ts'
import { Problem } from '../../domain/problem.ts'
import { stands } from '../../domain/recording.ts'
import type { Deep, GroupState, Patch } from '../../domain/state.ts'
import { each } from '../../domain/text.ts'

const nothing = () =>
  new Problem('expired', {
    sv: `Det finns inget att ångra: det måste vara ditt eget, ditt senaste och högst ${UNDO_MINUTES} minuter gammalt. Annat rättas med en ny uppgift.`,
    en: `There is nothing to undo: it must be your own, your latest and at most ${UNDO_MINUTES} minutes old. Other things are put right by a new entry.`,
  })

/** At a meeting under way, who was there is told by places on the agenda: a place that somebody's presence names must not shift. */
function agendaRestsOn(state: Deep<GroupState>, made: ReadonlySet<string>): boolean {
  return [...made].some(id => {
    const item = state.items[id]
    const meeting = item?.meeting === undefined ? undefined : state.meetings[item.meeting]
    if (!meeting?.roll) return false
    const place = meeting.agenda.indexOf(id) + 1
    if (place === 0) return false
    return (
      meeting.conflicts.some(one => meeting.agenda.indexOf(one.item) + 1 >= place) ||
      Object.values(meeting.roll).some(
        one =>
          one.away.some(at => at >= place) ||
          (one.from ?? 1) > place ||
          (one.to ?? 0) >= place ||
          (one.service ?? []).some(spell => spell.from >= place || (spell.to ?? 0) >= place),
      )
    )
  })
}

/**
 * Whether something made since refers to what the undo would take away. What the same entry made refers to itself, and
 * an agenda that it altered still stands as it left it: neither counts.
 */
function restsOn(state: Deep<GroupState>, patches: readonly Deep<Patch>[]): boolean {
  const made = new Set(patches.filter(({ path, was }) => was === null && path.length === 2).map(({ path }) => path[1]!))
  if (made.size === 0) return false
  const agendas = new Set(patches.filter(({ path }) => path[2] === 'agenda').map(({ path }) => path[1]!))
  if (agendaRestsOn(state, made)) return true
  const gone = (id: string | undefined) => id !== undefined && made.has(id)
  const others = <T extends { id: string }>(all: Readonly<Record<string, T>>) =>
    Object.values(all).filter(one => !made.has(one.id))
  return (
    others(state.guests).some(guest => gone(guest.meeting)) ||
    others(state.items).some(item => gone(item.meeting) || item.postponedFrom.some(gone)) ||
    others(state.tasks).some(
      task => gone(task.item) || gone(task.meeting) || ('member' in task.owner && gone(task.owner.member)),
    ) ||
    others(state.meetings).some(
      meeting =>
        Object.keys(meeting.registrations).some(gone) ||
        meeting.approvers.some(gone) ||
        (!agendas.has(meeting.id) && meeting.agenda.some(gone)),
    ) ||
    state.delegations.some(one => gone(one.to))
  )
}

function undoable({ state, actor, now }: Scope) {
  const own = state.undo[actor.by.member ?? actor.by.account]
  if (!own || Date.parse(now.instant) - Date.parse(own.at) > UNDO_MINUTES * 60_000) throw nothing()
  if (!own.patches.every(patch => stands(state, patch as Patch)) || restsOn(state, own.patches))
    throw new Problem('clash', {
      sv: 'Det går inte att ångra: något nyare bygger redan på det. Rätta med en ny uppgift i stället.',
      en: 'It cannot be undone: something newer already rests on it. Put it right with a new entry instead.',
    })
  return own
}

/** Takes back one's own last change as a new fact; the journal keeps both. */
export const undo = planCommand({
  name: 'undo',
  topic: 'you',
  title: { sv: 'Ångra', en: 'Undo' },
  help: {
    sv: 'Ta tillbaka det senaste du gjorde, inom tio minuter.',
    en: 'Take back the last thing you did, within ten minutes.',
  },
  roles: ['everyone'],
  fields: {},
  phrases: [
    {
      sv: ['ångra', 'ångra (det|det senaste|senaste)', 'ta tillbaka (det|det senaste|)'],
      en: ['undo', 'undo (that|it|my last)', 'take (it|that) back'],
    },
  ],
  examples: [{ sv: 'ångra', en: 'undo' }],
  plan(_args, scope) {
    const own = undoable(scope)
    const title = scope.commands.find(command => command.name === own.command)?.title
    return {
      changes: [
        undoChanges.undone({ seq: own.seq, command: own.command, patches: structuredClone(own.patches) as Patch[] }),
      ],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `Ångrat${title ? `: ${title.sv.toLowerCase()}` : ''}. Det gäller inte längre. Journalen minns både det och att det ångrades.`
              : `Undone${title ? `: ${title.en.toLowerCase()}` : ''}. It no longer holds. The journal remembers both it and the undoing.`,
          ),
        },
      },
    }
  },
})
