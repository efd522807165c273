import type { Block, Button } from '../../core/card.ts'
import { directoryCommand } from '../../core/command.ts'
import { same } from '../../domain/text.ts'
import { bindButtons } from './shared.ts'

const NEW_GROUP: Button = {
  label: { sv: 'Ny grupp', en: 'New group' },
  press: { form: { command: 'group-create', args: {} } },
}

/** How a room comes to belong to a group: shown where one is written in that belongs to none, to whoever may settle it. */
export const roomSetUp = directoryCommand({
  name: 'room-set-up',
  topic: 'group',
  title: { sv: 'Kom igång i en kanal', en: 'Get started in a channel' },
  help: {
    sv: 'Koppla kanalen till en grupp, eller skapa gruppen.',
    en: 'Tie the channel to a group, or create the group.',
  },
  roles: ['admin', 'secretary'],
  setsUpRooms: true,
  fields: {},
  phrases: [
    {
      sv: ['(kom|komma|kommer) igång', 'ställ in (kanalen|rummet)'],
      en: ['get started', 'set up [(the|this)] [(channel|room)]'],
    },
  ],
  examples: [
    { sv: 'kom igång', en: 'get started' },
    { sv: 'ställ in kanalen', en: 'set up the channel' },
  ],
  async prepare(_args, look): Promise<Array<{ id: string; name: string }>> {
    const ids = await look.groups()
    return Promise.all(ids.map(async id => ({ id, name: await look.read(id, state => state.name) })))
  },
  plan(_args, { actor, directory, room, group: own }, all) {
    const admin = actor.roles.has('admin')
    // Whether another group exists is for administrators to know.
    const groups = admin ? all : all.filter(one => one.id === own?.id)
    const bound = room !== undefined && Object.hasOwn(directory.rooms, room) ? directory.rooms[room] : undefined
    const name = bound && all.find(one => one.id === bound.group)?.name
    if (room === undefined || name !== undefined)
      return {
        changes: [],
        reply: {
          card: {
            lead:
              name === undefined
                ? {
                    sv: 'Skriv ”kom igång” till mig i gruppens kanal, så kopplar vi den till gruppen.',
                    en: 'Type “get started” to me in the group’s channel, and we tie it to the group.',
                  }
                : { sv: `Kanalen hör till ${name}.`, en: `The channel belongs to ${name}.` },
            blocks: admin && name === undefined ? [{ kind: 'buttons', buttons: [NEW_GROUP] }] : [],
          },
        },
      }
    const blocks: Block[] = [
      {
        kind: 'text',
        text: {
          sv: 'När den är kopplad till en grupp gäller allt som skrivs till mig här den gruppen. Om andra än gruppen kan läsa kanalen visar jag bara det som är offentligt.',
          en: 'Once it is tied to a group, all that is written to me here concerns that group. If others than the group can read the channel, I show only what is public.',
        },
      },
      ...(groups.length > 0
        ? [
            {
              kind: 'list' as const,
              items: groups.map(one => ({ text: same(one.name), buttons: bindButtons(one.id) })),
            },
          ]
        : []),
      ...(admin ? [{ kind: 'buttons' as const, buttons: [NEW_GROUP] }] : []),
    ]
    return {
      changes: [],
      reply: {
        card: {
          lead: {
            sv: 'Den här kanalen hör inte till någon grupp än.',
            en: 'This channel does not belong to a group yet.',
          },
          blocks,
        },
      },
    }
  },
})
