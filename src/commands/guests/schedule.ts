import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { Problem } from '../../domain/problem.ts'
import { place } from './place.ts'

/** A suggested or accepted guest gets a meeting, or a day when the group does not meet. */
export const guestSchedule = planCommand({
  name: 'guest-schedule',
  topic: 'guests',
  title: { sv: 'Boka gäst', en: 'Schedule a guest' },
  help: { sv: 'Boka in en gäst på ett möte eller en annan dag.', en: 'Schedule a guest for a meeting or another day.' },
  roles: KEEPERS,
  fields: {
    guest: field.guest({ sv: 'Gäst', en: 'Guest' }),
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { optional: true }),
    day: field.day(
      { sv: 'Annan dag', en: 'Another day' },
      { optional: true, hint: { sv: 'När gruppen inte har möte', en: 'When the group does not meet' } },
    ),
  },
  phrases: [
    {
      sv: ['boka [in] [gäst|gästen] {guest} (till|på|den|) {meeting}', 'boka [in] [gäst|gästen] {guest}'],
      en: [
        '(schedule|book) [guest|the guest] {guest} (for|to|on|) {meeting}',
        '(schedule|book) [guest|the guest] {guest}',
      ],
    },
    {
      sv: 'boka [in] [gäst|gästen] {guest} (dagen|utanför mötet) {day}',
      en: '(schedule|book) [guest|the guest] {guest} (on the day|outside the meeting) {day}',
    },
  ],
  examples: [
    { sv: 'boka gäst Amina Warsame till 12 maj', en: 'schedule guest Amina Warsame for 12 May' },
    { sv: 'boka in Amina Warsame på nästa möte', en: 'book Amina Warsame for the next meeting' },
  ],
  plan(args, scope) {
    const guest = scope.state.guests[args.guest]!
    if (guest.state === 'confirmed' || guest.state === 'scheduled')
      throw new Problem(
        'taken',
        {
          sv: `${guest.name} är redan inbokad. Skriv ”flytta gäst ${guest.name} till …” för en ny dag.`,
          en: `${guest.name} is already scheduled. Type “move guest ${guest.name} to …” for a new day.`,
        },
        { field: 'guest' },
      )
    return place(args, scope)
  },
})
