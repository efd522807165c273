import { CODE_HOURS, digestOfCode } from '../../core/codes.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { memberChanges } from '../../domain/changes/members.ts'
import { Problem } from '../../domain/problem.ts'
import { lasting } from './shared.ts'

/** A one-time code by which a member ties a chat account to themselves. Shown once; only its SHA-256 is kept. */
export const linkCode = planCommand({
  name: 'link-code',
  topic: 'members',
  title: { sv: 'Engångskod', en: 'One-time code' },
  help: {
    sv: 'Ta fram en kod som en ledamot skriver för att koppla sitt chattkonto.',
    en: 'Make a code that a member types to link their chat account.',
  },
  roles: ['secretary', 'admin'],
  fields: { member: field.member({ sv: 'Till vem', en: 'For whom' }) },
  phrases: [
    {
      sv: ['(kod|engångskod|koppla konto|kopplingskod) (för|till|) {member}', 'koppla {member} [till chatten]'],
      en: ['(code|one-time code|link code|link account) (for|) {member}', 'link {member} [to the chat]'],
    },
  ],
  examples: [{ sv: 'engångskod till Omar Haddad', en: 'one-time code for Omar Haddad' }],
  plan({ member: id }, { state, now, chance }) {
    const member = state.members[id]!
    if (lasting(member, now.date).length === 0)
      throw new Problem(
        'conflict',
        {
          sv: `${member.name} har inget uppdrag i gruppen längre.`,
          en: `${member.name} holds no role in the group any longer.`,
        },
        { field: 'member' },
      )
    const code = `${chance(5)}-${chance(5)}`
    const until = new Date(Date.parse(now.instant) + CODE_HOURS * 3_600_000).toISOString()
    const shown = {
      lead: {
        sv: `Engångskoden för ${member.name} är ${code}. Den visas bara nu.`,
        en: `The one-time code for ${member.name} is ${code}. It is shown only now.`,
      },
      blocks: [
        { kind: 'quote' as const, text: { sv: `koppla ${code}`, en: `link ${code}` } },
        {
          kind: 'text' as const,
          text: {
            sv: `Ge koden till ${member.name} själv, gärna muntligt. Den som skriver raden ovan till Klubban inom ${CODE_HOURS} timmar blir ${member.name} här. En ny kod gör den gamla ogiltig.`,
            en: `Give the code to ${member.name} in person, best by word of mouth. Whoever types the line above to Klubban within ${CODE_HOURS} hours becomes ${member.name} here. A new code makes the old one invalid.`,
          },
        },
      ],
    }
    return {
      changes: [memberChanges.codeIssued({ member: id, digest: digestOfCode(code), until })],
      reply: {
        card: {
          lead: {
            sv: `En engångskod för ${member.name} har visats en gång och går inte att visa igen. Ta fram en ny vid behov.`,
            en: `A one-time code for ${member.name} was shown once and cannot be shown again. Make a new one if needed.`,
          },
          blocks: [
            {
              kind: 'buttons',
              buttons: [
                {
                  label: { sv: 'Ny kod', en: 'New code' },
                  press: { intent: { command: 'link-code', args: { member: id } } },
                },
              ],
            },
          ],
        },
        once: shown,
      },
    }
  },
})
