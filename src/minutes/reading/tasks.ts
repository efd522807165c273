import type { ExtractTask } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import { type Block, blocksOf, sentencesIn } from './blocks.ts'
import { leadingSubject } from './clauses.ts'
import { decidesElsewhere } from './decides.ts'
import type { Found } from './decisions.ts'
import type { Setting } from './guests.ts'
import type { Line } from './lines.ts'
import { isMononym, nameAt } from './names.ts'
import { ownersOf, type People, peopleOf } from './owners.ts'
import { partsIn } from './parts.ts'
import type { RawSection } from './sections.ts'
import { partsOf } from './sentences.ts'
import { ANSWER, DUE_BEHIND, dueOf, FARE, LAST_DAY } from './task-due.ts'
import { ACTION, RESPONSIBLE } from './task-marks.ts'
import { type Around, type Told, toldIn, toldInDecision } from './task-sentences.ts'
import { tasksInTable } from './task-tables.ts'

const helpersIn = (text: string): string[] => {
  const match = /(?:tar hjälp av|tillsammans med|with help from|med hjälp av)\s+([^.]+)/i.exec(text)
  return match ? partsOf(match[1]!).filter(part => isMononym(part) || nameAt(part)?.rest === '') : []
}

const SEAMS =
  /(?<=\p{Ll}{2}\.)\s+(?=\p{Ll})|:\s+(?=\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+ \p{Ll}+r\s)|;\s+(?=\p{Lu}[\p{L}-]+ \p{Ll})|\s[–-]\s+(?=\p{Lu}[\p{L}-]+ (?:to|will|ska)\s)/gu

/** "… i maj. tuva fixar musik", "…: Anna Berg bokar": sentences although capital or stop was spared. */
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

/** "… fick i uppdrag" at a line's end, "att ta in anbud" on the next: one sentence. */
function wholeBlocks(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (
      last &&
      !block.gap &&
      block.bullet === '' &&
      /^att\s/.test(block.text) &&
      /(?:uppdrag|uppgift|sig|åt \p{L}[^.]{2,40})$/u.test(last.text)
    )
      out[out.length - 1] = { ...last, text: `${last.text} ${block.text}`, to: block.to }
    else out.push(block)
  }
  return out
}

/** In minutes "jag" is whoever writes them. */
const FIRST = /(?<!\p{L})(?:jag|I|I'll)(?!\p{L})/u

const RUN =
  /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:, \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)*(?: och | and )\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?/u

/** Whom a pronoun in the next sentence means: the person who is this one's subject, or those whom it lists. */
function personIn(text: string, people: People): string | undefined {
  const bare = text.replace(/^[\p{L} -]{2,40}:\s+/u, '')
  const head = leadingSubject(bare, people)
  if (head && ['near', 'name', 'word', 'office'].includes(head.kind) && bare.length > head.length) return head.owner
  // "En skrivgrupp bildades med Petra, Fatuma och Mahmoud."
  const listed = RUN.exec(text)?.[0]
  return (listed === undefined ? null : ownersOf(listed, people)) ?? undefined
}

/** What was to be done until now. */
const EARLIER = /förra|föregående|senaste|tidigare|last (?:time|meeting|call)|previous|arising/i

/** "MT = Mikaela, HL = Hasse" */
const aliasesIn = (text: string): string[] =>
  text.length > 500 ? [] : [...text.matchAll(/(?<!\p{L})(\p{Lu}{2,3}) ?= ?\p{Lu}\p{Ll}/gu)].map(match => match[1]!)

/** "Ansvarig" or "Action" over a column in the margin: names at the end of lines are those of owners. */
const MARGIN = /^(?:ansvarig|ansv\.?|vem|åtgärd|action|actions|action by)$/i

/** The lines of sections that have a decision of their own which tell the matter's history, or what is no task (`null`). */
function asideLines(section: RawSection): Map<number, 'history' | 'other'> {
  const parts = partsIn(section.lines)
  const decided = parts.some(part => part.kind === 'decision' && !part.verb)
  return new Map(
    parts.flatMap(({ kind, lines }) =>
      decided && ASIDES.has(kind)
        ? lines.map(line => [line.from, kind === 'background' ? ('history' as const) : ('other' as const)] as const)
        : [],
    ),
  )
}
const ASIDES = new Set(['background', 'proposal', 'documents', 'motions', 'dispatched', 'reservation'])

