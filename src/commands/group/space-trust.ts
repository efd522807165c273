import { type DirectoryScope, directoryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { directoryChanges } from '../../domain/changes/directory.ts'
import { Problem } from '../../domain/problem.ts'
import { each, same } from '../../domain/text.ts'

/** `platform/workspace`, as typed or as the administrator's own. */
function spaceMeant(typed: string | undefined, account: string): string {
  const own = account.split('/').slice(0, 2).join('/')
  const space = typed?.trim() ?? (/^(?:demo|operator)\//.test(own) ? undefined : own)
  if (space === undefined || !/^[a-z]+\/[^/\s]+$/.test(space) || /^(?:demo|operator)\//.test(space))
    throw new Problem(
      space === undefined ? 'missing' : 'invalid',
      {
        sv: 'Skriv arbetsytan som plattform/id, till exempel slack/T0123456 eller teams/ följt av organisationens id.',
        en: 'Write the workspace as platform/id, for example slack/T0123456 or teams/ followed by the organisation’s id.',
      },
      { field: 'space' },
    )
  return space
}

const trusted = (directory: DirectoryScope['directory']): string[] => Object.keys(directory.trusted ?? {})

/** Whether the e-mail addresses of a workspace or tenant tell who its people are (design decision 6). */
export const spaceTrust = directoryCommand({
  name: 'space-trust',
  topic: 'group',
  title: { sv: 'Lita på en arbetsytas e-post', en: 'Trust a workspace’s e-mail' },
  help: {
    sv: 'Bestäm om en arbetsytas e-postadresser räcker för att känna igen ledamöter, så att de slipper engångskod.',
    en: 'Settle whether a workspace’s e-mail addresses are enough to recognise members, so that they need no one-time code.',
  },
  roles: ['admin'],
  fields: {
    what: field.choice(
      { sv: 'Vad', en: 'What' },
      {
        trust: { label: { sv: 'Lita på', en: 'Trust' } },
        distrust: { label: { sv: 'Sluta lita på', en: 'Stop trusting' } },
        show: { label: { sv: 'Visa vilka', en: 'Show which' } },
      },
      { optional: true },
    ),
    space: field.text(
      { sv: 'Arbetsyta', en: 'Workspace' },
      { optional: true, max: 250, hint: { sv: 'Den här, om inget sägs', en: 'This one, if nothing is said' } },
    ),
  },
  phrases: [
    {
      sv: 'lita på (arbetsytan|organisationen|e-posten) [{space}]',
      en: 'trust (this|the|) (workspace|organisation|e-mail) [{space}]',
      args: { what: 'trust' },
    },
    {
      sv: 'lita inte på (arbetsytan|organisationen|e-posten) [{space}]',
      en: '(distrust|stop trusting) (this|the|) (workspace|organisation|e-mail) [{space}]',
      args: { what: 'distrust' },
    },
    {
      sv: 'betrodda (arbetsytor|organisationer)',
      en: 'trusted (workspaces|organisations)',
      args: { what: 'show' },
    },
  ],
  examples: [
    {
      sv: 'lita på arbetsytan slack/T0123456',
      en: 'trust the workspace slack/T0123456',
      args: { what: 'trust', space: 'slack/T0123456' },
    },
    { sv: 'betrodda arbetsytor', en: 'trusted workspaces', args: { what: 'show' } },
  ],
  prepare: async () => null,
  plan({ what = 'show', space: typed }, { directory, account }) {
    const before = trusted(directory)
    if (what === 'show')
      return {
        changes: [],
        reply: {
          card: {
            lead:
              before.length === 0
                ? {
                    sv: 'Ingen arbetsytas e-post är betrodd: ledamöter kopplar sina konton med engångskod.',
                    en: 'No workspace’s e-mail is trusted: members link their accounts with a one-time code.',
                  }
                : { sv: 'E-posten är betrodd i:', en: 'E-mail is trusted in:' },
            blocks: before.length === 0 ? [] : [{ kind: 'list', items: before.map(one => ({ text: same(one) })) }],
          },
        },
      }
    const space = spaceMeant(typed, account)
    const on = what === 'trust'
    return {
      changes:
        before.includes(space) === on
          ? []
          : [on ? directoryChanges.spaceTrusted({ space }) : directoryChanges.spaceDistrusted({ space })],
      reply: {
        card: {
          lead: each(lang => {
            if (lang === 'sv')
              return on ? `E-posten i ${space} är nu betrodd.` : `E-posten i ${space} är inte betrodd längre.`
            return on ? `E-mail in ${space} is now trusted.` : `E-mail in ${space} is no longer trusted.`
          }),
          blocks: [
            {
              kind: 'text',
              text: on
                ? {
                    sv: 'Den som arbetsytan säger har en ledamots e-postadress blir den ledamoten, utan engångskod. Gör så bara där du vet att adresserna stämmer.',
                    en: 'Whoever the workspace says has a member’s e-mail address becomes that member, without a one-time code. Do so only where you know that the addresses are right.',
                  }
                : {
                    sv: 'Nya konton där behöver engångskod. De som redan är kopplade är kvar.',
                    en: 'New accounts there need a one-time code. Those already linked stay.',
                  },
            },
          ],
        },
      },
    }
  },
})
