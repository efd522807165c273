import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { groupChanges } from '../../domain/changes/group.ts'
import { scheduleChanges } from '../../domain/changes/schedule.ts'
import { Problem } from '../../domain/problem.ts'
import {
  DAYS_KINDS,
  DIGEST_NAMES,
  isDaytime,
  PRIVATE_KINDS,
  TIMELESS_KINDS,
  WEEKLY_KINDS,
} from '../../domain/schedule.ts'
import type { DigestKind } from '../../domain/state.ts'
import { each, type Text } from '../../domain/text.ts'
import { kindOrAll, WEEKDAYS, weekdayField } from './fields.ts'
import { press, type State } from './shared.ts'
import { settingText } from './words.ts'

const cannot = (name: string, text: Text): Problem => new Problem('invalid', text, { field: name })

/** What does not fit a kind is said, not passed over. */
function check(kind: DigestKind, args: { days?: number; weekday?: string; time?: unknown; to?: string }): void {
  const name = DIGEST_NAMES[kind]
  if (args.weekday !== undefined && !WEEKLY_KINDS.includes(kind))
    throw cannot(
      'weekday',
      each(lang =>
        lang === 'sv'
          ? `${name.sv} följer mötena och har ingen veckodag.`
          : `${name.en} follows the meetings and has no weekday.`,
      ),
    )
  if (args.days !== undefined && !DAYS_KINDS.includes(kind) && kind !== 'notice')
    throw cannot(
      'days',
      each(lang => (lang === 'sv' ? `${name.sv} räknas inte i dagar.` : `${name.en} is not counted in days.`)),
    )
  if (args.time !== undefined && TIMELESS_KINDS.includes(kind))
    throw cannot('time', {
      sv: 'Det följer mötets början och slut, och har inget eget klockslag.',
      en: 'That follows the start and end of the meeting, and has no time of its own.',
    })
  if (args.to === 'room' && PRIVATE_KINDS.includes(kind))
    throw cannot(
      'to',
      each(lang => (lang === 'sv' ? `${name.sv} skickas bara enskilt.` : `${name.en} is only sent privately.`)),
    )
}

const only = <T extends object>(values: { [K in keyof T]: T[K] | undefined }): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>

