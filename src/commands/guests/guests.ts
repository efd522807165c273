import { allowed, WORKING } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { queryCommand, type Reply } from '../../core/command.ts'
import { field, type Period } from '../../core/fields.ts'
import type { Day, Deep, Meeting } from '../../domain/state.ts'
import { counted, each, listed, type Text } from '../../domain/text.ts'
import { dayText, spanText } from '../../domain/when/write.ts'
import { type Entry, entriesOf, mentions } from './listing.ts'

interface Asked {
  period: Period | undefined
  meeting: Deep<Meeting> | undefined
  guest: string | undefined
  about: string | undefined
}

/** What was asked for. Those who have been are told of only where a time or a name asks for them. */
function chosen(entries: readonly Entry[], { period, meeting, guest, about }: Asked): Entry[] {
  const fits = entries.filter(
    entry =>
      (meeting === undefined ||
        entry.meeting === meeting.id ||
        (entry.meeting === undefined && entry.day === meeting.date)) &&
      (guest === undefined || entry.guest === guest) &&
      (about === undefined || mentions(entry, about)) &&
      (period === undefined ||
        (period.kind === 'undated'
          ? !entry.past && (entry.standing === 'undated' || entry.standing === 'lost')
          : entry.day !== undefined && period.from <= entry.day && entry.day <= period.to)),
  )
  if (meeting !== undefined || period?.kind === 'span') return fits
  const ahead = fits.filter(entry => !entry.past)
  if (guest !== undefined || about !== undefined) return ahead.length > 0 ? ahead : fits
  // Old minutes are full of guests who never got a date: they are told of when somebody asks.
  return ahead.filter(entry => period !== undefined || entry.source === undefined || entry.day !== undefined)
}

function scopeText({ period, meeting, about }: Asked, today: Day): Text {
  const parts: Text[] = []
  if (meeting) {
    const day = dayText(meeting.date, { today })
    parts.push(each(lang => (lang === 'sv' ? `till mötet ${day.sv}` : `for the meeting on ${day.en}`)))
  }
  if (period?.kind === 'undated') parts.push({ sv: 'utan datum', en: 'without a date' })
  if (period?.kind === 'span') {
    const span = spanText(period.from, period.to, { today })
    parts.push(each(lang => (lang === 'sv' ? span.sv : `in the period ${span.en}`)))
  }
  if (about !== undefined) parts.push({ sv: `som gäller ”${about}”`, en: `about “${about}”` })
  return each(lang => parts.map(part => ` ${part[lang]}`).join(''))
}

/** Under the heading that says there is no date, the name comes alone. */
const itemOf = (entry: Entry) => ({
  text: entry.standing === 'undated' ? entry.who : each(lang => `${entry.when[lang]}: ${entry.who[lang]}`),
  note: entry.past ? each(lang => `${lang === 'sv' ? 'har varit' : 'has been'}; ${entry.note[lang]}`) : entry.note,
  ...(entry.buttons.length > 0 ? { buttons: entry.buttons } : {}),
})

/** The answer to "when does she come?": one sentence. */
const oneGuest = (entry: Entry): Reply => ({
  card: {
    lead: each(lang => `${entry.who[lang]}: ${entry.when[lang]} (${itemOf(entry).note[lang]}).`),
    ...(entry.buttons.length > 0 ? { blocks: [{ kind: 'buttons', buttons: entry.buttons }] } : {}),
  },
  answered: true,
  shows: [entry.visibility],
})

