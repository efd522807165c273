import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { postTo } from '../../core/posts.ts'
import { guestChanges } from '../../domain/changes/guests.ts'
import { whoText } from '../../domain/guests.ts'
import { each } from '../../domain/text.ts'
import { comingGuest } from './shared.ts'

/** The guest does not come, or a suggestion is turned down; whoever suggested them hears why. */
export const guestCancel = planCommand({
  name: 'guest-cancel',
  topic: 'guests',
  title: { sv: 'Avboka gäst', en: 'Cancel a guest' },
  help: {
    sv: 'Avboka en gäst eller avböj ett förslag, med skäl.',
    en: 'Cancel a guest or decline a suggestion, with the reason.',
  },
  roles: KEEPERS,
  fields: {
    guest: field.guest({ sv: 'Gäst', en: 'Guest' }),
    reason: field.text({ sv: 'Skäl', en: 'Reason' }, { optional: true, max: 500 }),
  },
  phrases: [
    {
      sv: [
        '(avboka|avböj|ställ in) (gäst|gästen|besöket av|) {guest} [(för att|eftersom|på grund av|därför att) {reason}]',
        'ta bort (gäst|gästen) {guest} [(för att|eftersom|på grund av|därför att) {reason}]',
        '(gäst|gästen|) {guest} (kan inte komma|kan inte|kommer inte|har förhinder|har tackat nej) [(för att|eftersom|på grund av|därför att) {reason}]',
      ],
      en: [
        '(cancel|decline) (guest|the guest|) {guest} [(because|since|due to) {reason}]',
        'remove (guest|the guest) {guest} [(because|since|due to) {reason}]',
        "(guest|the guest|) {guest} (cannot come|can't come|is not coming|said no) [(because|since|due to) {reason}]",
      ],
    },
  ],
  examples: [
    { sv: 'avboka gäst Bengt Stålhandske', en: 'cancel guest Bengt Stålhandske' },
    {
      sv: 'avboka gäst Bengt Stålhandske eftersom han är sjuk',
      en: 'cancel guest Bengt Stålhandske because he is ill',
    },
  ],
  plan({ guest: id, reason }, scope) {
    const guest = comingGuest(scope.state, id, scope.now.date)
    const who = whoText(guest)
    const why = reason === undefined ? { sv: '', en: '' } : { sv: ` Skäl: ${reason}`, en: ` Reason: ${reason}` }
    const lead = each(lang => `${who[lang]}: ${lang === 'sv' ? 'avbokad' : 'cancelled'}.${why[lang]}`)
    return {
      changes: [guestChanges.guestCancelled({ guest: id, ...(reason === undefined ? {} : { reason }) })],
      reply: { card: { lead } },
      posts: postTo(
        guest.suggestedBy,
        'answers',
        {
          lead: each(lang =>
            lang === 'sv'
              ? `Gästen som du föreslog kommer inte: ${who.sv}.${why.sv}`
              : `The guest you suggested will not come: ${who.en}.${why.en}`,
          ),
        },
        scope,
      ),
    }
  },
})
