import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { postTo, postToSecretary } from '../../core/posts.ts'
import { guestChanges } from '../../domain/changes/guests.ts'
import { visitOf, whoText } from '../../domain/guests.ts'
import { Problem } from '../../domain/problem.ts'
import { each, same, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { ANSWER, dayOfVisit } from './invitation.ts'
import { comingGuest } from './shared.ts'

/** An invited guest answers by their own link: comes, does not, or says what they need. */
export const guestAnswer = planCommand({
  name: ANSWER,
  topic: 'guests',
  title: { sv: 'Svara på inbjudan', en: 'Answer the invitation' },
  help: { sv: 'En inbjuden gäst svarar själv.', en: 'An invited guest answers for themselves.' },
  roles: ['guest'],
  quiet: true,
  fields: {
    answer: field.choice(
      { sv: 'Svar', en: 'Answer' },
      { yes: { label: { sv: 'Ja', en: 'Yes' } }, no: { label: { sv: 'Nej', en: 'No' } } },
    ),
    needs: field.long({ sv: 'Önskemål', en: 'Wishes' }, { optional: true, max: 1000 }),
  },
  phrases: [],
  examples: [],
  plan({ answer, needs = '' }, scope) {
    const { actor, state, now } = scope
    if (!actor.guest) throw new Problem('outsider', { sv: 'Länken gäller inte.', en: 'The link does not hold.' })
    const guest = comingGuest(state, actor.guest.id, now.date)
    const day = dayOfVisit(scope, guest)
    if (day === undefined)
      throw new Problem('closed', {
        sv: 'Besöket har ingen dag just nu. Sekreteraren hör av sig.',
        en: 'The visit has no day just now. The secretary will be in touch.',
      })
    const when = dayText(day, { today: now.date })
    const who = whoText(guest)
    const told = (words: Text, quoted: string) => ({
      lead: words,
      ...(quoted === '' ? {} : { blocks: [{ kind: 'quote' as const, text: same(quoted), source: same(guest.name) }] }),
    })
    if (answer === 'no') {
      // What they wished for before is no reason.
      const reason = needs === guest.needs ? '' : needs
      const card = told(
        each(lang =>
          lang === 'sv'
            ? `Gästen har tackat nej till ${when.sv}: ${who.sv}.`
            : `The guest has declined ${when.en}: ${who.en}.`,
        ),
        reason,
      )
      return {
        changes: [
          guestChanges.guestCancelled({ guest: guest.id, ...(reason === '' ? {} : { reason: reason.slice(0, 500) }) }),
        ],
        reply: {
          card: {
            lead: {
              sv: 'Tack för svaret. Sekreteraren vet nu att du inte kan.',
              en: 'Thank you for answering. The secretary now knows that you cannot come.',
            },
          },
        },
        posts: [...postToSecretary(card, scope), ...postTo(guest.suggestedBy, 'answers', card, scope)],
      }
    }
    const changes = [
      ...(guest.state === 'confirmed' && visitOf(state, guest).kind === 'day'
        ? []
        : [guestChanges.guestConfirmed({ guest: guest.id })]),
      ...(needs === (guest.needs ?? '') ? [] : [guestChanges.guestNeedsTold({ guest: guest.id, needs })]),
    ]
    const lead = each(lang =>
      lang === 'sv'
        ? `Gästen har tackat ja till ${when.sv}: ${who.sv}.`
        : `The guest has accepted ${when.en}: ${who.en}.`,
    )
    return {
      changes,
      reply: {
        card: {
          lead: each(lang => (lang === 'sv' ? `Tack! Vi ses ${when.sv}.` : `Thank you! See you on ${when.en}.`)),
        },
      },
      posts:
        changes.length === 0
          ? []
          : [...postToSecretary(told(lead, needs), scope), ...postTo(guest.suggestedBy, 'answers', { lead }, scope)],
    }
  },
})
