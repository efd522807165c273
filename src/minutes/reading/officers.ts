import type { Extract, ExtractAttendee } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { approvalOf } from './approval.ts'
import { electedIn } from './elected.ts'
import { type Office, officesOf } from './lexicon/officers.ts'
import type { Line } from './lines.ts'
import { whatIs } from './names.ts'
import type { Outline } from './sections.ts'
import { senderOf, signedIn } from './signatures.ts'
import { officesTold, type Told } from './told-offices.ts'

export type Officers = Pick<Extract, 'chair' | 'secretary' | 'approvers' | 'approval'>

/** Somebody said to hold an office at this meeting, and how much that says. */
interface Claim {
  office: Office
  name: string
  weight: number
}

const WEIGHT = {
  elected: 10,
  told: 8.5,
  field: 8,
  signed: 7.5,
  role: 7,
  sent: 6.5,
  line: 6,
  convenes: 5,
  opened: 3,
  alone: 3,
}

/** "Ordförande i rådet" of a body that is a råd. */
const chairsHere = (role: string, body: string | null): boolean => {
  const organ = /^(?:mötes)?ordförande (?:i|för) (\p{L}{4,}?)(?:en|et|n|t)?$/iu.exec(role)?.[1]
  return organ !== undefined && (body ?? '').toLowerCase().includes(organ.toLowerCase())
}

/** What stands behind each name on its line, up to the next name: "Katarina Wiik, rektor, ordf. | Mats Hugosson, …". */
function besides(attendees: readonly ExtractAttendee[], head: readonly Line[]): Array<{ name: string; words: string }> {
  const byLine = new Map<number, string[]>()
  for (const { name, present, at } of attendees)
    if (at && present) byLine.set(at.lines[0], [...(byLine.get(at.lines[0]) ?? []), name])
  return head.flatMap(line => {
    const found = (byLine.get(line.from) ?? [])
      .map(name => ({ name, at: line.text.indexOf(name) }))
      .filter(one => one.at >= 0)
      .sort((a, b) => a.at - b.at)
    return found.map(({ name, at }, i) => ({
      name,
      words: line.text.slice(at + name.length, found[i + 1]?.at).slice(0, 120),
    }))
  })
}

/** Offices by the role somebody is listed with, or by what stands behind their name. */
function byRole(attendees: readonly ExtractAttendee[], head: readonly Line[], body: string | null): Claim[] {
  const listed = attendees.flatMap(({ name, role, affiliation, present }): Claim[] => {
    if (!present) return []
    const told = [role, affiliation].flatMap(words => (words === undefined ? [] : officesOf(words)))
    const claims = told.map(({ office, sure }) => ({ office, name, weight: sure ? WEIGHT.role : WEIGHT.convenes }))
    const here = role?.split(/,\s*/).some(part => chairsHere(part, body))
    return here ? [...claims, { office: 'chair', name, weight: WEIGHT.role }] : claims
  })
  const beside = besides(attendees, head).flatMap(({ name, words }) =>
    officesOf(words).flatMap(({ office, sure }) => (sure ? [{ office, name, weight: WEIGHT.line }] : [])),
  )
  return [...listed, ...beside]
}

const unique = (list: readonly string[]): string[] => [...new Set(list)]

const initialsOf = (name: string): string =>
  name
    .split(/[ -]/)
    .map(word => word[0] ?? '')
    .join('')

/** "KL = Kasper Lind", "KL  Kasper Lind", "Kasper Lind (KL)": whose initials they are. */
const glossed = (initials: string, head: readonly Line[]): boolean =>
  head.some(({ text }) =>
    new RegExp(`\\(${initials}[,)]|(?:^|[(,;] ?)${initials}(?: ?[=:–-])? \\p{Lu}?\\p{Ll}`, 'u').test(text),
  )

/** A name as the attendance has it: by a first name, a title with the last name, or a handle that stands behind it. */
function resolver(attendees: readonly ExtractAttendee[], head: readonly Line[]): (name: string) => string {
  const only = (fits: (name: string) => boolean): string | null => {
    const found = unique(attendees.filter(one => fits(one.name)).map(one => one.name))
    return found.length === 1 ? found[0]! : null
  }
  return given => {
    if (given.startsWith('@')) {
      const handle = given.toLowerCase()
      const line = head.find(one => one.text.toLowerCase().includes(`(${handle})`))?.text ?? ''
      const named = line.slice(0, line.toLowerCase().indexOf(`(${handle})`))
      return only(name => named.trimEnd().endsWith(name)) ?? given
    }
    const name = given.replace(/\.$/, '')
    const exact = only(one => one === name)
    if (exact) return exact
    // Initials, and names with one, stay as they are written, unless the head says whose they are, or one alone there has that name.
    if (/^\p{Lu}{2,4}$/u.test(name)) return glossed(name, head) ? (only(one => initialsOf(one) === name) ?? name) : name
    if (/^\p{Lu}\. ?\p{Lu}.*$/u.test(name))
      return only(one => one[0] === name[0] && !one.includes('.') && one.endsWith(` ${name.split(' ').at(-1)}`)) ?? name
    // "Jonas B."
    if (/^\p{Lu}\p{Ll}+ \p{Lu}$/u.test(name)) return only(one => one.startsWith(name)) ?? name
    const words = name.split(' ')
    // "Eftersom Janos", "Supervisor Fitch": from each word on, by the first name or the last.
    const ends = words.map((_, i) => words.slice(i).join(' '))
    return (
      ends.map(end => only(one => one === end || one.startsWith(`${end} `))).find(one => one !== null) ??
      (words.length > 1
        ? only(one => one.endsWith(` ${words.at(-1)}`) && !one.startsWith(words[0]!.slice(0, 3)))
        : null) ??
      name
    )
  }
}

