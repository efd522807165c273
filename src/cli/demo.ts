import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type App, openApp } from '../app.ts'
import { settingsFrom } from '../config.ts'
import type { Door, LocalReply } from '../core/incoming.ts'
import { DIRECTORY_ID } from '../domain/model.ts'
import { Problem } from '../domain/problem.ts'
import type { GroupState } from '../domain/state.ts'
import { addDays, addMonths, monthOf, nthWeekday, yearOf } from '../domain/when/days.ts'
import { instantOf } from '../domain/when/zone.ts'
import { type CliCommand, print, terminalLang } from './command.ts'
import { type Demo, demoSchema } from './demo-schema.ts'

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../../data/demo')
const ZONE = 'Europe/Stockholm'
/** Within which minutes are approved in the groups of the demo. */
const APPROVAL_DAYS = 14

export const readDemos = (folder: string = FOLDER): Demo[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => demoSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))

/** The days of its meetings around today: the last `past` ones, oldest first, then the next `coming`. */
export function demoDays(meets: Demo['meets'], today: string): { past: string[]; coming: string[] } {
  const start = `${today.slice(0, 7)}-01`
  const days = Array.from({ length: 37 }, (_, i) => addMonths(start, i - 18)).map(
    month => nthWeekday(yearOf(month), monthOf(month), meets.week, meets.weekday)!,
  )
  // A meeting within the next days would need its notice sent already; one some days ahead shows more.
  return {
    past: days.filter(day => day < today).slice(-meets.past),
    coming: days.filter(day => day > addDays(today, 3)).slice(0, meets.coming),
  }
}

/** Types and presses as the demo's people would have, each at its own time, through the real core. */
class Stage {
  #door: Door
  #now = ''
  #n = 0
  #app: App
  #group = ''
  #ids = new Map<string, string>()

  constructor(app: App) {
    this.#app = app
    this.#door = app.core({ clock: () => this.#now, patience: 60_000, later: () => {} })
  }

  at(day: string, time: string): void {
    this.#now = instantOf(day, time, ZONE)
  }

  async do(who: string, command: string, args: Record<string, unknown>): Promise<LocalReply> {
    const reply = await this.#door.handle({
      keys: [`demo/${this.#group}/${++this.#n}`],
      account: {
        platform: 'demo',
        space: this.#group || 'demo',
        user: who === 'admin' ? who : (this.#ids.get(who) ?? who),
      },
      ...(this.#group === '' ? {} : { group: this.#group }),
      lang: 'sv',
      input: { intent: { command, args } },
    })
    if (reply.problem !== undefined)
      throw new Error(`demo: ${who} ${command} ${JSON.stringify(args)}: ${reply.card.text}`)
    await this.#learn()
    return reply
  }

  async found(id: string): Promise<void> {
    this.#group = id
    await this.#learn()
  }

  async state<T>(view: (state: GroupState) => T): Promise<T> {
    return this.#app.store.read<GroupState, T>(this.#group, view)
  }

  async #learn(): Promise<void> {
    if (this.#group === '') return
    this.#ids = await this.state(state => new Map(Object.values(state.members).map(member => [member.name, member.id])))
  }
}

async function layPast(
  stage: Stage,
  demo: Demo,
  held: Demo['past'][number],
  day: string,
  today: string,
): Promise<void> {
  const { secretary, chair, meets } = demo
  const year = day.slice(0, 4)
  stage.at(addDays(day, -21), '10:00')
  await stage.do(secretary, 'meeting-plan', { date: day, time: `${meets.start}-${meets.end}`, place: meets.place })
  const standing = demo.standing.length
  for (const [i, item] of held.agenda.entries())
    await stage.do(secretary, 'matter-add', {
      meeting: day,
      title: item.title,
      position: Math.min(standing, 2) + i + 1,
      ...(item.registry === undefined ? {} : { registry: item.registry.replace('{y}', year) }),
      ...(item.presenter === undefined ? {} : { presenter: item.presenter }),
    })
  stage.at(day, meets.start.replace('.', ':').padStart(5, '0'))
  await stage.do(chair, 'meeting-open', { meeting: day })
  const expected = demo.members.filter(one => ['chair', 'viceChair', 'member'].includes(one.role)).map(one => one.name)
  const present = [...expected.filter(name => !held.absent.includes(name)), ...held.alternates]
  await stage.do(secretary, 'roll-call', { present: present.join(', '), absent: held.absent.join(', ') })
  if (held.approver !== undefined) await stage.do(secretary, 'meeting-approvers', { members: held.approver })
  for (const item of held.agenda) await layItem(stage, demo, held, item, day)
  stage.at(day, meets.end.replace('.', ':').padStart(5, '0'))
  await stage.do(secretary, 'meeting-close', { confirm: 'ja' })
  // The latest minutes wait for their approval while there is time.
  if (addDays(day, APPROVAL_DAYS) >= today) return
  stage.at(addDays(day, 6), '10:00')
  await stage.do(secretary, 'minutes-approved', { meeting: day })
}

