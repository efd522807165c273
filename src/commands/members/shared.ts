import type { Choice } from '../../core/fields.ts'
import { named } from '../../core/references.ts'
import { ROLES } from '../../domain/changes/group.ts'
import { between } from '../../domain/find.ts'
import { fold, tidy } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import { ROLE_NAMES } from '../../domain/roles.ts'
import { holdsOn } from '../../domain/rules.ts'
import type { Day, Deep, GroupState, Mandate, Member, MemberId, Role } from '../../domain/state.ts'
import { each, type Text } from '../../domain/text.ts'

type State = Deep<GroupState>

const WORDS: Record<Role, { sv: string[]; en: string[] }> = {
  chair: { sv: ['ordf', 'ordf.', 'ordföranden'], en: ['chairperson', 'chairman', 'chairwoman'] },
  viceChair: {
    sv: [
      'vice ordf',
      'vice ordf.',
      'v ordf',
      'v. ordf.',
      '1:e vice ordförande',
      'andre vice ordförande',
      '2:e vice ordförande',
    ],
    en: ['vice chairperson', 'deputy chair', 'vice-chair'],
  },
  member: { sv: ['ordinarie', 'ordinarie ledamot', 'led.'], en: ['regular', 'regular member', 'ordinary member'] },
  alternate: {
    sv: ['ers', 'ers.', 'suppleant', 'tjänstgörande ersättare'],
    en: ['substitute', 'deputy', 'alternate member'],
  },
  secretary: { sv: ['sekr', 'sekr.', 'sekreteraren'], en: [] },
  official: { sv: ['tjänsteman', 'processledare', 'handläggare', 'tjänstepersoner'], en: ['officer', 'civil servant'] },
  coOpted: { sv: ['adj', 'adj.', 'adjungerad ledamot'], en: ['adjunct', 'coopted', 'co-opted member'] },
  observer: { sv: ['insyn', 'insynsplats'], en: [] },
}

/** The choices of a field that holds a role. */
export const ROLE_CHOICES = Object.fromEntries(
  ROLES.map(role => [role, { label: ROLE_NAMES[role], words: WORDS[role] }]),
) as Record<Role, Choice & { words: { sv: string[]; en: string[] } }>

const SPELT: Array<[words: string, role: Role]> = ROLES.flatMap(role =>
  [ROLE_NAMES[role].sv, ROLE_NAMES[role].en, ...WORDS[role].sv, ...WORDS[role].en].map((words): [string, Role] => [
    fold(words),
    role,
  ]),
).sort(([a], [b]) => b.length - a.length)

/** The role that a word means, in either language, or undefined. */
export const roleOf = (words: string): Role | undefined => SPELT.find(([spelt]) => spelt === fold(words))?.[1]

export interface Said {
  name: string
  party?: string
  organisation?: string
  role?: Role
}

/** A short word in brackets is a party, a longer one an organisation. */
const isParty = (words: string): boolean => /^\p{L}{1,4}$/u.test(words)

/**
 * A person as people write one: "Karl Holm (S) ordinarie", "ordförande Karl Holm (S)", "Karin Ek, Länsstyrelsen, tjänsteperson".
 * A bracket left open is closed at the end. Case and unseen characters of role words do not count.
 */
export function readPerson(text: string): Said {
  const said: Said = { name: '' }
  const brackets: string[] = []
  const rest = tidy(text).replace(/\(([^()]*)(?:\)|$)/g, (_, inside: string) => {
    brackets.push(inside.trim())
    return ', '
  })
  const parts = rest
    .split(',')
    .map(part => withoutRole(part.trim(), said))
    .filter(part => part !== '')
  said.name = parts[0] ?? ''
  for (const extra of [...brackets, ...parts.slice(1)].filter(one => one !== '')) {
    const role = roleOf(extra)
    if (role) said.role ??= role
    else if (isParty(extra) && said.party === undefined) said.party = extra
    else said.organisation ??= extra
  }
  return said
}

