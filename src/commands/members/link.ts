import { digestOfCode, sameDigest } from '../../core/codes.ts'
import { directoryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { directoryChanges } from '../../domain/changes/directory.ts'
import { memberChanges } from '../../domain/changes/members.ts'
import { Problem } from '../../domain/problem.ts'

/** A wrong, used or too old code: one answer for all, which tells nothing of groups or people. */
const wrongCode = (): Problem =>
  new Problem(
    'expired',
    {
      sv: 'Koden gäller inte. Be sekreteraren i din grupp om en ny.',
      en: 'The code is not valid. Ask the secretary of your group for a new one.',
    },
    { field: 'code' },
  )

interface Found {
  group: string
  groupName: string
  member: string
  name: string
  digest: string
  /** Accounts the member has already. */
  accounts: readonly string[]
  until: string
}

/** Whoever has a member's one-time code becomes that member, from this account on. */
export const link = directoryCommand({
  name: 'link',
  topic: 'you',
  title: { sv: 'Koppla ditt konto', en: 'Link your account' },
  help: {
    sv: 'Skriv engångskoden du fått av sekreteraren, så vet Klubban vem du är.',
    en: 'Type the one-time code that the secretary gave you, and Klubban knows who you are.',
  },
  roles: ['everyone'],
  outsiders: true,
  fields: { code: field.text({ sv: 'Engångskod', en: 'One-time code' }, { max: 40 }) },
  phrases: [{ sv: ['koppla [(kod|koden)] {code}', 'koppla'], en: ['link [code] {code}', 'link'] }],
  examples: [{ sv: 'koppla K7MPQ-2XWRT', en: 'link K7MPQ-2XWRT', args: { code: 'K7MPQ-2XWRT' } }],
  async prepare({ code }, look): Promise<Found | null> {
    const digest = digestOfCode(code)
    let found: Found | null = null
    for (const group of await look.groups())
      found =
        (await look.read(group, state => {
          const member = Object.values(state.members).find(one => one.code && sameDigest(one.code.digest, digest))
          if (!member?.code) return null
          const { accounts, name } = member
          return { group, groupName: state.name, member: member.id, name, digest, accounts, until: member.code.until }
        })) ?? found
    return found
  },
  plan(_args, { directory, account, now, id }, found) {
    // Demo people are picked, the command line is the operator, and an address stands for one member: none is an account of one's own.
    if (/^(?:demo|operator|web)\//.test(account))
      throw new Problem('conflict', {
        sv: 'Det här är inget eget chattkonto, så det går inte att koppla.',
        en: 'This is no chat account of anybody’s own, so it cannot be linked.',
      })
    if (!found || found.until < now.instant) throw wrongCode()
    const own = Object.hasOwn(directory.accounts, account) ? directory.accounts[account] : undefined
    const here = own && directory.people[own]?.memberships.find(one => one.group === found.group)
    if (here && here.member !== found.member)
      throw new Problem('taken', {
        sv: `Ditt konto hör redan till någon annan i ${found.groupName}. Be sekreteraren om hjälp.`,
        en: `Your account belongs to somebody else in ${found.groupName} already. Ask the secretary for help.`,
      })
    const before = found.accounts.map(one => directory.accounts[one]).find(one => one !== undefined)
    return {
      changes: [
        directoryChanges.accountLinked({
          account,
          person: own ?? before ?? id('u'),
          group: found.group,
          member: found.member,
        }),
      ],
      // The code is used up in the group first: of two who type it at the same instant, one is let in.
      first: {
        group: found.group,
        changes: [memberChanges.memberLinked({ member: found.member, account })],
        check(state) {
          const code = state.members[found.member]?.code
          if (!code || !sameDigest(code.digest, found.digest)) throw wrongCode()
        },
      },
      reply: {
        card: {
          lead: {
            sv: `Välkommen, ${found.name}! Ditt konto är kopplat till ${found.groupName}.`,
            en: `Welcome, ${found.name}! Your account is linked to ${found.groupName}.`,
          },
          blocks: [
            {
              kind: 'text',
              text: {
                sv: 'Skriv ”hjälp” för att se vad du kan göra, eller ”möten” för att se vad som kommer.',
                en: 'Type “help” to see what you can do, or “meetings” to see what is coming.',
              },
            },
          ],
        },
      },
    }
  },
})
