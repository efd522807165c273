import { guestActor, holdersOf, KEEPERS } from '../../core/actor.ts'
import { localCard } from '../../core/card.ts'
import { planCommand, type QueryScope, queryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { guestChanges } from '../../domain/changes/guests.ts'
import { Problem } from '../../domain/problem.ts'
import type { Deep, Guest } from '../../domain/state.ts'
import { each, type Text } from '../../domain/text.ts'
import { checkEmail } from '../members/shared.ts'
import { dayOfVisit, INVITATION, invitationOf, linkFor } from './invitation.ts'
import { comingGuest } from './shared.ts'

/** The guest, if there is a day to invite them to. Problems: as `comingGuest`, and `conflict`. */
function invited(scope: Pick<QueryScope, 'state' | 'now'>, id: string): Deep<Guest> {
  const guest = comingGuest(scope.state, id, scope.now.date)
  if (dayOfVisit(scope, guest) === undefined)
    throw new Problem(
      'conflict',
      {
        sv: `${guest.name} har ingen dag att bjudas till. Boka en först: ”boka gäst ${guest.name} till …”.`,
        en: `${guest.name} has no day to be invited to. Choose one first: “schedule guest ${guest.name} for …”.`,
      },
      { field: 'guest' },
    )
  return guest
}

/** The letter as plain text, to paste into an e-mail: what the guest is told, where they answer, and who asks. */
function letterText(scope: QueryScope, guest: Deep<Guest>): Text {
  const { state, now, actor } = scope
  const card = invitationOf({ ...scope, actor: guestActor(guest, actor.by) }, guest, false)
  const link = linkFor(scope, guest)
  const secretary = holdersOf(state, 'secretary', now.date)[0]?.name
  return each(lang => {
    const sv = lang === 'sv'
    const [lead, ...rest] = localCard(card, lang).text.split('\n')
    const answer =
      link === undefined
        ? sv
          ? 'Svara gärna på det här brevet.'
          : 'Please answer this letter.'
        : `${sv ? 'Svara här' : 'Answer here'}: ${link}`
    const from = [...(secretary === undefined ? [] : [secretary]), state.name].join('\n')
    const greeting = `${sv ? 'Hej' : 'Dear'} ${guest.name},`
    return [greeting, lead, rest.join('\n'), answer, from].filter(part => part !== '').join('\n\n')
  })
}

/** The text to e-mail to a guest, with their own link: to copy, or to send from here. */
export const guestLetter = queryCommand({
  name: 'guest-letter',
  topic: 'guests',
  title: { sv: 'Brev till gäst', en: 'Letter to a guest' },
  help: {
    sv: 'Visa ett brev till en gäst, med en egen länk att svara på.',
    en: 'Show a letter to a guest, with a link of their own to answer by.',
  },
  roles: KEEPERS,
  fields: { guest: field.guest({ sv: 'Gäst', en: 'Guest' }) },
  phrases: [
    {
      sv: ['(brev|inbjudan) till [(gäst|gästen)] {guest}', 'visa (brevet|inbjudan) till [(gäst|gästen)] {guest}'],
      en: [
        '(letter|invitation) to [(guest|the guest)] {guest}',
        'show the (letter|invitation) to [(guest|the guest)] {guest}',
      ],
    },
  ],
  examples: [{ sv: 'brev till gäst Ingrid Falkenmark', en: 'letter to guest Ingrid Falkenmark' }],
  query({ guest: id }, scope) {
    const guest = invited(scope, id)
    const send = {
      label: { sv: 'Skicka med e-post', en: 'Send by e-mail' },
      press: {
        form: { command: 'guest-invite', args: { guest: guest.id, ...(guest.email ? { email: guest.email } : {}) } },
      },
      style: 'primary' as const,
    }
    return {
      card: {
        lead: each(lang =>
          lang === 'sv' ? `Brev till ${guest.name}. Kopiera texten.` : `A letter to ${guest.name}. Copy the text.`,
        ),
        blocks: [
          { kind: 'quote', text: letterText(scope, guest) },
          {
            kind: 'text',
            tone: 'quiet',
            text:
              scope.publicUrl === undefined
                ? {
                    sv: 'Klubban vet inte sin egen webbadress, så brevet har ingen länk. Den som driver Klubban ställer in PUBLIC_URL.',
                    en: 'Klubban does not know its own web address, so the letter has no link. Whoever runs Klubban sets PUBLIC_URL.',
                  }
                : {
                    sv: 'Länken är gästens egen. Den slutar gälla när gästen får en annan dag, och två dagar efter besöket.',
                    en: 'The link is the guest’s own. It ends when the guest gets another day, and two days after the visit.',
                  },
          },
          ...(scope.mails ? [{ kind: 'buttons' as const, buttons: [send] }] : []),
        ],
      },
    }
  },
})

/** Sends a guest their invitation by e-mail, with the calendar file and the link to answer by. */
export const guestInvite = planCommand({
  name: 'guest-invite',
  topic: 'guests',
  title: { sv: 'Bjud in gäst med e-post', en: 'Invite a guest by e-mail' },
  help: {
    sv: 'Skicka en inbjudan till en inbokad gäst med e-post, med en egen länk att svara på.',
    en: 'Send a scheduled guest an invitation by e-mail, with a link of their own to answer by.',
  },
  roles: KEEPERS,
  fields: {
    guest: field.guest({ sv: 'Gäst', en: 'Guest' }),
    email: field.text({ sv: 'E-post', en: 'E-mail' }, { optional: true, max: 200 }),
  },
  phrases: [
    {
      sv: [
        '(mejla|mejla inbjudan till|skicka inbjudan till|skicka brev till) [(gäst|gästen)] {guest} [(på|till) {email}]',
      ],
      en: ['(e-mail|send the invitation to|send a letter to) [(guest|the guest)] {guest} [at {email}]'],
    },
  ],
  examples: [
    {
      sv: 'skicka inbjudan till Ingrid Falkenmark på ingrid@exempel.se',
      en: 'send the invitation to Ingrid Falkenmark at ingrid@exempel.se',
      args: { email: 'ingrid@exempel.se' },
    },
  ],
  plan({ guest: id, email }, scope) {
    if (!scope.mails)
      throw new Problem('conflict', {
        sv: 'Här är ingen e-postserver inställd. Skriv ”brev till gäst …” och kopiera texten.',
        en: 'No mail server is set up here. Type “letter to guest …” and copy the text.',
      })
    const guest = invited(scope, id)
    if (email !== undefined) checkEmail(email)
    const to = email ?? guest.email
    if (to === undefined)
      throw new Problem(
        'missing',
        { sv: `E-postadress till ${guest.name} saknas.`, en: `The e-mail address of ${guest.name} is missing.` },
        { field: 'email' },
      )
    return {
      changes: to === guest.email ? [] : [guestChanges.guestChanged({ guest: id, email: to })],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `Inbjudan till ${guest.name} skickas till ${to}.`
              : `The invitation to ${guest.name} is being sent to ${to}.`,
          ),
        },
      },
      posts: [{ kind: 'notice', to: { guest: guest.id }, view: { command: INVITATION, args: {} } }],
    }
  },
})
