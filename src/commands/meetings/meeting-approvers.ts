import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { postTo } from '../../core/posts.ts'
import { meetingChanges } from '../../domain/changes/meetings.ts'
import { Problem } from '../../domain/problem.ts'
import { holdsOn, rulesOf } from '../../domain/rules.ts'
import type { Role } from '../../domain/state.ts'
import { each, listed, same } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { mustBe } from './shared.ts'

const MAY: readonly Role[] = ['viceChair', 'member', 'alternate']

/** Who approves the minutes beside the chair (KL 5:69, LEF 7:24). */
export const meetingApprovers = planCommand({
  name: 'meeting-approvers',
  topic: 'meetings',
  title: { sv: 'Välj justerare', en: 'Elect minutes-checkers' },
  help: {
    sv: 'Välj vilka som justerar protokollet tillsammans med ordföranden.',
    en: 'Elect who approves the minutes together with the chair.',
  },
  roles: KEEPERS,
  fields: {
    members: field.members({ sv: 'Justerare', en: 'Minutes-checkers' }),
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'open-or-next' }),
  },
  phrases: [
    {
      sv: [
        '(justerare|välj justerare|justerare är|att justera) [{meeting}] {members}',
        '(välj|utse) {members} (till|som) justerare',
        '{members} (justerar|är justerare|väljs till justerare|utses till justerare)',
        '(välj|utse) justerare',
      ],
      en: [
        '(approver|approvers|minutes-checker|minutes-checkers|elect approver|elect approvers) {members}',
        'elect {members} (as|) (approver|approvers|minutes-checker|minutes-checkers)',
        '{members} (approves|approve|checks|check) the minutes',
        'elect (approvers|minutes-checkers)',
      ],
    },
  ],
  examples: [
    { sv: 'justerare Karin Åkesson', en: 'minutes-checker Karin Åkesson' },
    { sv: 'välj Karin Åkesson till justerare', en: 'elect Karin Åkesson as minutes-checker' },
  ],
  plan({ members, meeting: id }, scope) {
    const { state, now } = scope
    const meeting = state.meetings[id]!
    mustBe(meeting, ['planned', 'open', 'adjourned'], now.date)
    const refuse = (sv: string, en: string) => new Problem('conflict', { sv, en }, { field: 'members' })
    const { approvers: wanted, record } = rulesOf(state)
    if (wanted === 0)
      throw refuse(
        'Enligt gruppens regler justerar ordföranden ensam. Ändra det med ”ändra gruppens regler”.',
        'By the group’s rules the chair approves alone. Change that with “change the rules”.',
      )
    for (const one of members) {
      const { name, mandates } = state.members[one]!
      const roles = mandates.filter(mandate => holdsOn(mandate, meeting.date)).map(mandate => mandate.role)
      if (roles.includes('chair'))
        throw refuse(
          `${name} är ordförande och justerar ändå. Välj någon annan.`,
          `${name} is the chair and approves anyway. Choose somebody else.`,
        )
      if (!roles.some(role => MAY.includes(role)))
        throw refuse(
          `${name} är varken ledamot eller ersättare då.`,
          `${name} is neither a member nor an alternate then.`,
        )
      if (meeting.roll && meeting.roll[one]?.present !== true)
        throw refuse(`${name} är inte närvarande enligt uppropet.`, `${name} is not present according to the roll.`)
    }
    if (new Set(members).size !== wanted)
      throw refuse(
        `Gruppens regler säger ${wanted} justerare, inte ${new Set(members).size}.`,
        `The group’s rules ask for ${wanted} minutes-${wanted === 1 ? 'checker' : 'checkers'}, not ${new Set(members).size}.`,
      )
    const day = dayText(meeting.date, { today: now.date })
    const names = listed(members.map(one => same(state.members[one]!.name)))
    const minutes =
      record === 'protokoll' ? { sv: 'protokollet', en: 'the minutes' } : { sv: 'anteckningarna', en: 'the notes' }
    const told = {
      lead: each(lang =>
        lang === 'sv'
          ? `Du är vald att justera ${minutes.sv} från mötet ${day.sv}.`
          : `You are elected to approve ${minutes.en} of the meeting on ${day.en}.`,
      ),
    }
    return {
      changes: [meetingChanges.approversElected({ meeting: id, members: [...members] })],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `${names.sv} justerar ${minutes.sv} från mötet ${day.sv} tillsammans med ordföranden.`
              : `${names.en} will approve ${minutes.en} of the meeting on ${day.en} together with the chair.`,
          ),
        },
      },
      posts: members.flatMap(one => postTo(one, 'notice', told, scope)),
    }
  },
})
