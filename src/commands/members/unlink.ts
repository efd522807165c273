import { allowed } from '../../core/actor.ts'
import { directoryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { directoryChanges } from '../../domain/changes/directory.ts'
import { memberChanges } from '../../domain/changes/members.ts'
import { Problem } from '../../domain/problem.ts'
import { each } from '../../domain/text.ts'

/** Takes a member's chat accounts from them: a wrong link, a lost phone, somebody who has left their organisation. */
export const unlink = directoryCommand({
  name: 'unlink',
  topic: 'members',
  title: { sv: 'Koppla bort konto', en: 'Unlink account' },
  help: {
    sv: 'Ta bort kopplingen mellan en ledamot och dess chattkonton i gruppen.',
    en: 'Remove the link between a member and their chat accounts in the group.',
  },
  roles: ['everyone', 'admin'],
  fields: {
    member: field.member({ sv: 'Vem', en: 'Who' }, { optional: true }),
  },
  phrases: [
    {
      sv: ['koppla (bort|från) [(kontot|konton|kontona) (för|till)] {member}', 'koppla (bort|från) mitt konto'],
      en: ['unlink [the] [(account|accounts) (of|for)] {member}', 'unlink my account'],
    },
  ],
  examples: [
    { sv: 'koppla bort mitt konto', en: 'unlink my account' },
    { sv: 'koppla bort Omar Haddad', en: 'unlink Omar Haddad' },
  ],
  prepare: async () => null,
  plan({ member: named }, { actor, group, directory }) {
    const id = named ?? actor.member?.id
    const member = id === undefined ? undefined : group?.members[id]
    if (!group || !member)
      throw new Problem(
        'missing',
        { sv: 'Vems konto ska kopplas bort?', en: 'Whose account is to be unlinked?' },
        { field: 'member' },
      )
    if (member.id !== actor.member?.id && !allowed(actor, ['secretary', 'admin']))
      throw new Problem('forbidden', {
        sv: 'Andras konton kopplas bort av sekreteraren eller administratören. Ditt eget kan du koppla bort själv.',
        en: 'Other people’s accounts are unlinked by the secretary or the administrator. You can unlink your own.',
      })
    const here = { group: group.id, member: member.id }
    const known = Object.values(directory.people).some(person =>
      person.memberships.some(one => one.group === here.group && one.member === here.member),
    )
    if (!known && member.accounts.length === 0)
      throw new Problem(
        'conflict',
        { sv: `${member.name} har inget kopplat konto.`, en: `${member.name} has no linked account.` },
        { field: 'member' },
      )
    return {
      changes: [directoryChanges.membershipUnlinked(here)],
      first: {
        group: group.id,
        changes: [memberChanges.memberUnlinked({ member: member.id })],
        check() {},
      },
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `${member.name} har inget kopplat konto i ${group.name} längre.`
              : `${member.name} has no linked account in ${group.name} any longer.`,
          ),
          blocks: [
            {
              kind: 'text',
              tone: 'quiet',
              text: {
                sv: 'En ny engångskod kopplar ett nytt konto. Var det fel person: rätta också e-postadressen, annars känns kontot igen på den där e-posten är betrodd.',
                en: 'A new one-time code links a new account. If it was the wrong person, correct the e-mail address too, or the account is recognised by it again where e-mail is trusted.',
              },
            },
          ],
        },
      },
    }
  },
})
