import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { MESSAGE_KINDS, messageChanges } from '../../domain/changes/messages.ts'
import { Problem } from '../../domain/problem.ts'
import type { MessageKind } from '../../domain/state.ts'
import { each, listed, type Text } from '../../domain/text.ts'

/** What each kind of message is called. */
export const KIND_NAMES: Record<MessageKind, Text> = {
  asks: { sv: 'frågor om att tjänstgöra', en: 'requests to serve' },
  answers: { sv: 'svar på det du har frågat och föreslagit', en: 'answers to what you asked and suggested' },
  reminders: { sv: 'påminnelser', en: 'reminders' },
  digests: { sv: 'utskick', en: 'digests' },
  decisions: { sv: 'nya beslut', en: 'new decisions' },
}

const choice = (kind: MessageKind, sv: string[], en: string[]) => ({ label: KIND_NAMES[kind], words: { sv, en } })

/** Leave me alone: which messages a person gets. Answers to their own words always come. */
export const mute = planCommand({
  name: 'mute',
  topic: 'you',
  title: { sv: 'Välj meddelanden', en: 'Choose messages' },
  help: { sv: 'Stäng av eller sätt på de meddelanden jag skickar dig.', en: 'Turn the messages I send you off or on.' },
  roles: ['everyone'],
  fields: {
    kind: field.choice(
      { sv: 'Vilka', en: 'Which' },
      {
        all: {
          label: { sv: 'alla', en: 'all' },
          words: { sv: ['allt', 'alla meddelanden', 'meddelanden'], en: ['everything', 'all messages', 'messages'] },
        },
        asks: choice('asks', ['frågor'], ['requests', 'questions']),
        answers: choice('answers', ['svar'], ['answers']),
        reminders: choice('reminders', ['påminnelse'], ['reminder']),
        digests: choice('digests', ['veckobrev', 'veckobrevet', 'dagordningar'], ['digest', 'newsletter']),
        decisions: choice('decisions', ['beslut', 'nya uppdrag', 'uppdrag'], ['decisions', 'tasks', 'new tasks']),
      },
    ),
    on: field.yesno({ sv: 'Vill du ha dem?', en: 'Do you want them?' }),
  },
  phrases: [
    {
      sv: ['(stäng av|tysta|inga fler|sluta skicka) {kind}'],
      en: ['(turn off|mute|no more|stop sending) {kind}'],
      args: { on: 'nej' },
    },
    { sv: ['lämna mig i fred', 'tyst'], en: ['leave me alone', 'mute'], args: { kind: 'all', on: 'nej' } },
    { sv: ['(sätt på|skicka) {kind}'], en: ['(turn on|unmute|send) {kind}'], args: { on: 'ja' } },
  ],
  examples: [
    { sv: 'lämna mig i fred', en: 'leave me alone', args: { kind: 'all', on: 'nej' } },
    { sv: 'stäng av påminnelser', en: 'turn off reminders', args: { on: 'nej' } },
    { sv: 'sätt på påminnelser', en: 'turn on reminders', args: { on: 'ja' } },
  ],
  plan({ kind, on }, { actor }) {
    if (!actor.member)
      throw new Problem('forbidden', {
        sv: 'Meddelanden väljs av den som är med i gruppen.',
        en: 'Messages are chosen by those who are in the group.',
      })
    const chosen: readonly MessageKind[] = kind === 'all' ? MESSAGE_KINDS : [kind]
    const before = actor.member.mute
    const muted = MESSAGE_KINDS.filter(one => (chosen.includes(one) ? !on : before.includes(one)))
    const left = MESSAGE_KINDS.filter(one => !muted.includes(one)).map(one => KIND_NAMES[one])
    const names = listed(left)
    return {
      changes: [messageChanges.preferenceSet({ member: actor.member.id, mute: muted })],
      reply: {
        card: {
          lead: each(lang =>
            left.length === 0
              ? lang === 'sv'
                ? 'Jag skickar dig inget mer av mig själv. Jag svarar förstås när du skriver.'
                : 'I send you nothing more by myself. I still answer when you write, of course.'
              : `${lang === 'sv' ? 'Du får' : 'You get'}: ${names[lang]}.`,
          ),
          blocks: [
            {
              kind: 'buttons',
              buttons: [
                on
                  ? {
                      label: { sv: 'Stäng av alla', en: 'Turn all off' },
                      press: { intent: { command: 'mute', args: { kind: 'all', on: 'nej' } } },
                    }
                  : {
                      label: { sv: 'Sätt på alla', en: 'Turn all on' },
                      press: { intent: { command: 'mute', args: { kind: 'all', on: 'ja' } } },
                    },
              ],
            },
          ],
        },
      },
    }
  },
})
