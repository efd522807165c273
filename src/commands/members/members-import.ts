import { KEEPERS } from '../../core/actor.ts'
import { planCommand, type Scope } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import type { Change } from '../../domain/change.ts'
import { memberChanges } from '../../domain/changes/members.ts'
import { fold, tidy } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import type { Day, Role } from '../../domain/state.ts'
import { counted, each, same, type Text } from '../../domain/text.ts'
import { addDays } from '../../domain/when/days.ts'
import { lasting, lastPlace, mandateOf, mandateText, refusePast, roleOf, sameNamed } from './shared.ts'
import { COLUMNS, type Column, columnsOf, readTable } from './table.ts'

const MAX_ROWS = 500
/** How many faults are told at once. */
const MAX_FAULTS = 20
const LIMIT: Record<Column, number> = { name: 200, role: 60, party: 60, organisation: 200, email: 200, order: 3 }
const COLUMN_NAMES: Record<Column, Text> = {
  name: { sv: 'namnet', en: 'the name' },
  role: { sv: 'rollen', en: 'the role' },
  party: { sv: 'partiet', en: 'the party' },
  organisation: { sv: 'organisationen', en: 'the organisation' },
  email: { sv: 'e-postadressen', en: 'the e-mail address' },
  order: { sv: 'ordningen', en: 'the order' },
}

interface Wanted {
  line: number
  name: string
  role: Role
  party?: string
  organisation?: string
  email?: string
  order?: number
}
type Fault = { line: number; what: Text }

/** One row as a person, or what is wrong with it. Formulas are text like any other: nothing is computed here. */
function personOf(line: number, cells: readonly string[], columns: ReadonlyArray<Column | null>): Wanted | Fault {
  const at = (column: Column) => tidy(cells[columns.indexOf(column)] ?? '')
  const wrong = (sv: string, en: string): Fault => ({ line, what: { sv, en } })
  const long = COLUMNS.find(column => columns.includes(column) && at(column).length > LIMIT[column])
  if (long) return wrong(`${COLUMN_NAMES[long].sv} är för långt.`, `${COLUMN_NAMES[long].en} is too long.`)
  if (cells.length > columns.length) return wrong('det är för många kolumner.', 'there are too many columns.')
  const [name, role, party, organisation, email, order] = COLUMNS.map(at)
  if (!/\p{L}/u.test(name!)) return wrong('namnet saknas.', 'the name is missing.')
  const known = role === '' ? 'member' : roleOf(role!)
  if (!known) return wrong(`rollen ”${role}” känner jag inte igen.`, `the role “${role}” is not one I know.`)
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email!))
    return wrong(`”${email}” är ingen e-postadress.`, `“${email}” is not an e-mail address.`)
  if (order !== '' && !(/^\d+$/.test(order!) && Number(order) >= 1 && Number(order) <= MAX_ROWS))
    return wrong(`ordningen ”${order}” är inte ett tal från 1.`, `the order “${order}” is not a number from 1.`)
  return {
    line,
    name: name!,
    role: known,
    ...(party === '' ? {} : { party }),
    ...(organisation === '' ? {} : { organisation }),
    ...(email === '' ? {} : { email }),
    ...(order === '' ? {} : { order: Number(order) }),
  } as Wanted
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return
  const shown = faults.slice(0, MAX_FAULTS)
  throw new Problem(
    'invalid',
    each(lang => {
      const head =
        lang === 'sv'
          ? `Ingen lades in, för ${counted(faults.length, { sv: 'rad', en: '' }, { sv: 'rader', en: '' }).sv} är fel:`
          : `Nobody was added, because ${counted(faults.length, { sv: '', en: 'line is' }, { sv: '', en: 'lines are' }).en} wrong:`
      const lines = shown.map(one => `${lang === 'sv' ? 'rad' : 'line'} ${one.line}: ${one.what[lang]}`)
      const rest = faults.length - shown.length
      return [head, ...lines, ...(rest > 0 ? [lang === 'sv' ? `och ${rest} till.` : `and ${rest} more.`] : [])].join(
        '\n',
      )
    }),
    { field: 'rows' },
  )
}