/** Takes a role word off either end, and notes it. */
function withoutRole(part: string, said: Said): string {
  const folded = fold(part)
  for (const [words, role] of SPELT) {
    const whole = folded === words
    if (!whole && !folded.startsWith(`${words} `) && !folded.endsWith(` ${words}`)) continue
    said.role ??= role
    if (whole) return ''
    return folded.startsWith(`${words} `) ? part.slice(words.length).trim() : part.slice(0, -words.length).trim()
  }
  return part
}

export const sameNamed = (state: State, name: string): Deep<Member>[] =>
  named(Object.values(state.members), name).filter(one => fold(one.name) === fold(name))

/** A member's mandates that last on a day, or are still to come. */
export const lasting = (member: Deep<Member>, day: Day): Deep<Mandate>[] =>
  member.mandates.filter(one => one.to === undefined || one.to >= day)

export const currentAlternates = (state: State, day: Day): Array<{ member: Deep<Member>; mandate: Deep<Mandate> }> =>
  Object.values(state.members)
    .flatMap(member => {
      const mandate = member.mandates.find(one => one.role === 'alternate' && holdsOn(one, day))
      return mandate ? [{ member, mandate }] : []
    })
    .sort((a, b) => (a.mandate.order ?? 1000) - (b.mandate.order ?? 1000))

/** The place after the last alternate that there is or will be. */
export const lastPlace = (state: State, day: Day): number =>
  Math.max(
    0,
    ...Object.values(state.members).flatMap(member =>
      lasting(member, day).map(one => (one.role === 'alternate' ? (one.order ?? 0) : 0)),
    ),
  )

/** The past never changes: nobody's seat may begin or end before a meeting that was held since. */
export function refusePast(state: State, first: Day, today: Day, field: string): void {
  if (first > today) return
  const held = between(state, first, today).some(
    one => one.origin === 'live' && one.state !== 'planned' && one.state !== 'cancelled',
  )
  if (held)
    throw new Problem(
      'past',
      {
        sv: 'Det har hållits möten sedan den dagen, och det förflutna ändras inte. Välj en dag efter det senaste mötet.',
        en: 'Meetings were held since that day, and the past does not change. Choose a day after the latest meeting.',
      },
      { field },
    )
}

/** "ledamot (S)", "ersättare nr 2 (M), Länsstyrelsen". */
export const mandateText = (one: Pick<Deep<Mandate>, 'role' | 'party' | 'organisation' | 'order'>): Text =>
  each(lang => {
    const place =
      one.role === 'alternate' && one.order !== undefined ? ` ${lang === 'sv' ? 'nr' : 'no.'} ${one.order}` : ''
    return `${ROLE_NAMES[one.role][lang]}${place}${one.party ? ` (${one.party})` : ''}${one.organisation ? `, ${one.organisation}` : ''}`
  })

interface Given {
  role: Role
  from: Day
  to?: Day | undefined
  party?: string | undefined
  organisation?: string | undefined
  order?: number | undefined
  alternateFor?: readonly MemberId[] | undefined
}

/** A mandate without what was not said; an alternate without a place comes after the others. */
export function mandateOf(state: State, given: Given): Mandate {
  const { role, from, to, party, organisation } = given
  const order = role === 'alternate' ? (given.order ?? lastPlace(state, from) + 1) : undefined
  return {
    role,
    from,
    ...(to === undefined ? {} : { to }),
    ...(party === undefined ? {} : { party }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(order === undefined ? {} : { order }),
    ...(role === 'alternate' && given.alternateFor?.length ? { alternateFor: [...given.alternateFor] } : {}),
  }
}

const EMAIL = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/
export function checkEmail(email: string): void {
  if (!EMAIL.test(email))
    throw new Problem(
      'invalid',
      { sv: `”${email}” är ingen e-postadress.`, en: `“${email}” is not an e-mail address.` },
      { field: 'email' },
    )
}
