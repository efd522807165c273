import { WORKING } from '../../core/actor.ts'
import type { Block, Button } from '../../core/card.ts'
import { queryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { Problem } from '../../domain/problem.ts'
import { counted, each, same, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { type Entry, findDecisions } from './search.ts'
import { OUTCOMES, outcomeField } from './shared.ts'

const PAGE = 15
const LOG = 'decision-log'

const yearOf = (entry: Entry): string => entry.date?.slice(0, 4) ?? ''

function lineOf(entry: Entry, today: string) {
  return {
    text: same(entry.title),
    note: each(lang => {
      const day = entry.date === null ? '' : dayText(entry.date, { weekday: false, today })[lang]
      const what = entry.outcome?.[lang] ?? ''
      // Where it cannot be opened, where it stands is said here.
      const at = entry.intent ? [day, what] : [what, entry.place[lang]]
      return [at.filter(part => part !== '').join(' · '), ...entry.points].join('\n')
    }),
    ...(entry.intent ? { buttons: [{ label: { sv: 'Visa', en: 'Show' }, press: { intent: entry.intent } }] } : {}),
  }
}

/** All decisions, newest first, a page at a time; by words, year and outcome. */
export const decisionLog = queryCommand({
  name: LOG,
  topic: 'decisions',
  title: { sv: 'Beslutslogg', en: 'Decision log' },
  help: {
    sv: 'Bläddra bland alla beslut, de nyaste först, och välj ord, år och utfall.',
    en: 'Browse all decisions, the newest first, and choose words, year and outcome.',
  },
  roles: [...WORKING, 'observer'],
  fields: {
    about: field.text({ sv: 'Om', en: 'About' }, { optional: true, max: 200 }),
    year: field.number({ sv: 'År', en: 'Year' }, { optional: true, min: 1900, max: 2200 }),
    outcome: outcomeField,
    page: field.number({ sv: 'Sida', en: 'Page' }, { optional: true, min: 1, max: 100_000 }),
  },
  phrases: [
    {
      sv: ['[visa] (beslutsloggen|beslutslogg|beslutslistan) [{year}] [sida {page}]'],
      en: ['[show] [the] (decision log|log of decisions) [{year}] [page {page}]'],
    },
  ],
  examples: [
    { sv: 'beslutsloggen', en: 'decision log', args: {} },
    { sv: 'visa beslutsloggen 2027', en: 'show the decision log 2027' },
  ],
  query({ about, year, outcome, page = 1 }, { state, actor, now }) {
    const args = { about, year, outcome }
    const go = (label: Text, more: Record<string, unknown>, chosen = false): Button => ({
      label,
      press: { intent: { command: LOG, args: given({ ...args, ...more }) } },
      ...(chosen ? { style: 'primary' as const } : {}),
    })
    const found = findDecisions(state, actor, { about }).hits
    const years = [...new Set(found.map(yearOf))].filter(one => one !== '').sort((a, b) => b.localeCompare(a))
    const ofYear = year === undefined ? found : found.filter(one => yearOf(one) === String(year))
    const outcomes = (Object.keys(OUTCOMES) as Array<keyof typeof OUTCOMES>).filter(one =>
      ofYear.some(entry => entry.outcome === OUTCOMES[one]),
    )
    const hits = outcome === undefined ? ofYear : ofYear.filter(one => one.outcome === OUTCOMES[outcome])
    const pages = Math.max(1, Math.ceil(hits.length / PAGE))
    if (page > pages)
      throw new Problem(
        'no-such-thing',
        { sv: `Det finns bara ${pages} sidor.`, en: `There are only ${pages} pages.` },
        { field: 'page' },
      )
    const filters: Block[] = [
      {
        kind: 'buttons',
        buttons: [
          ...(years.length > 1 || year !== undefined
            ? [
                go({ sv: 'Alla år', en: 'All years' }, { year: undefined }, year === undefined),
                ...years.map(one => go(same(one), { year: Number(one) }, String(year) === one)),
              ]
            : []),
        ],
      },
      {
        kind: 'buttons',
        buttons: [
          ...(outcomes.length > 1 || outcome !== undefined
            ? [
                go({ sv: 'Alla utfall', en: 'All outcomes' }, { outcome: undefined }, outcome === undefined),
                ...outcomes.map(one => go(OUTCOMES[one], { outcome: one }, outcome === one)),
              ]
            : []),
        ],
      },
    ]
    const turns = [
      ...(page > 1 ? [go({ sv: 'Nyare', en: 'Newer' }, { page: page - 1 })] : []),
      ...(page < pages ? [go({ sv: 'Äldre', en: 'Older' }, { page: page + 1 })] : []),
    ]
    const shown = hits.slice((page - 1) * PAGE, page * PAGE)
    const count = counted(hits.length, { sv: 'beslut', en: 'decision' }, { sv: 'beslut', en: 'decisions' })
    const lead = each(lang => {
      const sv = lang === 'sv'
      const on = about === undefined ? '' : sv ? ` om ”${about}”` : ` about “${about}”`
      const of = `${on}${year === undefined ? '' : ` ${sv ? 'under' : 'in'} ${year}`}`
      if (hits.length === 0) return sv ? `Det finns inget beslut${of}.` : `There is no decision${of}.`
      return `${count[lang]}${of}${pages > 1 ? `, ${sv ? `sida ${page} av` : `page ${page} of`} ${pages}` : ''}.`
    })
    return {
      card: {
        lead,
        blocks: [
          ...filters.filter(one => one.kind !== 'buttons' || one.buttons.length > 0),
          ...(shown.length > 0 ? [{ kind: 'list' as const, items: shown.map(one => lineOf(one, now.date)) }] : []),
          ...(turns.length > 0 ? [{ kind: 'buttons' as const, buttons: turns }] : []),
        ],
      },
      answered: hits.length > 0,
    }
  },
})

/** What is said; what is not is left out of the address. */
const given = (args: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined))