/** What the table asks for: the new ones, and how many are there already with the same role. */
function read(text: string, { state, now }: Scope): { wanted: Wanted[]; skipped: number } {
  const rows = readTable(text)
  const { columns, heading, unknown } = columnsOf(rows[0])
  if (unknown.length > 0)
    throw new Problem(
      'invalid',
      {
        sv: `Kolumnen ”${unknown[0]}” känner jag inte igen. Rubrikerna är: namn;roll;parti;organisation;e-post;ordning.`,
        en: `The column “${unknown[0]}” is not one I know. The headings are: name;role;party;organisation;e-mail;order.`,
      },
      { field: 'rows' },
    )
  const body = heading ? rows.slice(1) : rows
  if (body.length === 0)
    throw new Problem('missing', { sv: 'Listan är tom.', en: 'The list is empty.' }, { field: 'rows' })
  if (body.length > MAX_ROWS)
    throw new Problem(
      'too-long',
      { sv: `Högst ${MAX_ROWS} rader åt gången.`, en: `At most ${MAX_ROWS} lines at a time.` },
      { field: 'rows' },
    )
  const faults: Fault[] = []
  const wanted: Wanted[] = []
  const seen = new Map<string, number>()
  let skipped = 0
  for (const { line, cells } of body) {
    const one = personOf(line, cells, columns)
    if ('what' in one) {
      faults.push(one)
      continue
    }
    const before = seen.get(fold(one.name))
    seen.set(fold(one.name), before ?? line)
    const known = sameNamed(state, one.name)
    const roles = known.flatMap(member => lasting(member, now.date))
    if (before !== undefined)
      faults.push({
        line,
        what: { sv: `${one.name} står redan på rad ${before}.`, en: `${one.name} is on line ${before} already.` },
      })
    else if (roles.some(mandate => mandate.role === one.role)) skipped++
    else if (known.length > 0)
      faults.push({
        line,
        what: each(lang => {
          const role = roles[0] ? ` ${lang === 'sv' ? 'som' : 'as'} ${mandateText(roles[0])[lang]}` : ''
          return lang === 'sv'
            ? `${one.name} finns redan${role}. Ge en roll till med ”roll”.`
            : `${one.name} is already there${role}. Give a further role with “role”.`
        }),
      })
    else wanted.push(one)
  }
  refuse(faults)
  return { wanted, skipped }
}

/** A list of people at once: all of it, or nothing and what is wrong on which line. The same list again adds nobody. */
export const membersImport = planCommand({
  name: 'members-import',
  topic: 'members',
  title: { sv: 'Läs in en lista med ledamöter', en: 'Bring in a list of members' },
  help: {
    sv: 'Klistra in en lista (CSV) med namn, roll, parti, organisation, e-post och ordning.',
    en: 'Paste a list (CSV) of name, role, party, organisation, e-mail and order.',
  },
  roles: [...KEEPERS, 'admin'],
  fields: {
    rows: field.long(
      { sv: 'Lista', en: 'List' },
      {
        max: 200_000,
        hint: {
          sv: 'En per rad: namn;roll;parti;organisation;e-post;ordning',
          en: 'One per line: name;role;party;organisation;e-mail;order',
        },
      },
    ),
    from: field.day({ sv: 'Från och med', en: 'From' }, { optional: true }),
  },
  phrases: [
    {
      sv: '(importera ledamöter|läs in ledamöter|ledamöter importera|ledamöter csv) [{rows}]',
      en: '(import members|members import|bring in members|members csv) [{rows}]',
    },
  ],
  examples: [{ sv: 'importera ledamöter', en: 'import members' }],
  plan(args, scope) {
    const { state, now, id } = scope
    const from: Day = args.from ?? now.date
    if (from < now.date) refusePast(state, from, addDays(now.date, -1), 'from')
    const { wanted, skipped } = read(args.rows, scope)
    let place = lastPlace(state, from)
    const changes: Change[] = wanted.map(({ name, role, party, organisation, email, order }) => {
      if (role === 'alternate') place = Math.max(place + (order === undefined ? 1 : 0), order ?? 0)
      const mandate = mandateOf(state, { role, from, party, organisation, order: order ?? place })
      return memberChanges.memberAdded({
        id: id('m'),
        name,
        mandates: [mandate],
        ...(email === undefined ? {} : { email }),
      })
    })
    return {
      changes,
      reply: {
        card: {
          lead: each(lang => {
            const there =
              skipped === 0 ? '' : lang === 'sv' ? ` ${skipped} fanns redan.` : ` ${skipped} were there already.`
            const n = counted(wanted.length, { sv: 'person', en: 'person' }, { sv: 'personer', en: 'people' })[lang]
            return lang === 'sv'
              ? `${n} ${wanted.length === 1 ? 'är inlagd' : 'är inlagda'}.${there}`
              : `${n} added.${there}`
          }),
          blocks: [
            {
              kind: 'list',
              items: wanted.map(one => ({ text: same(one.name), note: mandateText(one) })),
            },
            {
              kind: 'buttons',
              buttons: [
                { label: { sv: 'Visa alla', en: 'Show all' }, press: { intent: { command: 'members', args: {} } } },
              ],
            },
          ],
        },
      },
    }
  },
})