/** "Chair MGB.": told in the head, of one there alone. */
function spelt(name: string, attendees: readonly ExtractAttendee[]): string {
  const found = /^\p{Lu}{2,4}$/u.test(name)
    ? unique(attendees.map(one => one.name)).filter(one => initialsOf(one) === name)
    : []
  return found.length === 1 ? found[0]! : name
}

/** A sentence starts with a capital, whoever it speaks of. */
const isSomebody = (name: string, attendees: readonly ExtractAttendee[]): boolean => {
  const words = name.split(' ')
  const { kind, sure } = whatIs(name)
  return (
    (kind === 'person' && (sure || words.length > 1)) ||
    words.some(word => word.length > 2 && attendees.some(one => one.name.split(' ').includes(word)))
  )
}

/** Chair, secretary and approvers: whoever the most telling claim names. */
export function officersOf(
  outline: Outline,
  attendees: readonly ExtractAttendee[],
  { reference, lang, body, sender: mailed }: { reference: Day; lang: Lang; body: string | null; sender: string | null },
): Officers {
  const first = outline.sections[0]
  const titled = outline.head.at(-1) ?? first?.lines[0]
  // "1. Gunnar öppnade mötet. Mona för protokoll.": the title is a sentence too.
  const opening = [
    ...outline.head,
    ...(first && titled ? [{ ...titled, text: `${first.title}.`, cells: [first.title], gap: true }] : []),
    ...(first?.lines ?? []),
  ]
  // Where no heading tells matters apart, the end is the head's.
  const end = outline.sections.at(-1)?.lines ?? (outline.head.length > 12 ? outline.head.slice(-6) : [])
  const closing = end.slice(-12).concat(outline.tail)
  const signed = [...signedIn(outline.head, { tail: false }), ...signedIn(closing, { tail: true })]
  const sent = senderOf(closing)
  // The last of those who signed has not sent it.
  const sender =
    mailed !== null
      ? { name: mailed, sure: true }
      : sent && (sent.sure || !signed.some(one => one.names.includes(sent.name)))
        ? sent
        : null
  // At the end it may be told who is to write next time.
  const last = officesTold(closing).filter(one => one.office === 'secretary')
  const told: Array<Told & { late?: true }> = [
    ...officesTold(opening),
    ...last.map(one => ({ ...one, late: true as const })),
  ]
  const elected = electedIn(outline.sections)
  const claims: Claim[] = [
    ...elected.map(one => ({ ...one, weight: WEIGHT.elected })),
    ...told
      .map(one => ({ ...one, name: spelt(one.name, attendees) }))
      .filter(({ name }) => isSomebody(name, attendees))
      .map(({ office, name, sure, late }) => ({
        office,
        name,
        weight: late ? WEIGHT.role : sure ? WEIGHT.told : WEIGHT.opened,
      })),
    ...signed.flatMap(({ office, names, beside }) =>
      names.slice(0, 1).map(name => ({ office, name, weight: beside ? WEIGHT.field : WEIGHT.signed })),
    ),
    ...byRole(attendees, outline.head, body),
    ...(sender
      ? [{ office: 'secretary' as const, name: sender.name, weight: sender.sure ? WEIGHT.sent : WEIGHT.alone }]
      : []),
  ]
  const full = resolver(attendees, outline.head)
  const best = (office: Office): string | null => {
    // Words that only look like a name are nobody who was there.
    const found = claims
      .filter(one => one.office === office)
      .map(one => ({ name: full(one.name), weight: one.weight }))
      .map(one => ({ ...one, weight: one.weight - (attendees.some(({ name }) => name === one.name) ? 0 : 0.6) }))
    return (
      found.reduce<(typeof found)[number] | null>((top, one) => (top && top.weight >= one.weight ? top : one), null)
        ?.name ?? null
    )
  }
  const chair = best('chair')
  const secretary = best('secretary')
  const checked = signed.filter(one => one.office === 'approvers').flatMap(one => one.names)
  // Who approved stands as it is signed.
  const named = unique(checked.map(name => (/^\p{Lu}\. ?\p{Lu}/u.test(name) ? name : full(name))))
  const all = unique([...named, ...elected.filter(one => one.office === 'approvers').map(one => full(one.name))])
  // The chair signs too, beside those who were chosen to.
  const chosen = elected.some(one => one.office === 'approvers')
  // "Justerat av Ida Ek och Bo Alm", and nowhere else one of them alone: the chair is named in one breath with the other.
  const lists = signed.filter(one => one.office === 'approvers')
  const listed =
    !chosen &&
    lists.length > 0 &&
    lists.every(one => one.beside && one.names.length > 1 && one.names.some(name => full(name) === chair))
  const others = (all.length > 3 && !chosen) || listed ? all : all.filter(name => name !== chair && name !== secretary)
  return {
    chair,
    secretary,
    approvers: others.length > 0 ? others : named,
    approval: approvalOf([...outline.head, ...closing], {
      first: outline.sections.slice(0, 3).flatMap(section => section.lines),
      reference,
      lang,
    }),
  }
}
