import { KEEPERS } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { queryCommand, type Reply } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { ROLE_NAMES, ROLE_PLURALS } from '../../domain/roles.ts'
import { holdsOn } from '../../domain/rules.ts'
import type { Day, Deep, GroupState, Mandate, Member, Role } from '../../domain/state.ts'
import { counted, each, listed, same, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'

type Entry = { member: Deep<Member>; mandate: Deep<Mandate> }
const SHOWN = Object.keys(ROLE_NAMES) as Role[]
/** "Ledamöter" alone means everybody; the other roles can be asked for by name. */
const ROLES = Object.fromEntries(
  SHOWN.filter(role => role !== 'member').map(role => [
    role,
    { label: ROLE_NAMES[role], words: { sv: [ROLE_PLURALS[role].sv], en: [ROLE_PLURALS[role].en] } },
  ]),
) as Record<Exclude<Role, 'member'>, { label: Text; words: { sv: string[]; en: string[] } }>

const entriesOf = (state: Deep<GroupState>, role: Role, day: Day): Entry[] => {
  const all = Object.values(state.members).flatMap(member => {
    const mandate = member.mandates.find(one => one.role === role && holdsOn(one, day))
    return mandate ? [{ member, mandate }] : []
  })
  return role === 'alternate' ? all.sort((a, b) => (a.mandate.order ?? 1000) - (b.mandate.order ?? 1000)) : all
}

const lineOf = ({ member, mandate }: Entry, state: Deep<GroupState>): { text: Text; note?: Text } => {
  const text = `${member.name}${mandate.party ? ` (${mandate.party})` : ''}${mandate.organisation ? `, ${mandate.organisation}` : ''}`
  const whom = mandate.alternateFor?.map(id => same(state.members[id]?.name ?? id)) ?? []
  return {
    text: same(text),
    ...(whom.length > 0 ? { note: each(lang => `${lang === 'sv' ? 'för' : 'for'} ${listed(whom)[lang]}`) } : {}),
  }
}

/** Those who hold one role, in a sentence. */
function holders(state: Deep<GroupState>, role: Role, day: Day, when: Text): Reply {
  const entries = entriesOf(state, role, day)
  const all = {
    label: { sv: 'Alla i gruppen', en: 'Everybody in the group' },
    press: { intent: { command: 'members', args: {} } },
  }
  const blocks: Block[] = [
    ...(entries.length > 1
      ? [{ kind: 'list' as const, ordered: role === 'alternate', items: entries.map(entry => lineOf(entry, state)) }]
      : []),
    { kind: 'buttons', buttons: [all] },
  ]
  const [first, second] = entries
  return {
    card: {
      lead: each(lang => {
        const name = ROLE_NAMES[role][lang]
        if (!first)
          return lang === 'sv' ? `Gruppen har ingen ${name}${when.sv}.` : `The group has no ${name}${when.en}.`
        if (second) return `${capital(ROLE_PLURALS[role][lang])}${when[lang]} (${entries.length}):`
        return `${capital(name)}${when[lang]}: ${lineOf(first, state).text[lang]}.`
      }),
      blocks,
    },
  }
}

/** Who belongs to the group on a day, by role; alternates in the order in which they are called. */
export const members = queryCommand({
  name: 'members',
  topic: 'members',
  title: { sv: 'Ledamöter', en: 'Members' },
  help: {
    sv: 'Visa vilka som hör till gruppen, med roll, parti eller organisation.',
    en: 'Show who belongs to the group, with role, party or organisation.',
  },
  roles: ['everyone'],
  fields: {
    day: field.day({ sv: 'Dag', en: 'Day' }, { optional: true, prefer: 'past' }),
    role: field.choice({ sv: 'Roll', en: 'Role' }, ROLES, { optional: true }),
  },
  phrases: [
    {
      sv: [
        '[visa] (ledamöter|ledamöterna|medlemmar|medlemmarna) [{day}]',
        '(vilka|vem) (är|var|sitter) (med|ledamöter) [i (gruppen|beredningen|nämnden|styrelsen|rådet)] [{day}]',
        '(vilka|vem) sitter [i (gruppen|beredningen|nämnden|styrelsen|rådet)] [{day}]',
        // Who was something at a meeting is asked of the records.
        '(vem|vilka) är {role}',
        '[visa] (ersättarna|{role}) [{day}]',
      ],
      en: [
        '[(show|list)] [the] members [on] [{day}]',
        "(who|who's|who is|who are) [(are|is)] (the|our|) {role}",
        'who (are|were) [the] members [on] [{day}]',
        '(who|who is|who sits) (on|in) the (committee|board|group|council)',
        '[(show|list)] [the] {role} [on] [{day}]',
      ],
    },
  ],
  examples: [
    { sv: 'ledamöter', en: 'members' },
    { sv: 'vilka är med i gruppen?', en: 'who are the members?' },
    { sv: 'vem är ordförande?', en: 'who is the chair?' },
    { sv: 'ledamöter 1 februari', en: 'members 1 February' },
  ],
  query(args, { state, actor, now }) {
    const day = args.day ?? now.date
    const groups = SHOWN.map(role => ({ role, entries: entriesOf(state, role, day) })).filter(
      one => one.entries.length > 0,
    )
    const keeper = actor.roles.has('admin') || KEEPERS.some(role => actor.roles.has(role))
    const date = dayText(day, { today: now.date })
    const when: Text = args.day === undefined ? same('') : { sv: ` ${date.sv}`, en: ` on ${date.en}` }
    const asked = args.role
    if (asked !== undefined) return holders(state, asked, day, when)
    if (groups.length === 0)
      return {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `${state.name} har inga ledamöter${when.sv}. Sekreteraren lägger in dem med ”ledamot ny NAMN”.`
              : `${state.name} has no members${when.en}. The secretary adds them with “new member NAME”.`,
          ),
        },
        answered: false,
      }
    const people = new Set(groups.flatMap(one => one.entries.map(entry => entry.member.id)))
    const counts = listed(groups.map(one => counted(one.entries.length, ROLE_NAMES[one.role], ROLE_PLURALS[one.role])))
    const blocks: Block[] = groups.flatMap(({ role, entries }): Block[] => [
      { kind: 'heading', text: each(lang => capital((entries.length === 1 ? ROLE_NAMES : ROLE_PLURALS)[role][lang])) },
      {
        kind: 'list',
        ...(role === 'alternate' ? { ordered: true } : {}),
        items: entries.map(entry => lineOf(entry, state)),
      },
    ])
    const standIns = state.delegations.filter(one => one.from <= day && day <= one.until)
    for (const one of standIns)
      blocks.push({
        kind: 'text',
        text: each(lang => {
          const until = dayText(one.until, { today: now.date })[lang]
          const name = state.members[one.to]?.name ?? one.to
          return lang === 'sv'
            ? `Vikarie som ${ROLE_NAMES[one.role].sv} till och med ${until}: ${name}.`
            : `Stand-in as ${ROLE_NAMES[one.role].en} until ${until}: ${name}.`
        }),
      })
    if (keeper) {
      const linked = [...people].filter(id => state.members[id]!.accounts.length > 0).length
      blocks.push(
        {
          kind: 'text',
          tone: 'quiet',
          text: {
            sv: `${linked} av ${people.size} har kopplat ett chattkonto.`,
            en: `${linked} of ${people.size} have linked a chat account.`,
          },
        },
        {
          kind: 'buttons',
          buttons: [
            { label: { sv: 'Ny ledamot', en: 'New member' }, press: { form: { command: 'member-add', args: {} } } },
            {
              label: { sv: 'Läs in en lista', en: 'Bring in a list' },
              press: { form: { command: 'members-import', args: {} } },
            },
          ],
        },
      )
    }
    return {
      card: {
        lead: each(lang =>
          lang === 'sv'
            ? `${state.name}${when.sv}: ${people.size} personer, ${counts.sv}.`
            : `${state.name}${when.en}: ${people.size} people, ${counts.en}.`,
        ),
        blocks,
      },
    }
  },
})

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
