import { WORKING } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { queryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { counted, each, same, type Text } from '../../domain/text.ts'
import { spanText } from '../../domain/when/write.ts'
import { type Entry, findDecisions } from './search.ts'

/** A phone shows some five decisions before one loses the thread. */
const MOST = 5

const entryBlocks = (entry: Entry): Block[] => {
  const outcome = entry.outcome
  return [
    {
      kind: 'heading',
      text: each(lang =>
        outcome && entry.points.length === 0 ? `${entry.title}: ${outcome[lang].toLowerCase()}` : entry.title,
      ),
    },
    ...entry.points.map((point): Block => ({ kind: 'quote', text: same(point), source: entry.place })),
    ...(entry.points.length === 0 ? [{ kind: 'text' as const, text: entry.place, tone: 'quiet' as const }] : []),
  ]
}

/** "bredband 2019?" is about bredband, in 2019: a bare year is no date that slots know. */
function withoutYear(said: string | undefined): { about: string | undefined; year: string | undefined } {
  const plain = said?.replace(/[\s?!.]+$/u, '') ?? ''
  const match = /^(.*?)(?:(?:^|\s+)(?:i|in|under|during|från|from|år))?(?:^|\s+)((?:19|20)\d\d)$/iu.exec(plain)
  return { about: (match ? match[1]!.trim() : plain) || undefined, year: match?.[2] }
}

const sourceOf = (entry: Entry) => ({ label: entry.place, ...(entry.intent ? { intent: entry.intent } : {}) })

/** What was decided, verbatim with meeting and §, from our own meetings and from minutes that were brought in. */
export const decisions = queryCommand({
  name: 'decisions',
  topic: 'decisions',
  title: { sv: 'Sök beslut', en: 'Find decisions' },
  help: {
    sv: 'Hitta beslut på ord, diarienummer eller tid, ordagrant med möte och paragraf.',
    en: 'Find decisions by words, registry number or time, verbatim with meeting and §.',
  },
  roles: [...WORKING, 'observer'],
  fields: {
    about: field.text({ sv: 'Om', en: 'About' }, { optional: true }),
    when: field.period({ sv: 'När', en: 'When' }, { optional: true, prefer: 'past' }),
  },
  phrases: [
    {
      sv: [
        'vad (beslutade|beslöt|bestämde) (vi|beredningen|nämnden|styrelsen|rådet|gruppen) [{when}] (om|kring|angående|gällande) {about}',
        'vad (beslutades|bestämdes|beslöts) [{when}] (om|kring|angående|gällande) {about}',
        '(beslut|besluten|sök beslut|visa beslut) (om|kring|angående|gällande) {about}',
        'vilka beslut (fattade vi|fattades|togs|tog vi|finns) [{when}] (om|kring|angående|gällande) {about}',
        '(vilka|hur många) beslut [(har|)] (fattade vi|fattat|vi fattat|fattades|togs|tog vi|finns) [(i|under|från|) {when}]',
        'hur många beslut {when}',
        'vad (beslutade|beslöt|bestämde) (vi|ni|beredningen|nämnden|styrelsen|rådet|gruppen) (i|under|) {when}',
        'vad (beslutades|beslöts|bestämdes) (i|under|) {when}',
        '(beslut|besluten|visa beslut) (i|under|från|) {when}',
        '[(visa|senaste|de senaste|våra)] (beslut|besluten)',
      ],
      en: [
        'what did (we|the committee|the board|the group) decide [{when}] (about|on|regarding) {about}',
        'what was decided [{when}] (about|on|regarding) {about}',
        '(decisions|find decisions|show decisions) (about|on|regarding) {about}',
        '(which|what) decisions (did we take|were taken|did we make|are there) [{when}] (about|on|regarding) {about}',
        '(which|what|how many) decisions (did we take|were taken|did we make|are there|have we taken) [(in|during|from|) {when}]',
        'how many decisions {when}',
        'what did (we|the committee|the board|the group) decide (in|during|) {when}',
        'what was decided (in|during|on|) {when}',
        '(decisions|show decisions) (in|during|from|) {when}',
        '[(show|latest|the latest|our)] decisions',
      ],
    },
  ],
  examples: [
    { sv: 'vad beslutade vi om bredband?', en: 'what did we decide about bredband?' },
    { sv: 'beslut om bygdegårdar', en: 'decisions about bygdegårdar', args: { about: 'bygdegårdar' } },
    { sv: 'beslut under 2026', en: 'decisions in 2026', args: { when: '2026' } },
    { sv: 'vilka beslut fattade vi i mars?', en: 'which decisions did we take in March?' },
  ],
  async query({ about: said, when }, { state, actor, now }) {
    const { about, year } = withoutYear(said)
    const whole = year === undefined ? undefined : { from: `${year}-01-01`, to: `${year}-12-31` }
    const span = when?.kind === 'span' ? when : whole
    const { hits, nearest } = findDecisions(state, actor, {
      about,
      ...(span ? { from: span.from, to: span.to } : {}),
    })
    const all = span && /^(\d{4})-01-01 \1-12-31$/.exec(`${span.from} ${span.to}`)?.[1]
    const during = span && (all ? same(all) : spanText(span.from, span.to, { today: now.date }))
    const subject: Text = each(lang => {
      const on = about === undefined ? '' : lang === 'sv' ? ` om ”${about}”` : ` about “${about}”`
      return `${on}${during ? ` (${during[lang]})` : ''}`
    })
    if (hits.length === 0)
      return {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `Det finns inget beslut${subject.sv} i det jag har.${nearest.length > 0 ? ' Närmast kommer:' : ''}`
              : `There is no decision${subject.en} in the records I have.${nearest.length > 0 ? ' The nearest is:' : ''}`,
          ),
          blocks: [
            ...nearest.flatMap(entryBlocks),
            {
              kind: 'buttons',
              buttons: [
                {
                  label: { sv: 'Senaste besluten', en: 'Latest decisions' },
                  press: { intent: { command: 'decisions', args: {} } },
                },
              ],
            },
          ],
        },
        answered: false,
        sources: [],
      }
    const shown = hits.slice(0, MOST)
    const rest = hits.length - shown.length
    const count = counted(hits.length, { sv: 'beslut', en: 'decision' }, { sv: 'beslut', en: 'decisions' })
    return {
      card: {
        lead: each(lang => {
          const shortened =
            rest === 0
              ? ''
              : lang === 'sv'
                ? `, de ${MOST} ${about === undefined ? 'senaste' : 'närmaste'} här`
                : `, the ${MOST} ${about === undefined ? 'latest' : 'closest'} here`
          return `${count[lang]}${subject[lang]}${shortened}:`
        }),
        blocks: [
          ...shown.flatMap(entryBlocks),
          ...(rest > 0
            ? [
                {
                  kind: 'text' as const,
                  tone: 'quiet' as const,
                  text: {
                    sv: `${rest} till. Lägg till ett ord eller en tid för att smalna av.`,
                    en: `${rest} more. Add a word or a time to narrow it down.`,
                  },
                },
              ]
            : []),
        ],
      },
      answered: true,
      sources: shown.map(sourceOf),
    }
  },
})
