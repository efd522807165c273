import type { ExtractTask } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import { type Block, blocksOf, sentencesIn } from './blocks.ts'
import { decidesElsewhere } from './decides.ts'
import type { Found } from './decision-points.ts'
import type { Setting } from './guests.ts'
import type { Line } from './lines.ts'
import { ownersOf, peopleOf } from './owners.ts'
import type { RawSection } from './sections.ts'
import { answered } from './task-asked.ts'
import {
  aliasesIn,
  asideLines,
  dayOf,
  formedIn,
  OFFERS,
  overlaps,
  personIn,
  piecesOf,
  saidBy,
  same,
  toldInPast,
  wholeBlocks,
} from './task-context.ts'
import { toldInDecision } from './task-decided.ts'
import { ANAPHOR, ANSWER, DUE_BEHIND, dueOf, FARE, LAST_DAY } from './task-due.ts'
import { helpersIn, isPair, LISTING, lineOfTitle, listsTasks, MARKED, SHARED } from './task-lists.ts'
import { hasMargin, withoutMargin } from './task-margin.ts'
import { ACTION, RESPONSIBLE, TO_GO } from './task-marks.ts'
import { type Around, type Told, toldIn } from './task-sentences.ts'
import { tasksInTable } from './task-tables.ts'

const ASIDE = /(?<!\p{L})(?:yrkar|reserverar sig|protokollsanteckning|särskilt yttrande)(?!\p{L})/u
const BEHIND_DECISION = /^(?:;|,? (?:and|och)) (?=\p{Lu}\p{Ll})/u
/** In minutes "jag" is whoever writes them. */
const FIRST = /(?<!\p{L})(?:[Jj]ag|I)(?!\p{L})/u

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
  const margin = hasMargin(lines, people)
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
    const entry = under && MARKED.test(section.title) && !listsTasks(section.title)
    under = entry || listsTasks(section.title)
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
    const formed = formedIn(section.lines)
    const around: Around = { formed, people, before: '', bullet: '', listed: false, lang: setting.lang }
    for (const { text, from, to } of decisions[i] ?? []) add(toldInDecision(text, around), from, to)
    // A cell of a table, or a sentence, that became a heading.
    if (!under && !entry && / \p{Ll}+r /u.test(section.title))
      add(
        toldIn(section.title, around).filter(one => /^alla$/i.test(one.owner) || people.kindOf(one.owner) === 'near'),
        section.from,
        section.from,
      )
    const { tasks: rows, read: tabled } = tasksInTable(blocks, people, due, under)
    out.push(...rows)
    const taken = new Map<number, Found[]>()
    for (const one of decisions[i] ?? []) taken.set(one.from, [...(taken.get(one.from) ?? []), one])
    const asides = asideLines(section)
    const { texts, inMargin } = margin
      ? withoutMargin(blocks, people)
      : { texts: blocks, inMargin: new Map<Block, string>() }
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
    /** Sentences that told a task. */
    const tasked = new Set<number>()
    /** Paragraphs where such pairs follow one another. */
    const paired = new Map<Block, number>()
    for (const { text, block } of all) if (isPair(text, people)) paired.set(block, (paired.get(block) ?? 0) + 1)
    all.forEach(({ text, from, to, block }, n) => {
      const shared = SHARED.test(text)
      if (LISTING.test(text)) listed = listsTasks(text)
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
      const bare = text.replace(/^\(([^()]+)\)\.?$/u, '$1').replace(/[:.]$/, '')
      const alone = text.length < 60 && block.bullet === '' && !RESPONSIBLE.test(text) ? ownersOf(bare, people) : null
      if (block.bullet === '') whose = alone !== null && all[n + 1]?.block.bullet ? alone : ''
      // "Timer to be reset before Monday. OP": whose it is stands behind the paragraph.
      const behindAll =
        alone !== null && all[n + 1]?.block !== block && all[n - 1]?.block === block && !tasked.has(n - 1)
      if (
        behindAll &&
        people.kindOf(bare) === 'near' &&
        !/^(?:the )?(?:meeting|mötet) (?:closed|ended|finished|avslutades|slutade)/iu.test(all[n - 1]!.text) &&
        (/^\p{Lu}{2,3}$/u.test(bare) || TO_GO.test(all[n - 1]!.text))
      )
        add([{ owner: bare, what: all[n - 1]!.text }], from, to)
      // "We agreed to buy one and Les said he would order it": what is behind the decision in its sentence.
      const behindDecision = (taken.get(from) ?? [])
        .map(one => text.split(`${one.text.replace(/\.$/, '')}`)[1] ?? '')
        .find(rest => BEHIND_DECISION.test(rest))
      if (behindDecision !== undefined)
        add(toldIn(behindDecision.replace(BEHIND_DECISION, ''), { ...around, past }), from, to)
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
        formed,
        people,
        before,
        bullet: block.bullet,
        by:
          block.by ??
          // "<mika> I'll fix it": as channels write it
          /^<([^<>]{1,30})>\s/u.exec(block.text)?.[1] ??
          (FIRST.test(text) && !saidBy(block.text, people)
            ? // Where nobody knows who wrote it, "jag" is all that is told.
              (writer ?? (setting.lang === 'sv' ? 'jag' : 'I'))
            : undefined),
        listed: listed || ((paired.get(block) ?? 0) > 1 && isPair(text, people)),
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
      const reply = block.by === undefined ? null : answered(text, all[n - 1]?.text ?? '', block.by)
      const beside = all[n + 1]?.block === block ? undefined : inMargin.get(block)
      const found = beside
        ? [{ owner: beside, what: text }]
        : whose !== '' && listed
          ? [{ owner: whose, what: text }]
          : reply
            ? [reply]
            : toldIn(text.replace(/^<[^<>]{1,30}>\s+/u, ''), here)
      // "Carla - tables.": what alone would be no sentence.
      const told = isPair(text, people) ? found.map(one => ({ ...one, what: text })) : found
      if (told.length > 0) tasked.add(n)
      // "Bo offered to write. ACTION: Bo to write by May": said twice.
      const offer = out.at(-1)
      if (
        ACTION.test(text) &&
        told.length === 1 &&
        offer?.at?.lines[1] === (all[n - 1]?.to ?? -1) &&
        offer.owner === told[0]!.owner &&
        OFFERS.test(offer.what)
      )
        out.pop()
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