/** Turns what is sent on or off, and says when and to whom. */
export const digestSet = planCommand({
  name: 'digest-set',
  topic: 'digests',
  title: { sv: 'Ändra utskick', en: 'Change digests' },
  help: {
    sv: 'Sätt på eller stäng av ett utskick, och välj dag, klockslag och mottagare.',
    en: 'Turn a digest on or off, and choose its day, time and audience.',
  },
  roles: KEEPERS,
  fields: {
    kind: kindOrAll,
    on: field.yesno({ sv: 'På', en: 'On' }, { optional: true }),
    weekday: weekdayField,
    days: field.number(
      { sv: 'Antal dagar', en: 'Number of days' },
      { optional: true, max: 90, hint: { sv: 'Före mötet', en: 'Before the meeting' } },
    ),
    time: field.span(
      { sv: 'Klockslag', en: 'Time' },
      { optional: true, hint: { sv: 'Till exempel 8.00', en: 'For example 8:00' } },
    ),
    // "Måndag 8": a bare hour, as people type it.
    hour: field.number({ sv: 'Timme', en: 'Hour' }, { optional: true, max: 23, hidden: true }),
    to: field.choice(
      { sv: 'Till', en: 'To' },
      {
        room: {
          label: { sv: 'Gruppens kanal', en: 'The group’s channel' },
          words: { sv: ['kanalen', 'kanal', 'rummet'], en: ['the channel', 'channel', 'room'] },
        },
        members: {
          label: { sv: 'Var och en', en: 'Each person' },
          words: { sv: ['enskilt', 'privat', 'alla enskilt'], en: ['privately', 'private', 'everybody'] },
        },
      },
      { optional: true },
    ),
  },
  phrases: [
    {
      sv: ['utskick av', 'stäng av (utskick|utskicken|alla utskick)'],
      en: ['digests off', 'turn off (digests|the digests|all digests)'],
      args: { on: 'nej' },
    },
    {
      sv: ['utskick på', 'sätt på (utskick|utskicken|alla utskick)'],
      en: ['digests on', 'turn on (digests|the digests|all digests)'],
      args: { on: 'ja' },
    },
    { sv: 'utskick {kind} {on}', en: '(digest|digests) {kind} {on}' },
    { sv: 'utskick {kind} {weekday} [kl] [{time}]', en: '(digest|digests) {kind} {weekday} [at] [{time}]' },
    { sv: 'utskick {kind} {weekday} [kl] {hour}', en: '(digest|digests) {kind} {weekday} [at] {hour}' },
    { sv: 'utskick {kind} kl {time}', en: '(digest|digests) {kind} at {time}' },
    {
      sv: 'utskick {kind} {days} (dag|dagar) före [kl] [{time}]',
      en: '(digest|digests) {kind} {days} (day|days) before [at] [{time}]',
    },
    { sv: 'utskick {kind} (till|i) {to}', en: '(digest|digests) {kind} (to|in) {to}' },
    { sv: '(ändra utskick|ställ in utskick) [{kind}]', en: '(change|set) digests [{kind}]' },
  ],
  examples: [
    { sv: 'utskick veckobrev måndag 8', en: 'digest weekly Monday 8', args: { hour: '8' } },
    { sv: 'utskick av', en: 'digests off', args: { on: 'nej' } },
    { sv: 'utskick påminnelse 5 dagar före', en: 'digest reminder 5 days before', args: { days: '5' } },
    { sv: 'utskick kallelse till kanalen', en: 'digest notice to channel', args: {} },
  ],
  plan({ kind, on, weekday, days, time: span, hour, to }, { state }) {
    const time = span?.start ?? (hour === undefined ? undefined : `${String(hour).padStart(2, '0')}:00`)
    const none = [on, weekday, days, time, to].every(one => one === undefined)
    if (none)
      throw new Problem(
        'missing',
        { sv: 'Vad ska ändras? Fyll i minst en uppgift.', en: 'What is to change? Fill in at least one thing.' },
        { field: kind === undefined ? 'kind' : 'on' },
      )
    if (kind === undefined) {
      if (on === undefined)
        throw new Problem('missing', { sv: 'Vilket utskick gäller det?', en: 'Which digest is it?' }, { field: 'kind' })
      return {
        changes: [scheduleChanges.scheduleSet({ on })],
        reply: {
          card: {
            lead: on
              ? { sv: 'Utskicken är på igen.', en: 'The digests are on again.' }
              : {
                  sv: 'Alla utskick är av. Frågor och svar mellan människor går fram som förut.',
                  en: 'All digests are off. Questions and answers between people go through as before.',
                },
            blocks: [
              {
                kind: 'buttons',
                buttons: [
                  on
                    ? press({ sv: 'Visa utskick', en: 'Show digests' }, 'digests')
                    : press({ sv: 'Sätt på igen', en: 'Turn on again' }, 'digest-set', { on: 'ja' }),
                ],
              },
            ],
          },
        },
      }
    }
    check(kind, only({ days, weekday, time, to }) as Parameters<typeof check>[1])
    const chosen = only({
      // Choosing when it comes means that it is to come.
      on: on ?? true,
      days: kind === 'notice' ? undefined : days,
      weekday: weekday === undefined ? undefined : WEEKDAYS.indexOf(weekday) + 1,
      time,
      to,
    })
    const changes = [
      scheduleChanges.scheduleSet({ kind, ...chosen } as Parameters<typeof scheduleChanges.scheduleSet>[0]),
      // The notice follows the group's rules: its days are theirs.
      ...(kind === 'notice' && days !== undefined ? [groupChanges.rulesSet({ rules: { noticeDays: days } })] : []),
    ]
    const after = {
      ...state,
      rules: kind === 'notice' && days !== undefined ? { ...state.rules, noticeDays: days } : state.rules,
      schedule: {
        ...state.schedule,
        kinds: { ...state.schedule?.kinds, [kind]: { ...state.schedule?.kinds?.[kind], ...chosen } },
      },
    } as State
    const setting = settingText({ ...after, schedule: { ...after.schedule, off: false } }, kind)
    const night = time !== undefined && !isDaytime(time)
    return {
      changes,
      reply: {
        card: {
          lead: each(lang => `${DIGEST_NAMES[kind][lang]}: ${setting[lang]}.`),
          blocks: [
            ...(night
              ? [
                  {
                    kind: 'text' as const,
                    tone: 'warn' as const,
                    text: {
                      sv: 'Det är på natten. Annars skickas inget mellan 20 och 7.',
                      en: 'That is at night. Otherwise nothing is sent between 20:00 and 7:00.',
                    },
                  },
                ]
              : []),
            ...(state.schedule?.off
              ? [
                  {
                    kind: 'text' as const,
                    tone: 'warn' as const,
                    text: {
                      sv: 'Alla utskick är ännu av. Skriv ”utskick på”.',
                      en: 'All digests are still off. Type “digests on”.',
                    },
                  },
                ]
              : []),
            {
              kind: 'buttons',
              buttons: [
                press({ sv: 'Visa hur det ser ut', en: 'Show what it looks like' }, 'digest-preview', { kind }),
                press({ sv: 'Alla utskick', en: 'All digests' }, 'digests'),
              ],
            },
          ],
        },
      },
    }
  },
})