async function layItem(
  stage: Stage,
  demo: Demo,
  held: Demo['past'][number],
  item: Demo['past'][number]['agenda'][number],
  day: string,
): Promise<void> {
  const { secretary } = demo
  const id = await stage.state(
    state => Object.values(state.items).find(one => one.title === item.title && one.state === 'listed')!.id,
  )
  if (held.conflict && held.agenda[held.conflict.item] === item)
    await stage.do(secretary, 'conflict', { member: held.conflict.member, item: id })
  if (item.motion)
    await stage.do(secretary, 'decision-motion', { item: id, member: item.motion.by, text: item.motion.text })
  if (item.vote) await stage.do(secretary, 'decision-vote', { item: id, ...item.vote })
  const summary = item.summary === undefined ? {} : { summary: item.summary }
  if (item.decision !== undefined) await stage.do(secretary, 'decide', { item: id, points: item.decision, ...summary })
  if (item.noted !== undefined)
    await stage.do(secretary, 'decide', { item: id, outcome: 'noted', points: item.noted, ...summary })
  if (item.referred !== undefined)
    await stage.do(secretary, 'decide', { item: id, outcome: 'referredBack', points: item.referred, ...summary })
  if (item.reservation !== undefined) await stage.do(secretary, 'reservation', { item: id, member: item.reservation })
  if (item.documents !== undefined)
    await stage.do(secretary, 'decision-documents', { item: id, documents: item.documents })
  if (item.dispatch !== undefined) await stage.do(secretary, 'decision-dispatch', { item: id, to: item.dispatch })
  if (item.task)
    await stage.do(secretary, 'task-add', {
      what: item.task.what,
      owner: item.task.owner,
      due: addDays(day, item.task.due),
      item: id,
    })
}

async function layComing(
  stage: Stage,
  demo: Demo,
  coming: Demo['coming'][number],
  day: string,
  today: string,
): Promise<void> {
  const { secretary, meets } = demo
  stage.at(addDays(today, -6), '09:00')
  await stage.do(secretary, 'meeting-plan', { date: day, time: `${meets.start}-${meets.end}`, place: meets.place })
  for (const [i, item] of coming.agenda.entries())
    await stage.do(secretary, 'matter-add', {
      meeting: day,
      title: item.title,
      position: Math.min(demo.standing.length, 2) + i + 1,
      ...(item.registry === undefined ? {} : { registry: item.registry.replace('{y}', day.slice(0, 4)) }),
      ...(item.presenter === undefined ? {} : { presenter: item.presenter }),
      ...(item.minutes === undefined ? {} : { minutes: String(item.minutes) }),
    })
  stage.at(addDays(today, -2), '12:30')
  for (const [answer, names] of Object.entries(coming.answers))
    for (const name of names) await stage.do(name, 'attend', { meeting: day, answer })
}

async function layGuests(stage: Stage, demo: Demo, days: string[], today: string): Promise<void> {
  stage.at(addDays(today, -5), '14:00')
  for (const guest of demo.guests) {
    const { name, role, organisation, topic } = guest
    await stage.do(demo.chair, 'guest-suggest', {
      name,
      topic,
      ...(role === undefined ? {} : { role }),
      ...(organisation === undefined ? {} : { organisation }),
    })
    await stage.do(demo.secretary, 'guest-accept', { guest: name })
    const day = guest.meeting === undefined ? undefined : days[guest.meeting - 1]
    if (day !== undefined) await stage.do(demo.secretary, 'guest-schedule', { guest: name, meeting: day })
    if (guest.confirmed) await stage.do(demo.secretary, 'guest-confirm', { guest: name })
  }
  for (const one of demo.suggested) await stage.do(one.by, 'matter-suggest', { title: one.title })
}

async function layGroup(app: App, demo: Demo, today: string): Promise<string> {
  const stage = new Stage(app)
  const { past, coming } = demoDays(demo.meets, today)
  const begin = addDays(past[0] ?? today, -60)
  stage.at(begin, '09:00')
  const before = new Set((await app.groups()).map(one => one.id))
  await stage.do('admin', 'group-create', { ...demo.group })
  const made = (await app.groups()).find(one => !before.has(one.id))!.id
  await stage.found(made)
  for (const { name, role, for: whom, ...rest } of demo.members)
    await stage.do('admin', 'member-add', { name, role, ...rest, ...(whom === undefined ? {} : { for: whom }) })
  await stage.do(demo.secretary, 'agenda-standing-set', { items: demo.standing.join('\n') })
  for (const [i, held] of demo.past.slice(-past.length).entries()) await layPast(stage, demo, held, past[i]!, today)
  for (const [i, one] of demo.coming.entries())
    if (coming[i] !== undefined) await layComing(stage, demo, one, coming[i], today)
  await layGuests(stage, demo, coming, today)
  return made
}

/** Lays the fictional demo groups, as of today. Problem `taken` where groups exist already. */
export async function layDemo(app: App): Promise<string[]> {
  const there = (await app.store.aggregates()).filter(id => id !== DIRECTORY_ID)
  if (there.length > 0)
    throw new Problem('taken', {
      sv: `Datamappen har redan grupper (${there.join(', ')}). Demon läggs bara i en tom mapp.`,
      en: `The data folder already has groups (${there.join(', ')}). The demo is only laid into an empty one.`,
    })
  const today = app.clock().slice(0, 10)
  const made: string[] = []
  for (const demo of readDemos()) made.push(await layGroup(app, demo, today))
  return made
}

export const demo: CliCommand = {
  name: 'demo',
  usage: '',
  help: {
    sv: 'Lägg in två påhittade grupper i en tom datamapp.',
    en: 'Lay two fictional groups into an empty data folder.',
  },
  async run() {
    const settings = settingsFrom(process.env)
    if (!settings.demo)
      throw new Problem('forbidden', {
        sv: 'Demon finns bara på den egna datorn, utan chattplattform och databas.',
        en: 'The demo exists only on one’s own computer, without a chat platform or a database.',
      })
    const app = await openApp({ ...settings, logLevel: 'warn' })
    try {
      const made = await layDemo(app)
      print(terminalLang() === 'sv' ? `Inlagt: ${made.join(', ')}` : `Laid: ${made.join(', ')}`)
      return 0
    } finally {
      await app.close()
    }
  },
}
