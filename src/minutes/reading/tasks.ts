import type { ExtractTask } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import { type Block, blocksOf, sentencesIn } from './blocks.ts'
import { decidesElsewhere } from './decides.ts'
import type { Found } from './decision-points.ts'
import type { Setting } from './guests.ts'
import type { Line } from './lines.ts'
import { isMononym, nameAt } from './names.ts'
import { ownersOf, peopleOf } from './owners.ts'
import type { RawSection } from './sections.ts'
import { partsOf } from './sentences.ts'
import { asideLines, overlaps, personIn, piecesOf, same, toldInPast, wholeBlocks } from './task-context.ts'
import { ANAPHOR, ANSWER, DUE_BEHIND, dueOf, FARE, LAST_DAY } from './task-due.ts'
import { ACTION, RESPONSIBLE } from './task-marks.ts'
import { type Around, type Told, toldIn, toldInDecision } from './task-sentences.ts'
import { tasksInTable } from './task-tables.ts'

const helpersIn = (text: string): string[] => {
  const match = /(?:tar hjälp av|tillsammans med|with help from|med hjälp av)\s+([^.]+)/i.exec(text)
  return match ? partsOf(match[1]!).filter(part => isMononym(part) || nameAt(part)?.rest === '') : []
}

/** "planerar dagen": the day was named before. */
const dayOf = (text: string): boolean => /(?<!\p{L})(?:dagen|mötet|träffen|konferensen)(?!\p{L})/u.test(text)
const ASIDE = /(?<!\p{L})(?:yrkar|reserverar sig|protokollsanteckning|särskilt yttrande)(?!\p{L})/u
/** A heading over things to do. */
const LISTING =
  /^(?:(?:sammanfattning|sammanställning|lista|summary|list|beslutade|kommande|nya|öppna|kvarstående|new|agreed|open|outstanding)(?: (?:av|över|of))? )*(?:att[- ]göra(?:[- ]?lista)?|uppdrag(?:slista)?|(?:arbets)?uppgifter|åtgärder|åtgärdslista|åtgärdspunkter|aktiviteter|aktivitetslista|vem gör vad|vem gör vad och när|ansvarsfördelning|arbetsfördelning|åtaganden|läxa|läxor|hemläxa|actions?(?: log| list| points| items| plan| arising| agreed| summary| tracker)?|to[- ]?dos?(?:[- ]list)?|tasks|next steps|follow[- ]ups?|nästa steg|uppföljning(?:spunkter)?)(?: (?:till|inför|från|efter|framåt|from|before|until|for|to) .{1,40})?(?:\s*\([^()]*\))?\s*:?$/i

/** "Anna – …", "Bo: …" */
const MARKED = /^@?\p{Lu}[\p{L} .,&/+-]{1,50}?(?::|\s[–-])\s/u
const lineOfTitle = ({ title, from }: RawSection): Line => ({
  from,
  to: from,
  text: title,
  level: 0,
  bullet: '',
  gap: true,
  indent: 0,
  cells: [title],
  row: false,
  raw: title,
})

/** "Ledamöterna fördelar ansvaret enligt följande:": whose what is, the lines below tell. */
const SHARED = /(?<!\p{L})(?:ansvar|fördel|bemann|turas|schema|uppgift)\p{L}*(?!\p{L})[^.]{0,80}:$/iu

