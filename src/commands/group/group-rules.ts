import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { groupChanges } from '../../domain/changes/group.ts'
import { fold, tidy } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import { BODY_NAMES, quorumNeeded, rulesOf, seatsOn } from '../../domain/rules.ts'
import type { Rules } from '../../domain/state.ts'
import { each } from '../../domain/text.ts'
import { BODY_CHOICES, checkTimeZone, LANGUAGE_CHOICES } from './shared.ts'
import { rulesInWords } from './words.ts'

const MAJORITY = /^(?:majoritet(?:en)?|majority|(?:mer|fler|more) (?:än|than) (?:hälften|half)|hälften|half)$/

/** "majoritet", or how many must serve. */
function quorumOf(words: string): Rules['quorum'] {
  if (MAJORITY.test(fold(words))) return 'majority'
  const n = Number(/^(\d{1,4})\b/.exec(words)?.[1])
  if (Number.isInteger(n) && n >= 1 && n <= 1000) return n
  throw new Problem(
    'invalid',
    {
      sv: `Beslutsförhet: ”${words}” går inte. Skriv ”majoritet” eller ett antal.`,
      en: `Quorum: “${words}” does not fit. Type “majority” or a number.`,
    },
    { field: 'quorum' },
  )
}

/** Only what was given. */
const given = <T extends object>(values: { [K in keyof T]: T[K] | undefined }): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>

