import { KEEPERS } from '../../core/actor.ts'
import { audienceFields, audienceOf } from '../../core/audience.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { groupChanges } from '../../domain/changes/group.ts'
import { guestChanges } from '../../domain/changes/guests.ts'
import { whoText } from '../../domain/guests.ts'
import { Problem } from '../../domain/problem.ts'
import { each } from '../../domain/text.ts'
import { comingGuest } from './shared.ts'

/** What is known of a guest is put right, or who may know of them. */
export const guestChange = planCommand({
  name: 'guest-change',
  topic: 'guests',
  title: { sv: 'Ändra gäst', en: 'Change a guest' },
  help: {
    sv: 'Ändra en gästs titel, organisation, ämne eller vem som får se det.',
    en: 'Change a guest’s title, organisation, topic, or who may see them.',
  },
  roles: KEEPERS,
  fields: {
    guest: field.guest({ sv: 'Gäst', en: 'Guest' }),
    role: field.text({ sv: 'Titel eller roll', en: 'Title or role' }, { optional: true, max: 200 }),
    organisation: field.text({ sv: 'Organisation', en: 'Organisation' }, { optional: true, max: 200 }),
    topic: field.text({ sv: 'Ämne', en: 'Topic' }, { optional: true, max: 500 }),
    ...audienceFields,
  },
  phrases: [
    {
      sv: [
        'ändra (gäst|gästen) {guest}',
        'ändra (gäst|gästen) {guest} ämne [till] {topic}',
        'ändra (gäst|gästen) {guest} organisation [till] {organisation}',
        'ändra (gäst|gästen) {guest} (titel|roll) [till] {role}',
      ],
      en: [
        'change (guest|the guest) {guest}',
        'change (guest|the guest) {guest} topic [to] {topic}',
        'change (guest|the guest) {guest} organisation [to] {organisation}',
        'change (guest|the guest) {guest} (title|role) [to] {role}',
      ],
    },
  ],
  examples: [
    {
      sv: 'ändra gäst Amina Warsame ämne till språkcaféer',
      en: 'change guest Amina Warsame topic to språkcaféer',
      args: { topic: 'språkcaféer' },
    },
  ],
  plan({ guest: id, role, organisation, topic, visibility, named }, { state, now }) {
    const guest = comingGuest(state, id, now.date)
    const audience = audienceOf({ visibility, named })
    const facts = {
      ...(role === undefined ? {} : { role }),
      ...(organisation === undefined ? {} : { organisation }),
      ...(topic === undefined ? {} : { topic }),
    }
    const told = Object.keys(facts).length > 0
    if (!told && audience === undefined)
      throw new Problem('missing', { sv: 'Vad ska ändras?', en: 'What shall be changed?' }, { field: 'topic' })
    const who = whoText({ ...guest, ...facts })
    return {
      changes: [
        ...(told ? [guestChanges.guestChanged({ guest: id, ...facts })] : []),
        ...(audience ? [groupChanges.visibilitySet({ of: 'guest', id, visibility: audience })] : []),
      ],
      reply: {
        card: { lead: each(lang => (lang === 'sv' ? `Ändrat: ${who.sv}.` : `Changed: ${who.en}.`)) },
      },
    }
  },
})
