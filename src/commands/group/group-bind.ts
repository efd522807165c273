import { directoryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { directoryChanges } from '../../domain/changes/directory.ts'
import { fold } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'

const VISIBILITY = {
  group: {
    label: { sv: 'Bara gruppen är med i rummet', en: 'Only the group is in the room' },
    words: { sv: ['grupp', 'gruppen', 'intern', 'sluten'], en: ['group', 'private', 'closed'] },
  },
  public: {
    label: { sv: 'Andra kan läsa rummet', en: 'Others can read the room' },
    words: { sv: ['öppen', 'öppet', 'offentlig', 'offentligt'], en: ['public', 'open'] },
  },
} as const

/** Ties a room (a channel, a team's chat) to a group: what is said there concerns that group. */
export const groupBind = directoryCommand({
  name: 'group-bind',
  topic: 'group',
  title: { sv: 'Knyt rummet till gruppen', en: 'Bind the room to the group' },
  help: {
    sv: 'Bestäm att den här kanalen hör till gruppen, och om andra än gruppen kan läsa den.',
    en: 'Settle that this channel belongs to the group, and whether others than the group can read it.',
  },
  roles: ['admin', 'secretary'],
  fields: {
    visibility: field.choice({ sv: 'Vilka läser', en: 'Who reads' }, VISIBILITY, { optional: true }),
    group: field.text(
      { sv: 'Grupp', en: 'Group' },
      { optional: true, max: 200, hint: { sv: 'Namn eller kortnamn', en: 'Name or short name' } },
    ),
    room: field.text(
      { sv: 'Rum', en: 'Room' },
      { optional: true, max: 300, hint: { sv: 'Det här, om inget sägs', en: 'This one, if nothing is said' } },
    ),
  },
  phrases: [
    {
      sv: [
        '(knyt|bind|koppla) (rummet|kanalen) [{visibility}] [till {group}]',
        'grupp bind [{visibility}] [{group}]',
        '(den här kanalen|kanalen) är {visibility}',
      ],
      en: [
        'bind (the|this|) (room|channel) [{visibility}] [to {group}]',
        'group bind [{visibility}] [{group}]',
        '(this|the) channel is {visibility}',
      ],
    },
  ],
  examples: [
    { sv: 'knyt kanalen till landsbygd', en: 'bind the channel to landsbygd', args: { group: 'landsbygd' } },
    { sv: 'grupp bind öppen', en: 'group bind public' },
  ],
  async prepare(args, look): Promise<{ id: string; name: string } | null> {
    if (args.group === undefined) return null
    for (const id of await look.groups()) {
      const name = await look.read(id, state => state.name)
      if (id === args.group || fold(name) === fold(args.group)) return { id, name }
    }
    return null
  },
  plan(args, scope, found) {
    const admin = scope.actor.roles.has('admin')
    const own = scope.group
    // Whether another group exists is for administrators to know.
    const target = found && (admin || found.id === own?.id) ? found : args.group === undefined ? own : null
    if (!target)
      throw new Problem(
        'no-such-group',
        { sv: 'Vilken grupp? Jag hittar ingen med det namnet.', en: 'Which group? I find none by that name.' },
        { field: 'group' },
      )
    const room = args.room ?? scope.room
    if (room === undefined)
      throw new Problem(
        'missing',
        { sv: 'Skriv det här i det rum som ska knytas.', en: 'Type this in the room that is to be bound.' },
        { field: 'room' },
      )
    if (!/^[^/\s]+\/[^/\s]+\/\S+$/.test(room))
      throw new Problem(
        'invalid',
        { sv: 'Ett rum skrivs plattform/arbetsyta/rum.', en: 'A room is written platform/space/room.' },
        { field: 'room' },
      )
    if (room !== scope.room && !admin)
      throw new Problem(
        'forbidden',
        {
          sv: 'Bara administratören kan knyta ett annat rum än det du skriver i.',
          en: 'Only the administrator can bind another room than the one you type in.',
        },
        { field: 'room' },
      )
    const before = Object.hasOwn(scope.directory.rooms, room) ? scope.directory.rooms[room] : undefined
    if (before && before.group !== target.id && !admin)
      throw new Problem(
        'taken',
        {
          sv: 'Rummet hör redan till en annan grupp. Be administratören om hjälp.',
          en: 'The room belongs to another group already. Ask the administrator for help.',
        },
        { field: 'room' },
      )
    const visibility = args.visibility ?? 'group'
    const open = visibility === 'public'
    return {
      changes: [directoryChanges.roomBound({ room, group: target.id, visibility })],
      reply: {
        card: {
          lead: open
            ? {
                sv: `Rummet hör nu till ${target.name}. Andra kan läsa det, så här visas bara det som är offentligt.`,
                en: `The room now belongs to ${target.name}. Others can read it, so only what is public is shown here.`,
              }
            : {
                sv: `Rummet hör nu till ${target.name}. Allt som gruppen får se kan visas här.`,
                en: `The room now belongs to ${target.name}. All that the group may see can be shown here.`,
              },
        },
      },
    }
  },
})
