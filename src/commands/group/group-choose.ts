import { directoryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { OUTSIDER } from '../../core/replies.ts'
import { directoryChanges } from '../../domain/changes/directory.ts'
import { fold } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import { same } from '../../domain/text.ts'

/** Which group somebody of several means when they write to Klubban alone. */
export const groupChoose = directoryCommand({
  name: 'group-choose',
  topic: 'you',
  title: { sv: 'Välj grupp', en: 'Choose group' },
  help: {
    sv: 'Säg vilken av dina grupper det gäller när du skriver direkt till Klubban.',
    en: 'Say which of your groups is meant when you write to Klubban directly.',
  },
  roles: ['everyone'],
  // Who is in several groups is nobody in particular until one is meant: the plan looks for itself.
  outsiders: true,
  choosesGroup: true,
  fields: { group: field.text({ sv: 'Grupp', en: 'Group' }, { optional: true, max: 200 }) },
  phrases: [
    {
      sv: ['(byt|välj) grupp [till] [{group}]', 'mina grupper'],
      en: ['(switch|choose|change) group [to] [{group}]', 'my groups'],
    },
  ],
  examples: [
    { sv: 'byt grupp', en: 'switch group' },
    { sv: 'byt grupp till Kulturrådet', en: 'switch group to Kulturrådet', args: { group: 'Kulturrådet' } },
  ],
  async prepare(_args, look): Promise<Array<{ id: string; name: string }>> {
    const ids = await look.groups()
    return Promise.all(ids.map(async id => ({ id, name: await look.read(id, state => state.name) })))
  },
  plan({ group }, { directory, account }, all) {
    const person = directory.people[directory.accounts[account] ?? '']
    const own = all.filter(one => person?.memberships.some(membership => membership.group === one.id))
    if (!person || own.length === 0) throw new Problem('outsider', OUTSIDER.lead)
    const found = group === undefined ? undefined : own.find(one => one.id === group || fold(one.name) === fold(group))
    if (!found)
      throw new Problem(
        group === undefined ? 'missing' : 'no-such-group',
        group === undefined
          ? { sv: 'Vilken av dina grupper gäller det?', en: 'Which of your groups is it about?' }
          : {
              sv: `Du är inte med i någon grupp som heter ”${group}”. Vilken gäller det?`,
              en: `You are in no group called “${group}”. Which is it about?`,
            },
        { field: 'group', choices: own.map(one => ({ value: one.id, label: same(one.name) })) },
      )
    return {
      changes: person.chosen === found.id ? [] : [directoryChanges.groupChosen({ person: person.id, group: found.id })],
      reply: {
        card: {
          lead: {
            sv: `Nu gäller det du skriver till mig ${found.name}.`,
            en: `What you write to me now concerns ${found.name}.`,
          },
          blocks: [
            {
              kind: 'text',
              tone: 'quiet',
              text: {
                sv: 'Skriv ”byt grupp” när det gäller en annan. I en grupps eget rum gäller alltid den gruppen.',
                en: 'Type “switch group” when it is about another. In a group’s own room that group is always meant.',
              },
            },
            {
              kind: 'buttons',
              buttons: [
                { label: { sv: 'Just nu', en: 'Right now' }, press: { intent: { command: 'home', args: {} } } },
              ],
            },
          ],
        },
      },
    }
  },
})
