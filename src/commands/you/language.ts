import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { messageChanges } from '../../domain/changes/messages.ts'
import { Problem } from '../../domain/problem.ts'

/** The language that Klubban answers this person in. */
export const language = planCommand({
  name: 'language',
  topic: 'you',
  title: { sv: 'Byt språk', en: 'Change language' },
  help: {
    sv: 'Välj om jag ska svara dig på svenska eller engelska. Annars svarar jag på det språk du frågar på.',
    en: 'Choose whether I answer you in Swedish or English. Else I answer in the language you ask in.',
  },
  roles: ['everyone'],
  fields: {
    language: field.choice(
      { sv: 'Språk', en: 'Language' },
      {
        sv: { label: { sv: 'Svenska', en: 'Swedish' }, words: { sv: ['svensk'], en: ['svenska'] } },
        en: { label: { sv: 'Engelska', en: 'English' }, words: { sv: ['engelsk'], en: ['engelska'] } },
      },
    ),
  },
  phrases: [
    {
      sv: [
        'språk {language}',
        '(byt|välj) språk [till] {language}',
        '(svara|tala|prata) (på|) {language}',
        'på {language}',
      ],
      en: ['language {language}', '(change|set) language [to] {language}', '(answer|speak) (in|) {language}'],
    },
  ],
  examples: [
    { sv: 'språk engelska', en: 'language English', args: {} },
    { sv: 'svara på svenska', en: 'answer in Swedish', args: {} },
  ],
  plan({ language: chosen }, { actor }) {
    if (!actor.member)
      throw new Problem('forbidden', {
        sv: 'Språket väljs av den som är med i gruppen.',
        en: 'Language is chosen by those who are in the group.',
      })
    return {
      changes: [messageChanges.preferenceSet({ member: actor.member.id, language: chosen })],
      reply: {
        card: {
          lead: { sv: 'Jag svarar dig på svenska från och med nu.', en: 'I answer you in English from now on.' },
        },
      },
    }
  },
})
