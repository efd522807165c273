import type { Block } from '../../core/card.ts'
import { queryCommand } from '../../core/command.ts'
import { nextMeeting, upcoming } from '../../domain/find.ts'
import { ROLE_NAMES, ROLE_PLURALS } from '../../domain/roles.ts'
import { BODY_NAMES, holdsOn } from '../../domain/rules.ts'
import type { Role } from '../../domain/state.ts'
import { counted, each, listed, same, type Text } from '../../domain/text.ts'
import { instantText } from '../../domain/when/write.ts'
import { rulesInWords, sourceText } from './words.ts'

const NAMED: readonly Role[] = ['chair', 'viceChair', 'secretary']

/** What the group is: its kind, its rules in plain words, who leads it, and how much there is. */
export const groupShow = queryCommand({
  name: 'group-show',
  topic: 'group',
  title: { sv: 'Om gruppen', en: 'About the group' },
  help: {
    sv: 'Visa vilka regler gruppen följer, vilka som leder den och vad som finns.',
    en: 'Show which rules the group follows, who leads it and what there is.',
  },
  roles: ['everyone'],
  fields: {},
  phrases: [
    {
      sv: [
        '(gruppen|grupp|om gruppen|visa gruppen|grupp visa)',
        '(vilka|visa) regler (gäller|följer vi|har vi|)',
        '(gruppens regler|regler|reglerna|våra regler)',
      ],
      en: [
        '(group|the group|about the group|show the group|group show)',
        '(which|what|show the) rules (hold|do we follow|apply|)',
        "(the rules|the group's rules|our rules)",
      ],
    },
  ],
  examples: [
    { sv: 'om gruppen', en: 'about the group' },
    { sv: 'vilka regler gäller?', en: 'which rules apply?' },
  ],
  query(_args, { state, actor, now, modelHost }) {
    const holders = (role: Role) =>
      Object.values(state.members).filter(one => one.mandates.some(m => m.role === role && holdsOn(m, now.date)))
    const pairs: Array<{ label: Text; value: Text }> = NAMED.flatMap(role => {
      const names = holders(role).map(one => same(one.name))
      return names.length === 0 ? [] : [{ label: capital(ROLE_NAMES[role]), value: listed(names) }]
    })
    const counts = (Object.keys(ROLE_NAMES) as Role[]).flatMap(role => {
      const n = holders(role).length
      return n === 0 || NAMED.includes(role) ? [] : [counted(n, ROLE_NAMES[role], ROLE_PLURALS[role])]
    })
    if (counts.length > 0) pairs.push({ label: { sv: 'Dessutom', en: 'Besides' }, value: listed(counts) })
    const ahead = upcoming(state, now.date)
    const next = nextMeeting(state, now.date)
    pairs.push({
      label: { sv: 'Kommande möten', en: 'Coming meetings' },
      value: each(lang => {
        if (!next) return lang === 'sv' ? 'inga planerade' : 'none planned'
        const when = instantText(next.date, next.start, {
          today: now.date,
          ...(next.end === undefined ? {} : { to: next.end }),
        })[lang]
        return `${ahead.length}, ${lang === 'sv' ? 'nästa' : 'the next on'} ${when}`
      }),
    })
    const blocks: Block[] = [
      { kind: 'pairs', pairs },
      { kind: 'heading', text: { sv: 'Regler', en: 'Rules' } },
      { kind: 'pairs', pairs: rulesInWords(state, now.date, modelHost) },
      { kind: 'text', tone: 'quiet', text: sourceText(state) },
      {
        kind: 'buttons',
        buttons: [
          { label: { sv: 'Ledamöter', en: 'Members' }, press: { intent: { command: 'members', args: {} } } },
          { label: { sv: 'Möten', en: 'Meetings' }, press: { intent: { command: 'meetings', args: {} } } },
          ...((['admin', 'secretary', 'chair'] as const).some(role => actor.roles.has(role))
            ? [
                {
                  label: { sv: 'Ändra reglerna', en: 'Change the rules' },
                  press: { form: { command: 'group-rules', args: {} } },
                },
              ]
            : []),
        ],
      },
    ]
    return {
      card: {
        lead: each(lang => {
          const whose = state.organisation
            ? lang === 'sv'
              ? ` i ${state.organisation}`
              : ` of ${state.organisation}`
            : ''
          return lang === 'sv'
            ? `${state.name} är en grupp${whose} av slaget ${BODY_NAMES[state.body].sv}.`
            : `${state.name} is a group${whose} of the kind ${BODY_NAMES[state.body].en}.`
        }),
        blocks,
      },
    }
  },
})

const capital = (text: Text): Text => each(lang => text[lang].charAt(0).toUpperCase() + text[lang].slice(1))