/** In minutes "jag" is whoever writes them. */
const FIRST = /(?<!\p{L})(?:jag|I|I'll)(?!\p{L})/u

/** What was to be done until now. */
const EARLIER = /förra|föregående|senaste|tidigare|last (?:time|meeting|call)|previous|arising/i

/** "MT = Mikaela, HL = Hasse" */
const ALIASES = [
  /(?<!\p{L})(\p{Lu}{2,3}) ?(?:= ?\p{Lu}\p{Ll}|\(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\))/gu,
  // "Tompa (Thomas Eklöv)", "Bengt "Bempa" Olin"
  /(?<![\p{L}.] ?)(\p{Lu}\p{Ll}+) \(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\)/gu,
  /(?<=\p{Lu}\p{Ll}+ )["”“'‘’(](\p{Lu}\p{Ll}+)["”“'‘’)](?= \p{Lu}\p{Ll})/gu,
]
const aliasesIn = (text: string): string[] =>
  text.length > 500 || !/[=("”“'‘’]/.test(text)
    ? []
    : ALIASES.flatMap(pattern => [...text.matchAll(pattern)].map(match => match[1]!))

/** "Ansvarig" or "Action" over a column in the margin: names at the end of lines are those of owners. */
const MARGIN = /^(?:ansvarig|ansv\.?|vem|åtgärd|action|actions|action by)$/i

/** Who will do what, and by when. `decisions` are those already read, per section; `next` the coming meetings. */
export function tasksIn(
  sections: readonly RawSection[],
  decisions: ReadonlyArray<readonly Found[]>,
  setting: Setting,
  next: readonly Day[],
  {
    writer,
    assembly,
    head,
    tail,
  }: { writer: string | null; assembly: boolean; head: readonly Line[]; tail: readonly Line[] },
): ExtractTask[] {
  const lines = sections.flatMap(section => section.lines)
  const people = peopleOf(
    setting.attendees,
    setting.named,
    [...head, ...lines].flatMap(line => aliasesIn(line.text)),
    setting.roles,
    assembly ? 'årsmöte' : setting.body,
  )
  const past = setting.lang === 'sv' && toldInPast(lines)
  const ends = lines.filter(line => line.cells.length > 1 && !line.row && people.short.has(line.cells.at(-1)!))
  const margin = ends.length > 1 || lines.some(line => line.cells.length > 1 && MARGIN.test(line.cells.at(-1)!))
  /** The same sentences are asked about by those behind them. */
  const dues = new Map<string, Day | null>()
  const due = (text: string): Day | null => {
    const before = dues.get(text)
    if (before !== undefined) return before
    const day = dueOf(text, setting, next)
    dues.set(text, day)
    return day
  }
  const out: ExtractTask[] = []
  let under = false
  // Lists of things to do also stand behind the signatures.
  const behind: RawSection = { number: null, title: '', lines: [...tail], from: 0, to: 0 }
  ;[...sections, behind].forEach((section, i) => {
    const lists = (text: string) => LISTING.test(text) && !EARLIER.test(text)
    // "Anna – skickar lista", under "Vem gör vad", like a heading of its own.
    // "… Vem gör vad:" ends the matter before.
    under ||=
      i > 0 &&
      LISTING.test(
        sections[i - 1]?.lines
          .at(-1)
          ?.text.split(/(?<=[.!?])\s/)
          .at(-1) ?? '',
      )
    const entry = under && MARKED.test(section.title) && !lists(section.title)
    under = entry || lists(section.title)
    const blocks = wholeBlocks(blocksOf(entry ? [lineOfTitle(section), ...section.lines] : section.lines))
    const add = (all: readonly Told[], from: number, to: number, behind = '', before: Day | null = null) => {
      for (const told of all) {
        const what = told.what.trim()
        const day = due(what) ?? (DUE_BEHIND.test(behind) ? due(behind) : null) ?? before
        const helpers = helpersIn(what)
        out.push({
          owner: told.owner.replace(/[\s,;:]+$/, ''),
          what,
          ...(day !== null && { due: day }),
          ...(helpers.length > 0 && { helpers }),
          ...(section.number !== null && { section: section.number }),
          at: { lines: [from, to] },
        })
      }
    }
    const around: Around = { people, before: '', bullet: '', listed: false, lang: setting.lang }
    for (const { text, from, to } of decisions[i] ?? []) add(toldInDecision(text, around), from, to)
    // A cell of a table, or a sentence, that became a heading.
    if (!under && !entry && / \p{Ll}+r /u.test(section.title))
      add(
        toldIn(section.title, around).filter(one => /^alla$/i.test(one.owner) || people.kindOf(one.owner) === 'near'),
        section.from,
        section.from,
      )
    const rows = tasksInTable(blocks, people, due)
    out.push(...rows)
    const tabled = new Set(rows.map(row => row.at!.lines[0]))
    const taken = new Map<number, Found[]>()
    for (const one of decisions[i] ?? []) taken.set(one.from, [...(taken.get(one.from) ?? []), one])
    const asides = asideLines(section)
    /** "KB", "KB to file", "KB by 11 Dec" in the margin of a paragraph: whose its last sentence is. */
    const inMargin = new Map<Block, string>()
    const texts = blocks.map(block => {
      const cell = margin && block.cells.length > 1 && !block.row ? block.cells.at(-1)! : ''
      const owner = /^(.{2,40}?)(?:\s+(?:to|by|senast)\s.+)?$/u.exec(cell)?.[1] ?? ''
      if (cell === '' || !block.text.endsWith(cell) || ownersOf(owner, people) === null) return block
      const bare = { ...block, text: cell === owner ? block.text.slice(0, -cell.length).trim() : block.text }
      inMargin.set(bare, owner)
      return bare
    })
    // "… i maj. tuva fixar musik": a sentence although its capital was spared.
    const all = sentencesIn(texts).flatMap(one => piecesOf(one.text, people).map(text => ({ ...one, text })))
    /** The day told last before a sentence: in its paragraph, or in the matter. */
    const dayBefore = (n: number, within: 'block' | 'matter', says = /./): Day | null => {
      for (let k = n - 1; k >= Math.max(0, n - 12); k--) {
        if (within === 'block' && (all[k]!.block !== all[n]!.block || k < n - 3)) return null
        const day = says.test(all[k]!.text) ? due(all[k]!.text) : null
        if (day) return day
      }
      return null
    }
    const toldBefore = (n: number): Day | null => {
      const { text } = all[n]!
      if (dayOf(text)) return dayBefore(n, 'block')
      if (FARE.test(text)) return dayBefore(n, 'matter')
      if (ANAPHOR.test(text)) return dayBefore(n, 'matter', LAST_DAY)
      return ANSWER.test(text) ? dayBefore(n, 'matter', LAST_DAY) : null
    }
    let listed = under
    /** Whose points follow: the name stood alone above them. */
    let whose = ''
    let last: string | undefined
    all.forEach(({ text, from, to, block }, n) => {
      const shared = SHARED.test(text)
      if (LISTING.test(text)) listed = lists(text)
      else if (shared) listed = true
      else if (block.ticked === false) listed = true
      else if (
        block.gap &&
        block.bullet === '' &&
        all[n - 1]?.block !== block &&
        !LISTING.test(all[n - 1]?.text ?? '') &&
        !SHARED.test(all[n - 1]?.text ?? '')
      )
        listed = under
      const lastBefore = all[n - 1]?.block === block ? last : undefined
      last = personIn(text, people) ?? lastBefore
      if (block.ticked === true) return
      const alone = text.length < 60 && block.bullet === '' ? ownersOf(text.replace(/:$/, ''), people) : null
      if (block.bullet === '') whose = alone !== null && all[n + 1]?.block.bullet ? alone : ''
      if (
        LISTING.test(text) ||
        shared ||
        (section === behind && !listed) ||
        alone !== null ||
        tabled.has(from) ||
        asides.get(from) === 'other' ||
        (taken.get(from) ?? []).some(one => overlaps(one.text, text)) ||
        ASIDE.test(text) ||
        decidesElsewhere(text, setting.body)
      )
        return
      const before =
        all[n - 1]?.block === block || ACTION.test(text) || RESPONSIBLE.test(text) ? (all[n - 1]?.text ?? '') : ''
      const here = {
        people,
        before,
        bullet: block.bullet,
        by:
          block.by ??
          // "<mika> I'll fix it": as channels write it
          /^<([^<>]{1,30})>\s/u.exec(block.text)?.[1] ??
          (writer !== null && FIRST.test(text) && !/^[\p{L}_ ]{2,30}:\s/u.test(block.text) ? writer : undefined),
        listed,
        lang: setting.lang,
        last: lastBefore,
        past,
        history: asides.get(from) === 'history',
      }
      const next = all[n + 1]
      // "ANSVAR: Anna   KLART: 30 april": the day may have a line of its own.
      const behindIt =
        next && (next.block === block || (RESPONSIBLE.test(text) && /^(?:klar|deadline|due|senast)/iu.test(next.text)))
          ? next.text
          : ''
      const beside = all[n + 1]?.block === block ? undefined : inMargin.get(block)
      const told = beside
        ? [{ owner: beside, what: text }]
        : whose !== '' && listed
          ? [{ owner: whose, what: text }]
          : toldIn(text.replace(/^<[^<>]{1,30}>\s+/u, ''), here)
      add(
        told,
        from,
        to,
        behindIt,
        told.length > 0 ? ((RESPONSIBLE.test(text) ? due(text) : null) ?? toldBefore(n)) : null,
      )
    })
  })
  return out.filter((task, n) => !out.slice(Math.max(0, n - 60), n).some(before => same(before, task)))
}