const PAST =
  /(?<!\p{L})(?:\p{L}{3,}(?:ade|erade|nade|rde|gde|kte|ste|pte)|gav|tog|sa|hade|fick|gick|kom|blev|redogjorde|föredrog|beslöt|fanns|var)(?!\p{L})/gu
const PRESENT =
  /(?<!\p{L})(?:informerar|berättar|redogör|rapporterar|presenterar|öppnar|konstaterar|föreslår|undrar|tycker|menar|anser|meddelar|diskuterar|beslutar|visar|hälsar|lyfter|påpekar|frågar|är)(?!\p{L})/gu
/** Whether what happened is told in the past. */
const toldInPast = (lines: readonly Line[]): boolean => {
  const count = (pattern: RegExp) =>
    lines.reduce((sum, line) => sum + [...line.text.slice(0, 2000).matchAll(pattern)].length, 0)
  return count(PAST) > count(PRESENT)
}

/** The sentence is that of a decision, its label aside. */
const overlaps = (decision: string, text: string): boolean => {
  const bare = text.replace(/^(?:beslut(?:ades)?|decisions?|decided)\s*:?\s*/i, '').replace(/\.$/, '')
  return decision.includes(bare) || text.includes(decision)
}

const SMALL = /^(?:att|och|ska|the|to|will|a|an|en|ett|i|på|till|för|of|and|med|om|av|det|den)$/
/** Words that two tasks of one owner share, of the shorter: "ACTION: Bo to ask" repeats what the text told. */
function same(a: ExtractTask, b: ExtractTask): boolean {
  const bare = (owner: string) => owner.toLowerCase().replace(/^the /, '')
  if (bare(a.owner) !== bare(b.owner)) return false
  const own = new Set(a.owner.toLowerCase().match(/\p{L}+/gu) ?? [])
  const words = (text: string): string[] =>
    (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
      .filter(word => !own.has(word) && !SMALL.test(word))
      .map(word => word.replace(/s$/, ''))
  const [x, y] = [words(a.what), words(b.what)].sort((one, other) => one.length - other.length) as [string[], string[]]
  const left = new Set(y)
  return x.length > 0 && x.filter(word => left.has(word)).length >= 0.8 * x.length
}

/** Who will do what, and by when. `decisions` are those already read, per section; `next` the coming meetings. */
export function tasksIn(
  sections: readonly RawSection[],
  decisions: ReadonlyArray<readonly Found[]>,
  setting: Setting,
  next: readonly Day[],
  { writer, assembly, tail }: { writer: string | null; assembly: boolean; tail: readonly Line[] },
): ExtractTask[] {
  const lines = sections.flatMap(section => section.lines)
  const people = peopleOf(
    setting.attendees,
    setting.named,
    lines.flatMap(line => aliasesIn(line.text)),
    setting.roles,
    assembly ? 'årsmöte' : setting.body,
  )
  const past = setting.lang === 'sv' && toldInPast(lines)
  const ends = lines.filter(line => line.cells.length > 1 && !line.row && people.short.has(line.cells.at(-1)!))
  const margin = ends.length > 1 || lines.some(line => line.cells.length > 1 && MARGIN.test(line.cells.at(-1)!))
  const due = (text: string) => dueOf(text, setting, next)
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
          (writer !== null && FIRST.test(text) && !/^[\p{L}_ ]{2,30}:\s/u.test(block.text) ? writer : undefined),
        listed,
        lang: setting.lang,
        last: lastBefore,
        past,
        history: asides.get(from) === 'history',
      }
      const beside = all[n + 1]?.block === block ? undefined : inMargin.get(block)
      const told = beside
        ? [{ owner: beside, what: text }]
        : whose !== '' && listed
          ? [{ owner: whose, what: text }]
          : toldIn(text, here)
      add(told, from, to, all[n + 1]?.block === block ? all[n + 1]!.text : '', told.length > 0 ? toldBefore(n) : null)
    })
  })
  return out.filter((task, n) => !out.slice(Math.max(0, n - 60), n).some(before => same(before, task)))
}
