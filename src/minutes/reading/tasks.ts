import type { ExtractTask } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import { readWhen } from '../../domain/when/read.ts'
import { type Block, blocksOf, sentencesIn } from './blocks.ts'
import type { Found } from './decisions.ts'
import { type Setting, VISIT } from './guests.ts'
import { isMononym, nameAt, namesIn } from './names.ts'
import {
  ACTION,
  DECIDED,
  DOES,
  ENTRUST,
  GIVEN,
  ORGAN_OWNER,
  ownersOf,
  PASSIVE,
  type People,
  peopleOf,
  REPORTS,
  RESPONSIBLE,
  ROLE_OWNER,
} from './owners.ts'
import type { RawSection } from './sections.ts'
import { partsOf } from './sentences.ts'

const dueOf = (text: string, setting: Setting): Day | null => {
  const when = readWhen(text, { today: setting.reference, lang: setting.lang, prefer: 'future' }).find(
    one => one.kind === 'day' || one.kind === 'days',
  )
  const day = when?.kind === 'day' ? when.date : when?.kind === 'days' ? when.from : null
  return day !== null && day >= setting.reference ? day : null
}

const helpersIn = (text: string): string[] => {
  const match = /(?:tar hjälp av|tillsammans med|with help from|med hjälp av)\s+([^.]+)/i.exec(text)
  return match ? partsOf(match[1]!).filter(part => isMononym(part) || nameAt(part)?.rest === '') : []
}

type Raw = Pick<ExtractTask, 'owner' | 'what'>

const entrustedTo = ({ groups }: RegExpExecArray): Raw => ({
  owner: (groups?.a ?? groups?.b ?? '').trim(),
  what: `att ${groups?.what ?? ''}`,
})

function inSentence(text: string, before: string, arrow: boolean, people: People): Raw | null {
  const action = ACTION.exec(text)
  if (action) return inAction(action[1]!, people)
  if (text.length > 1000 || /\?$/.test(text)) return null
  const responsible = RESPONSIBLE.exec(text)
  if (responsible) {
    const what = text.slice(0, responsible.index).trim() || before
    return what === '' ? null : { owner: responsible[1]!.trim(), what }
  }
  // An arrow before it says that it is to be done.
  if (arrow && people.first.has(text.split(/[\s,]/)[0]!))
    return {
      owner: ownersOf(text.slice(0, /\s\p{Ll}+r\s/u.exec(text)?.index ?? 0), people) ?? text.split(/[\s,]/)[0]!,
      what: text,
    }
  if (/^uppdraget (?:blir|är) att\s/i.test(text)) {
    const named = namesIn(before.split(':').at(-1)!)
    return named.length > 0 ? { owner: named.map(one => one.name).join(', '), what: text } : null
  }
  const entrusted = ENTRUST.exec(text) ?? GIVEN.exec(text)
  if (entrusted) return entrustedTo(entrusted)
  const does = DOES.exec(text)
  if (does) {
    const clause = text.slice(0, does.index).trim()
    const subject = clause.replace(/^.*\batt\s+(?=\S)/, '')
    const who = ownersOf(subject, people)
    // A guest's visit is nobody's task.
    if (who !== null && does[0] === 'besöker' && nameAt(who)?.rest === '' && !people.full.has(who)) return null
    // "ersätter", "besöker" also tell what is so today: only with a day or season to come.
    if (
      who !== null &&
      /^(?:ersätter|besöker)/.test(does[0]) &&
      !/\d|under (?:våren|hösten|året)|nästa|kommande/.test(text)
    )
      return null
    if (who !== null)
      return /^ska$/.test(does[0]) && ROLE_OWNER.test(subject) === false && !people.first.has(subject.split(' ')[0]!)
        ? null
        : { owner: who, what: text }
    const organ =
      ORGAN_OWNER.test(subject) &&
      /^(?:tar ansvar|ansvarar|återkommer|får i uppdrag|fick i uppdrag|åtgärdar|levererar)/.test(does[0])
    if (organ) return { owner: subject, what: text }
  }
  // Another verb in the present, of somebody who was there: what people do at a meeting is told with few verbs.
  const any = /^(.{2,60}?) (\p{Ll}+r)(?: |\.)/u.exec(text)
  if (any && text.length < 200 && !REPORTS.test(any[2]!) && !VISIT.test(text) && ownersOf(any[1]!, people) !== null)
    if (any[1]!.split(/,? och |, /).every(one => people.full.has(one) || people.first.has(one)))
      return { owner: any[1]!, what: text }
  const passive = PASSIVE.exec(text)
  if (passive && ownersOf(passive[1]!, people) !== null) return { owner: passive[1]!, what: text }
  const infinitive =
    /^(.{2,60}?)\s+(?:att\s+(?=\p{Ll}+)|to\s+(?=[a-z]+)|(?:will|would)\s+(?!be\b)(?=[a-z]+)|agreed to\s+|undertook to\s+|(?:was|were) asked to\s+|(?:åtog|åtar) sig att\s+|lovade att\s+)(.+)$/u.exec(
      text,
    )
  if (infinitive && !VISIT.test(text) && ownersOf(infinitive[1]!, people) !== null)
    return { owner: infinitive[1]!, what: infinitive[2]! }
  return null
}

