import type { ExtractTask } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import { readWhen } from '../../domain/when/read.ts'
import { blocksOf, sentencesIn } from './blocks.ts'
import { decidesElsewhere } from './decides.ts'
import type { Found } from './decisions.ts'
import type { Setting } from './guests.ts'
import { isMononym, nameAt } from './names.ts'
import { ACTION, type People, peopleOf, RESPONSIBLE } from './owners.ts'
import type { RawSection } from './sections.ts'
import { partsOf } from './sentences.ts'
import { type Told, toldIn, toldInDecision } from './task-sentences.ts'
import { tasksInTable } from './task-tables.ts'

const NEXT_MEETING = /(?:nästa|nästkommande|next) (?:\p{L}+ )?(?:möte|sammanträde|träff|meeting|call)/iu

const dueOf = (text: string, setting: Setting, next: Day | undefined): Day | null => {
  const when = readWhen(text, { today: setting.reference, lang: setting.lang, prefer: 'future' }).find(
    one => one.kind === 'day' || one.kind === 'days',
  )
  const day = when?.kind === 'day' ? when.date : when?.kind === 'days' ? when.from : null
  if (day !== null && day >= setting.reference) return day
  return next !== undefined && NEXT_MEETING.test(text) ? next : null
}

const helpersIn = (text: string): string[] => {
  const match = /(?:tar hjälp av|tillsammans med|with help from|med hjälp av)\s+([^.]+)/i.exec(text)
  return match ? partsOf(match[1]!).filter(part => isMononym(part) || nameAt(part)?.rest === '') : []
}

const SEAMS =
  /(?<=\p{Ll}{2}\.)\s+(?=\p{Ll})|:\s+(?=\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+ \p{Ll}+r\s)|,\s+(?=\p{Lu}[\p{L}-]+ \p{Ll}+r\s)|;\s+(?=\p{Lu}[\p{L}-]+ \p{Ll})|\s[–-]\s+(?=\p{Lu}[\p{L}-]+ (?:to|will|ska)\s)|\s(?:och|medan|and)\s+(?=\p{Lu}[\p{L}-]+ (?:\p{Ll}+r|ska|will)\s)/gu

/** "Anna bokar lokalen, Bo ordnar affischer": two owners, two tasks. */
function piecesOf(text: string, people: People): string[] {
  const out: string[] = []
  let from = 0
  for (const seam of text.matchAll(SEAMS)) {
    const [before, next] = [text.slice(from, seam.index), seam.index + seam[0].length]
    // "Anna och Bo läser": what stands before must tell something by itself.
    if (!/\p{L} \p{Ll}{2,}/u.test(before)) continue
    if (!people.short.has(text.slice(next).split(/\s/, 1)[0]!.toLowerCase())) continue
    out.push(before)
    from = next
  }
  return [...out, text.slice(from)]
}

/** "planerar dagen": the day was named before. */
const dayOf = (text: string): boolean => /(?<!\p{L})(?:dagen|mötet|träffen|konferensen)(?!\p{L})/u.test(text)
const ASIDE = /(?<!\p{L})(?:yrkar|föreslår|reserverar|protokollsanteckning|särskilt yttrande)(?!\p{L})/u
/** A heading over things to do. */
const LISTING =
  /^(?:att[- ]göra(?:-?lista)?|uppdrag(?:slista)?|uppgifter|åtgärder|åtgärdslista|åtgärdspunkter|aktiviteter|vem gör vad|(?:new |agreed )?action(?:s| points| items| list)?|to[- ]?do|next steps|nästa steg)\s*:?$/i

/** "MT = Mikaela, HL = Hasse" */
const aliasesIn = (text: string): string[] =>
  text.length > 500 ? [] : [...text.matchAll(/(?<!\p{L})(\p{Lu}{2,3}) ?= ?\p{Lu}\p{Ll}/gu)].map(match => match[1]!)

/** Who will do what, and by when. `decisions` are those already read, per section. */
export function tasksIn(
  sections: readonly RawSection[],
  decisions: ReadonlyArray<readonly Found[]>,
  setting: Setting,
  next: Day | undefined,
): ExtractTask[] {
  const people = peopleOf(
    setting.attendees,
    setting.named,
    sections.flatMap(({ lines }) => lines.flatMap(line => aliasesIn(line.text))),
    setting.roles,
  )
  const out: ExtractTask[] = []
  sections.forEach((section, i) => {
    const blocks = blocksOf(section.lines)
    const due = (text: string) => dueOf(text, setting, next)
    const add = (told: Told | null, from: number, to: number, before: Day | null = null) => {
      if (!told) return
      const what = told.what.trim()
      const day = due(what) ?? before
      const helpers = helpersIn(what)
      out.push({
        owner: told.owner,
        what,
        ...(day !== null && { due: day }),
        ...(helpers.length > 0 && { helpers }),
        ...(section.number !== null && { section: section.number }),
        at: { lines: [from, to] },
      })
    }
    for (const { text, from, to } of decisions[i] ?? []) add(toldInDecision(text, people), from, to)
    out.push(...tasksInTable(blocks, due))
    const taken = new Map<number, Found[]>()
    for (const one of decisions[i] ?? []) taken.set(one.from, [...(taken.get(one.from) ?? []), one])
    const sentences = sentencesIn(blocks)
    const daysBefore = (all: typeof sentences, n: number): Day | null => {
      for (let k = n - 1; k >= Math.max(0, n - 3) && all[k]!.block === all[n]!.block; k--) {
        const day = due(all[k]!.text)
        if (day) return day
      }
      return null
    }
    // "… i maj. tuva fixar musik": a sentence although its capital was spared.
    const all = sentences.flatMap(one => piecesOf(one.text, people).map(text => ({ ...one, text })))
    let listed = LISTING.test(section.title)
    all.forEach(({ text, from, to, block }, n) => {
      if (LISTING.test(text)) listed = true
      else if (block.gap && block.bullet === '' && all[n - 1]?.block !== block) listed = LISTING.test(section.title)
      if (
        LISTING.test(text) ||
        (taken.get(from) ?? []).some(one => one.text.includes(text.replace(/\.$/, '')) || text.includes(one.text)) ||
        ASIDE.test(text) ||
        decidesElsewhere(text, setting.body)
      )
        return
      const before =
        all[n - 1]?.block === block || ACTION.test(text) || RESPONSIBLE.test(text) ? (all[n - 1]?.text ?? '') : ''
      add(
        toldIn(text, { people, before, bullet: block.bullet, by: block.by, listed, lang: setting.lang }),
        from,
        to,
        dayOf(text) ? daysBefore(all, n) : null,
      )
    })
  })
  const seen = new Set<string>()
  return out.filter(task => !seen.has(task.what.toLowerCase()) && seen.add(task.what.toLowerCase()))
}
