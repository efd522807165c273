import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { guestChanges } from '../../domain/changes/guests.ts'
import { visitOf } from '../../domain/guests.ts'
import { Problem } from '../../domain/problem.ts'
import { place } from './place.ts'
import { comingGuest, scheduleButton } from './shared.ts'

/** A scheduled guest comes another day, or until further notice on none. */
export const guestMove = planCommand({
  name: 'guest-move',
  topic: 'guests',
  title: { sv: 'Flytta gäst', en: 'Move a guest' },
  help: {
    sv: 'Flytta en inbokad gäst till ett annat möte, en annan dag eller tills vidare.',
    en: 'Move a scheduled guest to another meeting, another day or until further notice.',
  },
  roles: KEEPERS,
  fields: {
    guest: field.guest({ sv: 'Gäst', en: 'Guest' }),
    meeting: field.meeting({ sv: 'Nytt möte', en: 'New meeting' }, { optional: true }),
    day: field.day(
      { sv: 'Annan dag', en: 'Another day' },
      { optional: true, hint: { sv: 'När gruppen inte har möte', en: 'When the group does not meet' } },
    ),
    undated: field.yesno({ sv: 'Tills vidare utan dag', en: 'No day for now' }, { optional: true }),
  },
  phrases: [
    {
      sv: 'flytta (gäst|gästen|) {guest} (till|) {meeting}',
      en: 'move (guest|the guest|) {guest} (to|) {meeting}',
    },
    {
      sv: 'flytta (gäst|gästen|) {guest} till (dagen|utanför mötet) {day}',
      en: 'move (guest|the guest|) {guest} to (the day|outside the meeting) {day}',
    },
    {
      sv: '(flytta|skjut upp) (gäst|gästen|) {guest} (tills vidare|på obestämd tid)',
      en: '(move|postpone) (guest|the guest|) {guest} (until further notice|indefinitely)',
      args: { undated: 'ja' },
    },
  ],
  examples: [
    { sv: 'flytta gäst Ingrid Falkenmark till 11 juni', en: 'move guest Ingrid Falkenmark to 11 June' },
    { sv: 'flytta gäst Ingrid Falkenmark tills vidare', en: 'move guest Ingrid Falkenmark until further notice' },
  ],
  plan({ undated, ...args }, scope) {
    const guest = comingGuest(scope.state, args.guest, scope.now.date)
    if (visitOf(scope.state, guest).kind === 'undated')
      throw new Problem(
        'conflict',
        {
          sv: `${guest.name} har ingen dag att flytta från. Skriv ”boka gäst ${guest.name} till …”.`,
          en: `${guest.name} has no day to move from. Type “schedule guest ${guest.name} for …”.`,
        },
        { field: 'guest' },
      )
    if (!undated) return place(args, scope)
    return {
      changes: [guestChanges.guestScheduled({ guest: guest.id })],
      reply: {
        card: {
          lead: {
            sv: `${guest.name} har nu ingen dag: datum ej klart.`,
            en: `${guest.name} now has no day: no date yet.`,
          },
          blocks: [{ kind: 'buttons', buttons: [scheduleButton(guest.id)] }],
        },
      },
    }
  },
})
