import { digestOfCode, sameDigest } from '../../core/codes.ts'
import { directoryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { directoryChanges } from '../../domain/changes/directory.ts'
import { Problem } from '../../domain/problem.ts'

/** The first administrator proves with a code from the command line that the deployment is theirs (design decision 6). */
export const claimAdmin = directoryCommand({
  name: 'claim-admin',
  topic: 'group',
  title: { sv: 'Bli administratör', en: 'Become administrator' },
  help: {
    sv: 'Skriv koden som Klubbans kommandorad visar, så blir ditt konto administratör.',
    en: 'Type the code that Klubban’s command line shows, and your account becomes administrator.',
  },
  roles: ['everyone'],
  // Told by the command line that prints the code: help does not list it.
  quiet: true,
  outsiders: true,
  fields: { code: field.text({ sv: 'Kod', en: 'Code' }, { max: 60 }) },
  phrases: [
    {
      sv: ['(bli administratör|administratör|administratörskod) [{code}]'],
      en: ['(become administrator|claim administrator|claim admin|admin code) [{code}]'],
    },
  ],
  examples: [{ sv: 'bli administratör K7MPQ2XWRT4H', en: 'claim admin K7MPQ2XWRT4H', args: { code: 'K7MPQ2XWRT4H' } }],
  async prepare({ code }, look): Promise<boolean> {
    const digest = (await look.adminDigest?.()) ?? null
    return digest !== null && sameDigest(digest, digestOfCode(code))
  },
  plan(_args, { account, directory }, fits) {
    // Demo people are picked, an address stands for a member of a group, and the operator is the administrator already.
    if (!fits || /^(?:demo|operator|web)\//.test(account))
      throw new Problem('expired', {
        sv: 'Koden gäller inte. Ta fram en ny på kommandoraden.',
        en: 'The code is not valid. Make a new one at the command line.',
      })
    return {
      changes: directory.admins.includes(account) ? [] : [directoryChanges.adminClaimed({ account })],
      reply: {
        card: {
          lead: { sv: 'Du är administratör.', en: 'You are the administrator.' },
          blocks: [
            {
              kind: 'text',
              text: {
                sv: 'Skriv ”grupp skapa NAMN” för att skapa den första gruppen.',
                en: 'Type “group create NAME” to create the first group.',
              },
            },
          ],
        },
      },
    }
  },
})
