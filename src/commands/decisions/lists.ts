import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { decisionChanges } from '../../domain/changes/decisions.ts'
import { fold } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import { matterName } from '../../domain/sections.ts'
import { each, same } from '../../domain/text.ts'
import { listedItem, pointsOf, showButton } from './shared.ts'

/** What is not in the list yet. Problem: `taken` where nothing is new. */
function fresh(given: readonly string[], had: readonly string[], fieldName: string): string[] {
  const seen = new Set(had.map(fold))
  const out = given.filter(one => !seen.has(fold(one)) && seen.add(fold(one)))
  if (out.length > 0) return out
  throw new Problem(
    'taken',
    { sv: 'Det står redan i listan.', en: 'That is in the list already.' },
    { field: fieldName },
  )
}

const tooLong = (all: readonly string[], limit: number, fieldName: string): void => {
  if (all.every(one => one.length <= limit)) return
  throw new Problem(
    'too-long',
    { sv: `Högst ${limit} tecken per rad får plats.`, en: `At most ${limit} characters a line fit.` },
    { field: fieldName },
  )
}

/** Documents that the decision rests on; titles often hold commas, so a semicolon or a new line parts them. */
export const decisionDocuments = planCommand({
  name: 'decision-documents',
  topic: 'decisions',
  title: { sv: 'Beslutsunderlag', en: 'Supporting documents' },
  help: {
    sv: 'Lägg till beslutsunderlag under en paragraf, ett per rad.',
    en: 'Add supporting documents under a §, one a line.',
  },
  roles: KEEPERS,
  fields: {
    item: field.item({ sv: 'Paragraf', en: 'Section' }),
    documents: field.lines({ sv: 'Beslutsunderlag', en: 'Documents' }),
  },
  phrases: [
    {
      sv: '(beslutsunderlag|underlag) [(för|till|i)] {item} {documents}',
      en: '(supporting documents|documents) {item} {documents}',
    },
  ],
  examples: [
    {
      sv: 'beslutsunderlag § 6 Tjänsteskrivelse, 2027-03-01',
      en: 'supporting documents § 6 Official statement, 2027-03-01',
    },
  ],
  plan({ item: id, documents: lines }, { state }) {
    const { item } = listedItem(state, id)
    const given = pointsOf(lines.flatMap(line => line.split(/\s*;\s*/)))
    tooLong(given, 500, 'documents')
    const documents = fresh(given, item.decision?.documents ?? [], 'documents')
    return {
      changes: [decisionChanges.documentsNamed({ item: id, documents })],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `Beslutsunderlag för ${matterName(state, item)} är antecknat.`
              : `Supporting documents for ${matterName(state, item)} are recorded.`,
          ),
          blocks: [
            { kind: 'list', items: documents.map(one => ({ text: same(one) })) },
            { kind: 'buttons', buttons: [showButton(id)] },
          ],
        },
      },
    }
  },
})

/** Who gets the decision (expediering); said at the meeting or while the minutes are written. */
export const decisionDispatch = planCommand({
  name: 'decision-dispatch',
  topic: 'decisions',
  title: { sv: 'Skickas till', en: 'Sent to' },
  help: {
    sv: 'Anteckna vilka som ska få beslutet i en paragraf.',
    en: 'Record who is to get the decision of a §.',
  },
  roles: KEEPERS,
  fields: {
    item: field.item({ sv: 'Paragraf', en: 'Section' }),
    to: field.lines(
      { sv: 'Skickas till', en: 'Sent to' },
      { hint: { sv: 'En per rad, eller med komma emellan', en: 'One a line, or separated by commas' } },
    ),
  },
  phrases: [
    {
      sv: ['{item} skickas till {to}', 'skicka {item} till {to}', 'expediera {item} till {to}'],
      en: ['{item} is sent to {to}', 'send {item} to {to}'],
    },
  ],
  examples: [
    { sv: '§ 4 skickas till regionstyrelsen, ekonomiavdelningen', en: '§ 4 is sent to the regional board, finance' },
  ],
  plan({ item: id, to: lines }, { state }) {
    const { item } = listedItem(state, id)
    const given = pointsOf(lines.flatMap(line => line.split(/\s*[,;]\s*/)))
    tooLong(given, 300, 'to')
    const to = fresh(given, item.decision?.dispatchedTo ?? [], 'to')
    return {
      changes: [decisionChanges.dispatchNamed({ item: id, to })],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `${matterName(state, item)} skickas till ${to.join(', ')}.`
              : `${matterName(state, item)} is sent to ${to.join(', ')}.`,
          ),
          blocks: [{ kind: 'buttons', buttons: [showButton(id)] }],
        },
      },
    }
  },
})
