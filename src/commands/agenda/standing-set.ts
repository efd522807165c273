import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { groupChanges } from '../../domain/changes/group.ts'
import { fold } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import { same } from '../../domain/text.ts'

/** "Information, 20 min" → title and minutes; minutes are optional. */
function standingItem(line: string): { title: string; minutes?: number } {
  const match = /^(.*?\S)[\s,(]+(\d{1,3})\s*(?:min(?:uter|utes)?)\.?\)?$/u.exec(line)
  return match ? { title: match[1]!.replace(/[,(\s]+$/u, ''), minutes: Number(match[2]) } : { title: line }
}

/** Sets the group's standing items; meetings that are planned already keep their agendas. */
export const agendaStandingSet = planCommand({
  name: 'agenda-standing-set',
  topic: 'agenda',
  title: { sv: 'Ändra stående punkter', en: 'Change the standing items' },
  help: {
    sv: 'Bestäm vilka punkter varje dagordning utgår från.',
    en: 'Decide which items every agenda starts from.',
  },
  roles: KEEPERS,
  fields: {
    items: field.lines(
      { sv: 'Stående punkter', en: 'Standing items' },
      {
        max: 5000,
        hint: {
          sv: 'En per rad, med minuter om du vill: Information, 20 min',
          en: 'One per line, with minutes if you like: Information, 20 min',
        },
      },
    ),
  },
  phrases: [
    {
      sv: ['(sätt|ändra) stående (punkter|ärenden) [till] {items}', '(sätt|ändra) stående (punkter|ärenden)'],
      en: ['(set|change) [the] standing (items|matters) [to] {items}', '(set|change) [the] standing (items|matters)'],
    },
  ],
  examples: [{ sv: 'ändra stående punkter', en: 'change standing items' }],
  plan({ items: lines }) {
    const items = lines.map(standingItem)
    const twin = items.find((one, i) => items.findIndex(other => fold(other.title) === fold(one.title)) < i)
    if (twin)
      throw new Problem(
        'taken',
        { sv: `”${twin.title}” står två gånger.`, en: `“${twin.title}” is there twice.` },
        { field: 'items' },
      )
    const wrong = items.find(one => one.title.length > 300 || (one.minutes ?? 0) > 600)
    if (wrong || items.length > 50)
      throw new Problem(
        'too-long',
        {
          sv: 'Högst 50 punkter, 300 tecken och 600 minuter per punkt.',
          en: 'At most 50 items, 300 characters and 600 minutes each.',
        },
        { field: 'items' },
      )
    return {
      changes: [groupChanges.standingItemsSet({ items })],
      reply: {
        card: {
          lead: {
            sv: `Gruppens stående punkter är ändrade (${items.length}). De kommer med på möten som planeras från och med nu.`,
            en: `The group’s standing items are changed (${items.length}). They come with meetings planned from now on.`,
          },
          blocks: [
            {
              kind: 'list',
              ordered: true,
              items: items.map(one => ({
                text: same(one.minutes === undefined ? one.title : `${one.title}, ${one.minutes} min`),
              })),
            },
            {
              kind: 'buttons',
              buttons: [
                {
                  label: { sv: 'Lägg på nästa dagordning', en: 'Put on the next agenda' },
                  press: { intent: { command: 'agenda-fill', args: {} } },
                },
              ],
            },
          ],
        },
      },
    }
  },
})
