import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { memberChanges } from '../../domain/changes/members.ts'
import { tidy } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import { each } from '../../domain/text.ts'
import { refuseNamesake } from './member-add.ts'
import { checkEmail } from './shared.ts'

/** A misspelt name or a new address. What was recorded before keeps the person, not the spelling. */
export const memberChange = planCommand({
  name: 'member-change',
  topic: 'members',
  title: { sv: 'Ändra namn eller e-post', en: 'Change name or e-mail' },
  help: { sv: 'Rätta en persons namn eller e-postadress.', en: 'Correct a person’s name or e-mail address.' },
  roles: [...KEEPERS, 'admin'],
  fields: {
    member: field.member({ sv: 'Vem', en: 'Who' }),
    name: field.text({ sv: 'Nytt namn', en: 'New name' }, { optional: true, max: 200 }),
    email: field.text({ sv: 'E-post', en: 'E-mail' }, { optional: true, max: 200 }),
    confirm: field.yesno(
      { sv: 'En annan person med samma namn', en: 'Another person with the same name' },
      { optional: true },
    ),
  },
  phrases: [
    {
      sv: ['(ändra namn på|rätta namnet på|byt namn på) {member} till {name}', '{member} heter {name}'],
      en: ['(change the name of|rename) {member} to {name}'],
    },
    {
      sv: [
        '[ändra] (e-post|e-posten|epost|mejl|mejlen) (för|till) {member} [(är|till)] {email}',
        '[ändra] {member} (e-post|epost|mejl|mail) [till] {email}',
        '{member} har (e-post|mejl) {email}',
      ],
      en: [
        '[change] [the] (e-mail|email) (of|for) {member} [(is|to)] {email}',
        '[change] {member} (e-mail|email) [to] {email}',
      ],
    },
    { sv: 'ändra ledamot {member}', en: 'change member {member}' },
  ],
  examples: [
    {
      sv: 'byt namn på Karin Åkesson till Karin Åkesson Lund',
      en: 'rename Karin Åkesson to Karin Åkesson Lund',
      args: { name: 'Karin Åkesson Lund' },
    },
    {
      sv: 'e-post för Omar Haddad är omar@exempel.se',
      en: 'e-mail for Omar Haddad is omar@exempel.se',
      args: { email: 'omar@exempel.se' },
    },
  ],
  plan({ member, name, email, confirm }, { state, now }) {
    const was = state.members[member]!
    const fresh = name === undefined ? undefined : tidy(name)
    if (fresh === undefined && email === undefined)
      throw new Problem(
        'missing',
        { sv: 'Skriv ett nytt namn eller en e-postadress.', en: 'Type a new name or an e-mail address.' },
        { field: 'name' },
      )
    if (fresh !== undefined && !/\p{L}/u.test(fresh))
      throw new Problem(
        'invalid',
        { sv: 'Namnet saknar bokstäver.', en: 'The name has no letters.' },
        { field: 'name' },
      )
    if (email !== undefined) checkEmail(email)
    if (fresh !== undefined && confirm !== true) refuseNamesake(state, fresh, now.date, member)
    const now_ = { name: fresh ?? was.name, email: email ?? was.email }
    return {
      changes: [
        memberChanges.memberRenamed({
          member,
          ...(fresh === undefined ? {} : { name: fresh }),
          ...(email === undefined ? {} : { email }),
        }),
      ],
      reply: {
        card: {
          lead: each(lang => {
            const address =
              email === undefined ? '' : lang === 'sv' ? ` har e-post ${email}` : ` has the e-mail ${email}`
            const spelling =
              fresh === undefined ? '' : lang === 'sv' ? ` (tidigare ${was.name})` : ` (formerly ${was.name})`
            return lang === 'sv'
              ? `Ändrat: ${now_.name}${spelling}${address}.`
              : `Changed: ${now_.name}${spelling}${address}.`
          }),
        },
      },
    }
  },
})