/** Which guests come and when, the undated said as such. */
export const guests = queryCommand({
  name: 'guests',
  topic: 'guests',
  title: { sv: 'Gäster', en: 'Guests' },
  help: {
    sv: 'Visa vilka gäster som kommer: alla, en månad, ett möte, ett ämne, en person eller de utan datum.',
    en: 'Show which guests are coming: all, a month, a meeting, a topic, a person, or those without a date.',
  },
  roles: [...WORKING, 'observer'],
  fields: {
    period: field.period({ sv: 'När', en: 'When' }, { optional: true }),
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { optional: true }),
    guest: field.guest({ sv: 'Gäst', en: 'Guest' }, { optional: true }),
    about: field.text(
      { sv: 'Namn, organisation eller ämne', en: 'Name, organisation or topic' },
      { optional: true, max: 200 },
    ),
  },
  phrases: [
    {
      sv: [
        '[visa] [alla|kommande] gäster [{period}]',
        'gästlista [{period}]',
        '(vilka|vem) [gäster|gäst] (kommer|besöker oss) som gäst [{period}]',
        '(vilka|har vi några) (gäster|föredragande) [kommer|är bokade|har vi|väntar vi] [{period}]',
        '(kommer det|har vi) [någon|några] (gäst|gäster) [{period}]',
        '(någon|några) (gäst|gäster) [{period}]',
      ],
      en: [
        '[show] [all|coming|upcoming] guests [{period}]',
        'guest list [{period}]',
        '[are there|do we have] any guests [{period}]',
        '(which|what) (guests|speakers) (are coming|are booked|come|do we have|do we expect) [{period}]',
        '(who is|who comes|who is coming) as [a] guest [{period}]',
        'who are the guests [{period}]',
        '(do we have|are there) [any] guests [{period}]',
      ],
    },
    {
      sv: [
        '(vilka|visa) (gäster|föredragande) [kommer] (till|på) {meeting}',
        'gäster (till|på) {meeting}',
        'vem (gästar|besöker) {meeting}',
      ],
      en: ['(which|what|show) (guests|speakers) [come|are coming] (to|at|for) {meeting}', 'guests (at|for) {meeting}'],
    },
    {
      sv: ['(vilka|visa|) gäster [som] (har inget datum|inte har datum|saknar datum|utan datum|är odaterade)'],
      en: ['(which|show|) guests [who|that] (have no date|lack a date|without a date|are undated)'],
      args: { period: 'undated' },
    },
    {
      sv: ['(vilka|) gäster [kommer|ska tala|talar] (om|från) {about}', 'gäst {about}', 'vilken gäst talar om {about}'],
      en: ['(which|) guests [speak|come|will speak] (about|on|from) {about}', 'guest {about}'],
    },
    {
      sv: ['när (kommer|gästar|besöker) {guest} [oss]', 'när är {guest} (här|gäst)'],
      en: ['when (does|is|will) {guest} (come|coming|visit|visiting) [us]', 'when is {guest} here'],
    },
  ],
  examples: [
    { sv: 'vilka gäster kommer i april?', en: 'which guests are coming in April?' },
    { sv: 'gäster', en: 'guests', args: {} },
    { sv: 'vilka gäster kommer till nästa möte', en: 'which guests come to the next meeting' },
    { sv: 'gäster utan datum', en: 'guests without a date' },
    { sv: 'vilka gäster talar om integration', en: 'which guests speak about integration' },
    { sv: 'när kommer Amina Warsame?', en: 'when does Amina Warsame come?' },
  ],
  query({ period, meeting: id, guest, about }, { state, actor, now }) {
    const asked = { period, meeting: id === undefined ? undefined : state.meetings[id], guest, about }
    const found = chosen(entriesOf(state, actor, now.date), asked)
    const dated = found.filter(entry => entry.standing === 'dated')
    const waiting = found.filter(entry => entry.standing === 'lost' || entry.standing === 'moved')
    const undated = found.filter(entry => entry.standing === 'undated')
    const scopeWords = scopeText(asked, now.date)
    const noun = counted(found.length, { sv: 'gäst', en: 'guest' }, { sv: 'gäster', en: 'guests' })
    const parts = [
      ...(waiting.length > 0
        ? [each(lang => `${waiting.length} ${lang === 'sv' ? 'behöver ny dag' : 'need a new day'}`)]
        : []),
      ...(undated.length > 0 && period?.kind !== 'undated'
        ? [each(lang => `${undated.length} ${lang === 'sv' ? 'utan datum' : 'without a date'}`)]
        : []),
    ]
    const blocks: Block[] = []
    if (dated.length > 0) blocks.push({ kind: 'list', items: dated.map(itemOf) })
    if (waiting.length > 0)
      blocks.push(
        { kind: 'heading', text: { sv: 'Behöver ny dag', en: 'Need a new day' } },
        { kind: 'list', items: waiting.map(itemOf) },
      )
    if (undated.length > 0)
      blocks.push(
        { kind: 'heading', text: { sv: 'Datum ej klart', en: 'No date yet' } },
        { kind: 'list', items: undated.map(itemOf) },
      )
    if (allowed(actor, WORKING))
      blocks.push({
        kind: 'buttons',
        buttons: [
          {
            label: { sv: 'Föreslå gäst', en: 'Suggest a guest' },
            press: { form: { command: 'guest-suggest', args: {} } },
          },
        ],
      })
    const [only] = found
    if (only && guest !== undefined && found.length === 1) return oneGuest(only)
    return {
      card: {
        lead:
          found.length === 0
            ? each(lang =>
                lang === 'sv' ? `Jag hittar inga gäster${scopeWords.sv}.` : `I find no guests${scopeWords.en}.`,
              )
            : each(
                lang =>
                  `${noun[lang]}${scopeWords[lang]}${parts.length > 0 ? `, ${lang === 'sv' ? 'varav' : 'of whom'} ${listed(parts)[lang]}` : ''}:`,
              ),
        blocks,
      },
      answered: found.length > 0,
      shows: found.map(entry => entry.visibility),
      sources: found.flatMap(entry => (entry.source ? [{ label: entry.source }] : [])),
    }
  },
})
