import type { Problem } from '../domain/problem.ts'
import { each, type Lang, same, type Text } from '../domain/text.ts'
import { type Button, type Card, type Intent, localCard } from './card.ts'
import type { Command, Reply } from './command.ts'
import type { LocalReply } from './incoming.ts'

/** The one constant answer to everything that an unknown person sends: it tells nothing of groups, meetings or people. */
export const OUTSIDER: Card = {
  lead: {
    sv: 'Jag känner inte igen dig. Om du hör till en grupp här: be dess sekreterare om en engångskod och skriv ”koppla” och koden.',
    en: 'I do not recognise you. If you belong to a group here: ask its secretary for a one-time code and type “link” and the code.',
  },
  blocks: [
    {
      kind: 'buttons',
      buttons: [
        { label: { sv: 'Jag har en kod', en: 'I have a code' }, press: { form: { command: 'link', args: {} } } },
      ],
    },
  ],
}

/** A person's problem as a card: what was wrong, and a button for each value that would fit. */
export function problemReply(problem: Problem, intent: Intent | null): Reply {
  const buttons: Button[] =
    intent && problem.field !== undefined
      ? problem.choices.map(choice => ({
          label: choice.label,
          press: { intent: { command: intent.command, args: { ...intent.args, [problem.field!]: choice.value } } },
        }))
      : []
  return {
    card: { lead: problem.words, ...(buttons.length > 0 ? { blocks: [{ kind: 'buttons', buttons }] } : {}) },
    problem: problem.code,
  }
}

/** Above the form of a command that was only begun. */
export const fillIn = (command: Command): Card => ({
  lead: each(
    lang => `${command.title[lang]}: ${lang === 'sv' ? 'fyll i det som saknas.' : 'fill in what is missing.'}`,
  ),
})

export const bugReply = (id: string): Reply => ({
  card: {
    lead: {
      sv: `Något gick fel hos mig, inte hos dig. Ingenting sparades av det här försöket. Försök igen, och nämn felnumret ${id} om det upprepas.`,
      en: `Something went wrong on my side, not yours. Nothing from this attempt was saved. Try again, and mention error number ${id} if it happens again.`,
    },
  },
  problem: 'bug',
})

export const slowReply: Reply = {
  card: {
    lead: {
      sv: 'Det tar längre tid än vanligt. Jag arbetar vidare, och svaret kommer här.',
      en: 'This takes longer than usual. I keep working, and the answer will appear here.',
    },
  },
}

/** A neutral reply in one language. */
export function localReply(reply: Reply, lang: Lang, group?: { id: string; name: string }): LocalReply {
  return {
    card: localCard(reply.card, lang),
    lang,
    audience: reply.audience ?? 'private',
    ...(group ? { group } : {}),
    ...(reply.problem === undefined ? {} : { problem: reply.problem }),
    ...(reply.answered === undefined ? {} : { answered: reply.answered }),
    ...(reply.sources === undefined
      ? {}
      : {
          sources: reply.sources.map(one => ({
            label: one.label[lang],
            ...(one.intent ? { intent: one.intent } : {}),
          })),
        }),
  }
}

/** Two or three concrete things to type, where words were not understood. */
export function suggestionReply(suggestions: ReadonlyArray<{ words: string; intent?: Intent }>): Reply {
  const lead: Text = {
    sv: 'Det förstod jag inte. Du kan till exempel skriva:',
    en: 'I did not understand that. You can for example type:',
  }
  return {
    card: {
      lead,
      blocks: [
        {
          kind: 'list',
          items: suggestions.map(one => ({
            text: same(one.words),
            ...(one.intent ? { buttons: [{ label: same(one.words), press: { intent: one.intent } }] } : {}),
          })),
        },
      ],
    },
    problem: 'no-such-command',
  }
}
