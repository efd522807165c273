import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { scheduleChanges } from '../../domain/changes/schedule.ts'
import { counted, each, type Text } from '../../domain/text.ts'
import type { State } from './shared.ts'

/** Whether those without chat get letters, in words. */
export function mailText({ schedule }: State, mails: boolean): Text {
  if (!schedule?.mail) return { sv: 'bara till inbjudna gäster', en: 'to invited guests only' }
  return mails
    ? { sv: 'till den som inte nås i någon chatt', en: 'to those whom no chat reaches' }
    : { sv: 'på, men ingen e-postserver är inställd här', en: 'on, but no mail server is set up here' }
}

/** Members whom no chat reaches get their messages by e-mail, where the group chooses so. */
export const digestMail = planCommand({
  name: 'digest-mail',
  topic: 'digests',
  title: { sv: 'Utskick med e-post', en: 'Digests by e-mail' },
  help: {
    sv: 'Skicka kallelser, påminnelser och brev med e-post till den som inte nås i någon chatt.',
    en: 'Send notices, reminders and digests by e-mail to those whom no chat reaches.',
  },
  roles: KEEPERS,
  fields: { on: field.yesno({ sv: 'Skicka med e-post', en: 'Send by e-mail' }) },
  phrases: [{ sv: ['utskick med (e-post|epost|mejl) [{on}]'], en: ['digests by (e-mail|email|mail) [{on}]'] }],
  examples: [
    { sv: 'utskick med e-post ja', en: 'digests by e-mail yes' },
    { sv: 'utskick med e-post nej', en: 'digests by e-mail no' },
  ],
  plan({ on }, { state, mails }) {
    const able = Object.values(state.members).filter(one => one.email !== undefined && one.accounts.length === 0).length
    const people = counted(able, { sv: 'person', en: 'person' }, { sv: 'personer', en: 'people' })
    return {
      changes: [scheduleChanges.mailSet({ on })],
      reply: {
        card: {
          lead: on
            ? each(lang =>
                lang === 'sv'
                  ? `Den som inte nås i någon chatt får meddelanden med e-post: just nu ${people.sv}.`
                  : `Those whom no chat reaches get messages by e-mail: just now ${people.en}.`,
              )
            : { sv: 'Bara inbjudna gäster får e-post.', en: 'Only invited guests get e-mail.' },
          ...(on && !mails
            ? {
                blocks: [
                  {
                    kind: 'text' as const,
                    tone: 'warn' as const,
                    text: {
                      sv: 'Ingen e-postserver är inställd här än. Den som driver Klubban ställer in SMTP_URL.',
                      en: 'No mail server is set up here yet. Whoever runs Klubban sets SMTP_URL.',
                    },
                  },
                ],
              }
            : {}),
        },
      },
    }
  },
})