/** What the group has decided for itself; each rule left out follows its kind of body. */
export const groupRules = planCommand({
  name: 'group-rules',
  topic: 'group',
  title: { sv: 'Gruppens regler', en: 'The group’s rules' },
  help: {
    sv: 'Ändra slags organ, beslutsförhet, dagar för kallelse och justering, språk och annat som gruppen bestämt.',
    en: 'Change kind of body, quorum, days of notice and to approval, language and what else the group decided.',
  },
  roles: ['admin', 'secretary', 'chair'],
  fields: {
    name: field.text({ sv: 'Gruppens namn', en: 'Name of the group' }, { optional: true, max: 200 }),
    body: field.choice({ sv: 'Slags organ', en: 'Kind of body' }, BODY_CHOICES, { optional: true }),
    quorum: field.text(
      { sv: 'Beslutsförhet', en: 'Quorum' },
      { optional: true, max: 40, hint: { sv: '”majoritet” eller ett antal', en: '“majority” or a number' } },
    ),
    noticeDays: field.number({ sv: 'Kallelse, dagar före', en: 'Notice, days before' }, { optional: true, max: 90 }),
    approvalDays: field.number(
      { sv: 'Justering, inom dagar', en: 'Approval, within days' },
      { optional: true, max: 90 },
    ),
    sections: field.choice(
      { sv: 'Paragrafer', en: 'Section numbers' },
      {
        year: {
          label: { sv: 'Löpande genom året', en: 'Through the year' },
          words: { sv: ['året', 'år'], en: ['year'] },
        },
        meeting: {
          label: { sv: 'Från 1 varje möte', en: 'From 1 at each meeting' },
          words: { sv: ['möte'], en: ['meeting'] },
        },
        none: { label: { sv: 'Inga', en: 'None' }, words: { sv: ['ingen'], en: ['no'] } },
      },
      { optional: true },
    ),
    record: field.choice(
      { sv: 'Form', en: 'Record' },
      {
        protokoll: { label: { sv: 'Protokoll', en: 'Minutes' } },
        minnesanteckningar: {
          label: { sv: 'Minnesanteckningar', en: 'Meeting notes' },
          words: { sv: ['anteckningar'], en: ['notes'] },
        },
      },
      { optional: true },
    ),
    remote: field.yesno({ sv: 'Tillåt distans', en: 'Allow remote attendance' }, { optional: true }),
    approvers: field.number({ sv: 'Antal justerare', en: 'Number of minutes-checkers' }, { optional: true, max: 5 }),
    language: field.choice({ sv: 'Språk', en: 'Language' }, LANGUAGE_CHOICES, { optional: true }),
    timeZone: field.text({ sv: 'Tidszon', en: 'Time zone' }, { optional: true, max: 60 }),
    model: field.yesno(
      { sv: 'Använd språkmodell', en: 'Use a language model' },
      {
        optional: true,
        hint: {
          sv: 'Det som skrivs och utdrag ur protokollen skickas då till modellens server. ”Om gruppen” säger vilken.',
          en: 'What is typed and excerpts of the records are then sent to the model’s server. “About the group” says which.',
        },
      },
    ),
  },
  phrases: [
    {
      sv: [
        '(byt|ändra) gruppens namn till {name}',
        'byt namn på gruppen till {name}',
        'gruppen (heter|ska heta) {name}',
      ],
      en: ["change the group's name to {name}", 'rename the group to {name}'],
    },
    { sv: 'ändra (gruppens regler|reglerna)', en: "change the (group's|) rules" },
    {
      sv: '[(ändra|sätt)] (beslutsförhet|beslutsförheten|kvorum) [(är|till)] {quorum}',
      en: '[(change|set)] [the] quorum [(is|to)] {quorum}',
    },
    { sv: 'kallelse {noticeDays} dagar [före] [mötet]', en: 'notice {noticeDays} days [before] [the meeting]' },
    { sv: 'justering [inom] {approvalDays} dagar', en: 'approval [within] {approvalDays} days' },
    { sv: 'gruppens språk [är] {language}', en: "(the|) group's language [is] {language}" },
    { sv: '(tidszon|gruppens tidszon) {timeZone}', en: 'time zone {timeZone}' },
    { sv: 'gruppen är (en|ett) {body}', en: 'the group is (a|an) {body}' },
    { sv: 'språkmodell {model}', en: 'language model {model}' },
  ],
  examples: [
    { sv: 'beslutsförhet 6', en: 'quorum 6', args: { quorum: '6' } },
    { sv: 'kallelse 10 dagar före', en: 'notice 10 days before', args: { noticeDays: '10' } },
    { sv: 'ändra gruppens regler', en: "change the group's rules" },
    { sv: 'språkmodell på', en: 'language model on', args: { model: 'på' } },
  ],
  plan(args, { state, now, modelHost }) {
    const name = args.name === undefined ? undefined : tidy(args.name)
    if (args.timeZone !== undefined) checkTimeZone(args.timeZone)
    const rules = given<Rules>({
      quorum: args.quorum === undefined ? undefined : quorumOf(args.quorum),
      noticeDays: args.noticeDays,
      approvalDays: args.approvalDays,
      sections: args.sections,
      record: args.record,
      remote: args.remote,
      approvers: args.approvers,
      model: args.model,
    })
    const head = given<{ name: string; body: typeof args.body; language: typeof args.language; timeZone: string }>({
      name,
      body: args.body,
      language: args.language,
      timeZone: args.timeZone,
    })
    if (Object.keys(rules).length + Object.keys(head).length === 0)
      throw new Problem(
        'missing',
        { sv: 'Vad ska ändras? Fyll i minst en uppgift.', en: 'What is to change? Fill in at least one thing.' },
        { field: 'quorum' },
      )
    const after = { ...state, ...head, rules: { ...state.rules, ...rules } } as typeof state
    const seats = seatsOn(state, now.date).length
    const needed = quorumNeeded(rulesOf(after), seats)
    return {
      changes: [groupChanges.rulesSet({ rules, ...head } as Parameters<typeof groupChanges.rulesSet>[0])],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `Sparat. ${after.name} (${BODY_NAMES[after.body].sv}) följer nu de här reglerna.`
              : `Saved. ${after.name} (${BODY_NAMES[after.body].en}) now follows these rules.`,
          ),
          blocks: [
            { kind: 'pairs', pairs: rulesInWords(after, now.date, modelHost) },
            ...(seats > 0 && needed > seats
              ? [
                  {
                    kind: 'text' as const,
                    tone: 'warn' as const,
                    text: {
                      sv: `Gruppen har bara ${seats} platser: med ${needed} blir den aldrig beslutsför.`,
                      en: `The group has only ${seats} seats: with ${needed} it can never have a quorum.`,
                    },
                  },
                ]
              : []),
            ...(args.sections !== undefined && state.open.length > 0
              ? [
                  {
                    kind: 'text' as const,
                    text: {
                      sv: 'Det öppna mötet behåller sina §. Den nya regeln gäller från nästa möte.',
                      en: 'The open meeting keeps its § numbers. The new rule holds from the next meeting.',
                    },
                  },
                ]
              : []),
          ],
        },
      },
    }
  },
})