/** "Anna to write a draft", "Anna: skriver utkast", "Skriva utkast (Anna)". */
function inAction(rest: string, people: People): Raw | null {
  const to =
    /^(?:on\s+)?([\p{L}_' .,&-]{1,60}?)\s+(?:to|att|will|ska|should)\s+(.+)$/u.exec(rest) ??
    /^([\p{L}_' .,&-]{1,40}?)\s*(?::|–|-)\s+(.+)$/u.exec(rest)
  if (to) return { owner: to[1]!.trim(), what: to[2]! }
  const [, subject = '', does = ''] = /^(\p{L}[\p{L}-]*(?: \p{Lu}[\p{L}-]+){0,2})\s+(\p{Ll}.+)$/u.exec(rest) ?? []
  if (subject !== '' && ownersOf(subject, people) !== null) return { owner: subject, what: does }
  const bracket = /^(.+?)\s*\(([^()]{2,40})\)\.?$/.exec(rest)
  return bracket ? { owner: bracket[2]!, what: bracket[1]! } : { owner: '', what: rest }
}

const WHAT = /^(?:vad|uppgift|åtgärd|uppdrag|aktivitet|att göra|what|action|task|åtagande)$/i
const WHO = /^(?:vem|ansvarig(?:a)?|ansvar|who|owner|responsible|namn)$/i
const WHEN = /^(?:när|klart|klar|datum|senast|deadline|when|due|by when|klart senast|tid)$/i

/** Rows of a table with what, who and when. */
function inTable(blocks: readonly Block[], setting: Setting, next: Day | undefined): ExtractTask[] {
  let columns: { what: number; who: number; when: number } | null = null
  return blocks.flatMap(block => {
    if (!block.row && block.cells.length < 2) {
      columns = null
      return []
    }
    const find = (pattern: RegExp) => block.cells.findIndex(cell => pattern.test(cell))
    if (find(WHAT) >= 0 && find(WHO) >= 0) {
      columns = { what: find(WHAT), who: find(WHO), when: find(WHEN) }
      return []
    }
    const what = columns && block.cells[columns.what]
    const who = columns && block.cells[columns.who]
    if (!columns || !what || !who) return []
    const when = block.cells[columns.when] ?? ''
    const due = /nästa möte|next meeting/i.test(when) ? (next ?? null) : dueOf(when, setting)
    return [
      { owner: who, what, ...(due !== null && { due }), at: { lines: [block.from, block.to] as [number, number] } },
    ]
  })
}

/** What a decision gives somebody to do. */
function inDecision(text: string, people: People): Raw | null {
  const entrusted = ENTRUST.exec(text)
  if (entrusted) return entrustedTo(entrusted)
  // "Frågan bordlades till mötet då Anna redovisar …": the clause behind has its own subject.
  const then = /\s(?:då|varvid)\s+(?=\p{Lu})(.+)$/u.exec(text)?.[1]
  const later = then === undefined ? null : DOES.exec(then)
  const its = later && ownersOf(then!.slice(0, later.index).trim(), people)
  if (later && its) return { owner: its, what: then!.slice(later.index) }
  const clause = text.replace(/^.*?\b(?:beslutade|beslutades|beslöt|beslutar)\s+att\s+/i, '').replace(/^att\s+/, '')
  const does = DECIDED.exec(clause)
  if (!does) return null
  const subject = clause.slice(0, does.index).trim()
  const who =
    ownersOf(subject, people) ??
    (/uppdras|i uppdrag/.test(does[0]) && subject.length < 100 && subject !== '' ? subject : null)
  return who === null ? null : { owner: who, what: clause.slice(does.index) }
}

function piecesOf(text: string, people: People): string[] {
  const out: string[] = []
  // "Anna bokar lokalen, Bo ordnar affischer": two owners, two tasks.
  for (const piece of text.split(/(?<=\p{Ll}{2}\.)\s+(?=\p{Ll})|,\s+(?=\p{Lu}[\p{L}-]+ \p{Ll}+r\s)/u)) {
    const known = people.short.has(piece.split(/\s/, 1)[0]!.toLowerCase())
    if (known || out.length === 0) out.push(piece)
    else out[out.length - 1] += `${/^\p{Lu}/u.test(piece) ? ',' : ''} ${piece}`
  }
  return out
}

/** "planerar dagen": the day was named before. */
const dayOf = (text: string): boolean => /(?<!\p{L})(?:dagen|mötet|träffen|konferensen)(?!\p{L})/u.test(text)

/** Who will do what, and by when. `decisions` are those already read, per section. */
export function tasksIn(
  sections: readonly RawSection[],
  decisions: ReadonlyArray<readonly Found[]>,
  setting: Setting,
  next: Day | undefined,
): ExtractTask[] {
  const people = peopleOf(setting.attendees)
  const out: ExtractTask[] = []
  sections.forEach((section, i) => {
    const blocks = blocksOf(section.lines)
    const add = (raw: Raw | null, from: number, to: number, told: Day | null = null) => {
      if (!raw) return
      const what = raw.what.replace(/^\s+|\s+$/g, '')
      const due = dueOf(what, setting) ?? told
      const helpers = helpersIn(what)
      out.push({
        owner: raw.owner,
        what,
        ...(due !== null && { due }),
        ...(helpers.length > 0 && { helpers }),
        ...(section.number !== null && { section: section.number }),
        at: { lines: [from, to] },
      })
    }
    for (const { text, from, to } of decisions[i] ?? []) add(inDecision(text, people), from, to)
    out.push(...inTable(blocks, setting, next))
    const taken = new Map<number, Found[]>()
    for (const one of decisions[i] ?? []) taken.set(one.from, [...(taken.get(one.from) ?? []), one])
    const sentences = sentencesIn(blocks)
    const daysBefore = (all: typeof sentences, n: number): Day | null => {
      for (let k = n - 1; k >= Math.max(0, n - 3) && all[k]!.block === all[n]!.block; k--) {
        const day = dueOf(all[k]!.text, setting)
        if (day) return day
      }
      return null
    }
    // "… i maj. tuva fixar musik": a sentence although its capital was spared.
    const all = sentences.flatMap(one => piecesOf(one.text, people).map(text => ({ ...one, text })))
    all.forEach(({ text, from, to, block }, n) => {
      if ((taken.get(from) ?? []).some(one => one.text.includes(text.replace(/\.$/, '')) || text.includes(one.text)))
        return
      if (/(?<!\p{L})(?:yrkar|föreslår|reserverar|protokollsanteckning|särskilt yttrande)(?!\p{L})/u.test(text)) return
      const before = all[n - 1]?.block === block ? all[n - 1]!.text : ''
      add(
        inSentence(text, before, /[→►]/.test(block.bullet), people),
        from,
        to,
        dayOf(text) ? daysBefore(all, n) : null,
      )
    })
  })
  const seen = new Set<string>()
  return out.filter(task => !seen.has(task.what.toLowerCase()) && seen.add(task.what.toLowerCase()))
}
