import type { BodyKind, Day, Deep, GroupState, Mandate, Member, Rules } from './state.ts'
import type { Text } from './text.ts'

/** What the law says of a kind of body that no group may change for itself. */
export interface BodyLaw {
  /**
   * Conflict of interest (jäv). `leaves`: may neither take part nor be in the room (KL 6:28-30), and counts as absent (LEF 7:21).
   * `stays`: may not take part, but may stay in the room, and the matter is handled even if too few remain (KL 5:46-47).
   */
  conflict: 'leaves' | 'stays'
  /** Approved minutes are announced (anslag) within so many days of their approval, and can be appealed for so many after that. */
  announced: false | { withinDays: number; appealDays: number }
  /** The statute or custom that the rules come from, for people. */
  source: Text
}

/** KL 6:27 (quorum), 6:24 (remote only where fullmäktige allows it), 5:69 through 6:35 (approval within fourteen days); notice by custom. */
const NAMND: Rules = {
  quorum: 'majority',
  noticeDays: 7,
  approvalDays: 14,
  sections: 'year',
  record: 'protokoll',
  remote: false,
  approvers: 1,
}
/** KL 5:45 (quorum), 5:13 and 5:15 (notice a week ahead), 5:69 (approval), 5:16 (remote only where decided); two approvers by custom. */
const FULLMAKTIGE: Rules = { ...NAMND, approvers: 2 }
/** KL says little: the arbetsordning decides, and mostly follows the nämnd; remote attendance is left to it. */
const BEREDNING: Rules = { ...NAMND, remote: true }
/** Outside KL: notes approved by the chair, no §, and whoever comes may meet. */
const ADVISORY: Rules = {
  quorum: 1,
  noticeDays: 7,
  approvalDays: 14,
  sections: 'none',
  record: 'minnesanteckningar',
  remote: true,
  approvers: 0,
}
/** LEF 7:21 (more than half of the board), 7:24-25 (approved by the chair and one more, kept in series), 6:39-40 (three weeks). */
const FORENING: Rules = {
  quorum: 'majority',
  noticeDays: 7,
  approvalDays: 21,
  sections: 'meeting',
  record: 'protokoll',
  remote: true,
  approvers: 1,
}

const RULES: Record<BodyKind, Rules> = {
  namnd: NAMND,
  styrelse: NAMND,
  fullmaktige: FULLMAKTIGE,
  beredning: BEREDNING,
  rad: ADVISORY,
  samverkansgrupp: ADVISORY,
  arbetsgrupp: ADVISORY,
  'ekonomisk-forening': FORENING,
  'ideell-forening': FORENING,
}

/** At the latest the second day after approval (KL 8:12); appeals within three weeks of the notice (KL 13:5). */
const BOARD = { withinDays: 2, appealDays: 21 }

const OWN: Text = { sv: 'gruppens eget reglemente', en: 'the group’s own rules of procedure' }
const LAW: Record<BodyKind, BodyLaw> = {
  namnd: {
    conflict: 'leaves',
    announced: BOARD,
    source: { sv: 'kommunallagen 6 kap.', en: 'the Local Government Act, chapter 6' },
  },
  styrelse: {
    conflict: 'leaves',
    announced: BOARD,
    source: { sv: 'kommunallagen 6 kap.', en: 'the Local Government Act, chapter 6' },
  },
  fullmaktige: {
    conflict: 'stays',
    announced: BOARD,
    source: { sv: 'kommunallagen 5 kap.', en: 'the Local Government Act, chapter 5' },
  },
  beredning: {
    conflict: 'leaves',
    announced: false,
    source: { sv: 'beredningens arbetsordning', en: 'the standing orders of the committee' },
  },
  rad: { conflict: 'leaves', announced: false, source: OWN },
  samverkansgrupp: { conflict: 'leaves', announced: false, source: OWN },
  arbetsgrupp: { conflict: 'leaves', announced: false, source: OWN },
  'ekonomisk-forening': {
    conflict: 'leaves',
    announced: false,
    source: { sv: 'lagen om ekonomiska föreningar', en: 'the Cooperative Societies Act' },
  },
  'ideell-forening': {
    conflict: 'leaves',
    announced: false,
    source: { sv: 'föreningens stadgar', en: 'the statutes of the association' },
  },
}

/** The kinds of body as people call them. */
export const BODY_NAMES: Record<BodyKind, Text> = {
  namnd: { sv: 'nämnd', en: 'committee (nämnd)' },
  styrelse: { sv: 'styrelse', en: 'executive board' },
  fullmaktige: { sv: 'fullmäktige', en: 'assembly (fullmäktige)' },
  beredning: { sv: 'beredning', en: 'drafting committee (beredning)' },
  rad: { sv: 'råd', en: 'council' },
  samverkansgrupp: { sv: 'samverkansgrupp', en: 'collaboration group' },
  arbetsgrupp: { sv: 'arbetsgrupp', en: 'working group' },
  'ekonomisk-forening': { sv: 'ekonomisk förening', en: 'cooperative society' },
  'ideell-forening': { sv: 'ideell förening', en: 'non-profit association' },
}

type Kind = Pick<Deep<GroupState>, 'body' | 'rules'>

/** The rules in force: what the group decided for itself, else what its kind of body has. */
export const rulesOf = ({ body, rules }: Kind): Rules => ({ ...RULES[body], ...rules })

/** What the kind of body has where the group has decided nothing. */
export const rulesOfBody = (body: BodyKind): Rules => RULES[body]

export const lawOf = (body: BodyKind): BodyLaw => LAW[body]

/** True while a mandate lasts; both its days are included. */
export const holdsOn = (mandate: Deep<Mandate>, day: Day): boolean =>
  mandate.from <= day && (mandate.to === undefined || day <= mandate.to)

/** Those who have a seat of their own on a day: chair, vice chair and members. Alternates serve in a seat, they have none. */
export const seatsOn = (state: Pick<Deep<GroupState>, 'members'>, day: Day): Deep<Member>[] =>
  Object.values(state.members).filter(one =>
    one.mandates.some(
      mandate =>
        (mandate.role === 'chair' || mandate.role === 'viceChair' || mandate.role === 'member') &&
        holdsOn(mandate, day),
    ),
  )

/** How many must serve: more than half of `seats` (KL 5:45, 6:27; LEF 7:21), or the number the group decided. At least one. */
export const quorumNeeded = (rules: Pick<Rules, 'quorum'>, seats: number): number =>
  rules.quorum === 'majority' ? Math.floor(seats / 2) + 1 : rules.quorum
