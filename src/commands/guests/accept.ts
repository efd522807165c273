import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { postTo } from '../../core/posts.ts'
import { guestChanges } from '../../domain/changes/guests.ts'
import { GUEST_STATES, whoText } from '../../domain/guests.ts'
import { Problem } from '../../domain/problem.ts'
import { each } from '../../domain/text.ts'
import { comingGuest, scheduleButton } from './shared.ts'

/** The secretary says yes to a suggested guest; the day may come later. */
export const guestAccept = planCommand({
  name: 'guest-accept',
  topic: 'guests',
  title: { sv: 'Godkänn gäst', en: 'Accept a guest' },
  help: {
    sv: 'Godkänn en föreslagen gäst; dagen kan bokas senare.',
    en: 'Accept a suggested guest; the day may be set later.',
  },
  roles: KEEPERS,
  fields: { guest: field.guest({ sv: 'Gäst', en: 'Guest' }) },
  phrases: [
    { sv: 'godkänn (gäst|gästen|) {guest} [som gäst]', en: 'accept (guest|the guest|) {guest} [as [a] guest]' },
  ],
  examples: [{ sv: 'godkänn gäst Amina Warsame', en: 'accept guest Amina Warsame' }],
  plan({ guest: id }, scope) {
    const guest = comingGuest(scope.state, id, scope.now.date)
    if (guest.state !== 'suggested')
      throw new Problem(
        'taken',
        each(lang => `${guest.name}: ${lang === 'sv' ? 'redan' : 'already'} ${GUEST_STATES[guest.state][lang]}.`),
        { field: 'guest' },
      )
    const who = whoText(guest)
    return {
      changes: [guestChanges.guestAccepted({ guest: id })],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `${who.sv}: godkänd som gäst. Datum ej klart.`
              : `${who.en}: accepted as a guest. No date yet.`,
          ),
          blocks: [{ kind: 'buttons', buttons: [scheduleButton(id)] }],
        },
      },
      posts: postTo(
        guest.suggestedBy,
        'answers',
        {
          lead: each(lang =>
            lang === 'sv'
              ? `Ditt förslag är godkänt: ${who.sv}. Datum ej klart.`
              : `Your suggestion is accepted: ${who.en}. No date yet.`,
          ),
        },
        scope,
      ),
    }
  },
})
