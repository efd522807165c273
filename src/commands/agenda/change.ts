import { KEEPERS } from '../../core/actor.ts'
import { audienceFields, audienceOf } from '../../core/audience.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { agendaChanges } from '../../domain/changes/agenda.ts'
import { groupChanges } from '../../domain/changes/group.ts'
import { Problem } from '../../domain/problem.ts'
import { matterName } from '../../domain/sections.ts'
import { each } from '../../domain/text.ts'
import { agendaButton, liveItem } from './shared.ts'

/** A matter's title, presenter, time, registry number, or who may see it. */
export const matterChange = planCommand({
  name: 'matter-change',
  topic: 'agenda',
  title: { sv: 'Ändra ärende', en: 'Change a matter' },
  help: {
    sv: 'Ändra ett ärendes rubrik, föredragande, tid, diarienummer eller vem som får se det.',
    en: 'Change a matter’s title, presenter, time, registry number, or who may see it.',
  },
  roles: KEEPERS,
  fields: {
    item: field.item({ sv: 'Ärende', en: 'Matter' }),
    title: field.text({ sv: 'Ny rubrik', en: 'New title' }, { optional: true, max: 500 }),
    presenter: field.text({ sv: 'Föredragande', en: 'Presented by' }, { optional: true, max: 200 }),
    minutes: field.number({ sv: 'Minuter', en: 'Minutes' }, { optional: true, max: 600 }),
    registry: field.text({ sv: 'Diarienummer', en: 'Registry number' }, { optional: true, max: 60 }),
    ...audienceFields,
  },
  phrases: [
    {
      sv: [
        'ändra (ärende|punkt|ärendet|) {item} (rubrik|titel) [till] {title}',
        'ändra (ärende|ärendet|punkt) {item}',
        '(föredragande|ändra föredragande) (för|på|i) {item} [är|till] {presenter}',
        '{presenter} (föredrar|är föredragande [(för|i|under)]) (ärende|punkt|) {item}',
        '(sätt|avsätt) {minutes} (minuter|min) (på|till|för) {item}',
        'diarienummer (för|på) {item} [är] {registry}',
      ],
      en: [
        'change (matter|item|) {item} title [to] {title}',
        'change (matter|item) {item}',
        '(presenter|set presenter) (of|for) {item} [is|to] {presenter}',
        '{presenter} presents (matter|item|) {item}',
        '(set|allow) {minutes} minutes (for|to) {item}',
        'registry number (of|for) {item} [is] {registry}',
      ],
    },
  ],
  examples: [
    { sv: 'avsätt 25 minuter till punkt 3', en: 'allow 25 minutes for item 3' },
    {
      sv: 'föredragande för punkt 3 är Petra Nordin',
      en: 'presenter for item 3 is Petra Nordin',
      args: { presenter: 'Petra Nordin' },
    },
  ],
  plan({ item: id, title, presenter, minutes, registry, visibility, named }, { state, now }) {
    const item = liveItem(state, id, now.date)
    const audience = audienceOf({ visibility, named })
    const facts = {
      ...(title === undefined ? {} : { title }),
      ...(presenter === undefined ? {} : { presenter }),
      ...(minutes === undefined ? {} : { minutes }),
      ...(registry === undefined ? {} : { registryNumber: registry }),
    }
    const told = Object.keys(facts).length > 0
    if (!told && audience === undefined)
      throw new Problem('missing', { sv: 'Vad ska ändras?', en: 'What shall be changed?' }, { field: 'title' })
    const after = matterName(state, { ...item, ...facts })
    const details = each(lang =>
      [
        ...(presenter === undefined ? [] : [`${lang === 'sv' ? 'föredragande' : 'presented by'} ${presenter}`]),
        ...(minutes === undefined ? [] : [`${minutes} min`]),
        ...(registry === undefined ? [] : [registry]),
      ]
        .map(part => `, ${part}`)
        .join(''),
    )
    return {
      changes: [
        ...(told ? [agendaChanges.matterChanged({ item: id, ...facts })] : []),
        ...(audience ? [groupChanges.visibilitySet({ of: 'item', id, visibility: audience })] : []),
      ],
      reply: {
        card: {
          lead: each(lang => `${lang === 'sv' ? 'Ändrat' : 'Changed'}: ${after}${details[lang]}.`),
          ...(item.meeting === undefined
            ? {}
            : { blocks: [{ kind: 'buttons', buttons: [agendaButton(item.meeting)] }] }),
        },
      },
    }
  },
})
