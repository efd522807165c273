import { KEEPERS } from '../../core/actor.ts'
import { queryCommand } from '../../core/command.ts'
import { actorEyes, type Digest } from '../../core/digests.ts'
import { field } from '../../core/fields.ts'
import { latestMeeting, nextMeeting } from '../../domain/find.ts'
import { Problem } from '../../domain/problem.ts'
import { DIGEST_NAMES } from '../../domain/schedule.ts'
import type { DigestKind, MeetingId } from '../../domain/state.ts'
import { each } from '../../domain/text.ts'
import { compose } from './compose.ts'
import { kindField } from './fields.ts'
import { press, type State } from './shared.ts'

/** Of which meeting: the one named, else the next, or for what follows a meeting the latest. */
function digestOf(state: State, kind: DigestKind, named: MeetingId | undefined, today: string): Digest {
  if (kind === 'weekly' || kind === 'personal') return { kind }
  const after = kind === 'closed' || kind === 'approval' || kind === 'posting'
  const meeting = named ?? (after ? latestMeeting(state, today) : nextMeeting(state, today))?.id
  if (meeting === undefined)
    throw new Problem(
      'no-such-thing',
      after
        ? { sv: 'Inget möte har hållits än.', en: 'No meeting has been held yet.' }
        : { sv: 'Det finns inget kommande möte.', en: 'There is no coming meeting.' },
      { field: 'meeting' },
    )
  const ask = state.meetings[meeting]!.asks.find(one => !one.withdrawn && one.answer === undefined)
  return { kind, meeting, ...(kind === 'chase' && ask ? { ask: ask.id } : {}) }
}

/** Any of what is sent, as it would look now. Nothing is sent. */
export const digestPreview = queryCommand({
  name: 'digest-preview',
  topic: 'digests',
  title: { sv: 'Förhandsvisa utskick', en: 'Preview a digest' },
  help: {
    sv: 'Visa hur ett utskick skulle se ut nu. Ingenting skickas.',
    en: 'Show what a digest would look like now. Nothing is sent.',
  },
  roles: KEEPERS,
  fields: { kind: kindField, meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { optional: true }) },
  phrases: [
    {
      sv: [
        '(förhandsvisa|provvisa|förhandsgranska) [utskick] {kind} [{meeting}]',
        '[visa] (utskick|utskicket) {kind} [{meeting}]',
      ],
      en: ['preview [digest] {kind} [{meeting}]', '[show] digest {kind} [{meeting}]'],
    },
  ],
  examples: [
    { sv: 'förhandsvisa veckobrev', en: 'preview weekly digest', args: {} },
    { sv: 'förhandsvisa kallelse 12 maj', en: 'preview notice 12 May', args: {} },
  ],
  query({ kind, meeting }, { state, actor, now }) {
    const composed = compose(state, digestOf(state, kind, meeting, now.date), actorEyes(actor), now)
    const name = DIGEST_NAMES[kind]
    if (composed === null)
      return {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `${name.sv}: det finns inget att skicka just nu.`
              : `${name.en}: there is nothing to send just now.`,
          ),
          blocks: [{ kind: 'buttons', buttons: [press({ sv: 'Alla utskick', en: 'All digests' }, 'digests')] }],
        },
      }
    return {
      card: {
        lead: composed.card.lead,
        blocks: [
          ...(composed.card.blocks ?? []),
          {
            kind: 'text',
            tone: 'quiet',
            text: each(lang =>
              lang === 'sv'
                ? `Förhandsvisning av ${name.sv.toLowerCase()}. Ingenting är skickat.`
                : `Preview of the ${name.en.toLowerCase()}. Nothing has been sent.`,
            ),
          },
        ],
      },
    }
  },
})
