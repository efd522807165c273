import { lawOf, quorumNeeded, rulesOf, seatsOn } from '../../domain/rules.ts'
import type { Day, Deep, GroupState, Rules } from '../../domain/state.ts'
import { counted, each, type Text } from '../../domain/text.ts'

/** What each rule is called. */
const RULE_NAMES: Record<keyof Rules, Text> = {
  quorum: { sv: 'Beslutsförhet', en: 'Quorum' },
  noticeDays: { sv: 'Kallelse', en: 'Notice' },
  approvalDays: { sv: 'Justering', en: 'Approval' },
  sections: { sv: 'Paragrafer', en: 'Section numbers' },
  record: { sv: 'Form', en: 'Record' },
  remote: { sv: 'På distans', en: 'Remote attendance' },
  approvers: { sv: 'Justerare', en: 'Minutes-checkers' },
  model: { sv: 'Språkmodell', en: 'Language model' },
}

const days = (n: number): Text => counted(n, { sv: 'dag', en: 'day' }, { sv: 'dagar', en: 'days' })

/** Whether a language model is used, and whose server then sees what is asked. */
function modelText(on: boolean, host: string | undefined): Text {
  if (host === undefined)
    return on
      ? { sv: 'på, men ingen server är inställd', en: 'on, but no server is configured' }
      : { sv: 'av', en: 'off' }
  return on
    ? {
        sv: `på: det som skrivs och utdrag ur protokollen skickas till ${host}`,
        en: `on: what is typed and excerpts of the records are sent to ${host}`,
      }
    : {
        sv: `av (påslagen skickar den det som skrivs och utdrag ur protokollen till ${host})`,
        en: `off (switched on, it sends what is typed and excerpts of the records to ${host})`,
      }
}

function explained(key: keyof Rules, rules: Rules, seats: number, modelHost: string | undefined): Text {
  switch (key) {
    case 'quorum': {
      const needed = quorumNeeded(rules, seats)
      return rules.quorum === 'majority'
        ? { sv: `fler än hälften: ${needed} av ${seats}`, en: `more than half: ${needed} of ${seats}` }
        : rules.quorum === 1
          ? { sv: 'så många som kommer', en: 'as many as come' }
          : { sv: `minst ${needed}`, en: `at least ${needed}` }
    }
    case 'noticeDays':
      return each(lang =>
        lang === 'sv' ? `${days(rules.noticeDays).sv} före mötet` : `${days(rules.noticeDays).en} before the meeting`,
      )
    case 'approvalDays':
      return each(lang =>
        lang === 'sv' ? `inom ${days(rules.approvalDays).sv}` : `within ${days(rules.approvalDays).en}`,
      )
    case 'sections':
      return {
        year: { sv: 'löpande genom året', en: 'running through the year' },
        meeting: { sv: 'från 1 varje möte', en: 'from 1 at each meeting' },
        none: { sv: 'inga', en: 'none' },
      }[rules.sections]
    case 'record':
      return rules.record === 'protokoll'
        ? { sv: 'protokoll', en: 'minutes' }
        : { sv: 'minnesanteckningar', en: 'meeting notes' }
    case 'remote':
      return rules.remote ? { sv: 'tillåtet', en: 'allowed' } : { sv: 'inte tillåtet', en: 'not allowed' }
    case 'approvers':
      return rules.approvers === 0
        ? { sv: 'ordföranden ensam', en: 'the chair alone' }
        : { sv: `ordföranden och ${rules.approvers} till`, en: `the chair and ${rules.approvers} more` }
    case 'model':
      return modelText(rules.model === true, modelHost)
  }
}

/** The rules in force on a day in plain words; those the group decided itself are marked. */
export function rulesInWords(
  state: Deep<GroupState>,
  day: Day,
  modelHost?: string,
): Array<{ label: Text; value: Text }> {
  const rules = rulesOf(state)
  const seats = seatsOn(state, day).length
  return (Object.keys(RULE_NAMES) as Array<keyof Rules>).map(key => {
    const words = explained(key, rules, seats, modelHost)
    const own = state.rules[key] !== undefined
    return {
      label: RULE_NAMES[key],
      value: own
        ? each(lang => `${words[lang]} (${lang === 'sv' ? 'gruppens egen regel' : 'the group’s own rule'})`)
        : words,
    }
  })
}

/** Where the rest comes from. */
export const sourceText = (state: Deep<GroupState>): Text =>
  each(lang =>
    lang === 'sv'
      ? `Övrigt följer ${lawOf(state.body).source.sv}.`
      : `The rest follows ${lawOf(state.body).source.en}.`,
  )
