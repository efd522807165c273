import type { ExtractGuest } from '../../domain/extract.ts'
import { readWhen } from '../../domain/when/read.ts'
import { entriesOf } from './entries.ts'
import { bodies, type Person, TOPIC, tidy, titled } from './guest-people.ts'
import { UNDATED } from './guest-times.ts'
import type { Setting } from './guests.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { isOrganisation, namesIn } from './names.ts'
import type { RawSection } from './sections.ts'
import { sentencesOf } from './sentences.ts'

/** One line of a guest list: "23 februari - Anna Berg, chef på Länsstyrelsen, om integration". */
export function listed(line: string, setting: Setting): ExtractGuest[] {
  const when = readWhen(line.slice(0, 400), { today: setting.reference, lang: setting.lang, prefer: 'future' }).find(
    one => (one.kind === 'day' || one.kind === 'days') && one.start < 25,
  )
  const undated = UNDATED.exec(line)
  if (!when && !undated) return []
  const text = tidy(
    (undated ? line.replace(undated[0], '').replace(/^\s*(?:datum|date)\s*:?/i, '') : line)
      .slice(when ? when.end : 0)
      .replace(/^\s*kl\.?\s*[\d.:–-]+/i, ''),
  )
  const topic = TOPIC.exec(text)?.[1]?.trim()
  const bare = topic
    ? text.replace(TOPIC, (all, words: string) =>
        all.slice(0, all.length - words.length).replace(/(?:om|angående|kring|on|about)\s+$/i, ''),
      )
    : text
  const sentences = sentencesOf(bare)
  const people = sentences.flatMap(sentence => {
    const byTitle = titled(sentence)
    if (byTitle.some(one => one.role !== undefined && /^\p{Ll}/u.test(sentence))) return byTitle
    const entries: Person[] = entriesOf(sentence)
    return entries.length >= byTitle.length && entries.length > 0
      ? entries.map(entry => ({ ...entry, ...byTitle.find(one => entry.name.endsWith(one.name)) }))
      : byTitle
  })
  const first = tidy(sentences[0]?.split(',')[0] ?? '')
  const host = people.length > 0 && namesIn(first).length === 0 && isOrganisation(first) ? first : undefined
  const found = people.length > 0 ? people : bodies(tidy(bare))
  return found.map(({ name, role, affiliation, kind }) => ({
    name,
    ...(role !== undefined && { role }),
    ...((affiliation ?? host) !== undefined && { affiliation: affiliation ?? host! }),
    ...(kind && { kind }),
    ...(topic && { topic }),
    date: when ? (when.kind === 'day' ? when.date : when.kind === 'days' ? when.from : null) : null,
    ...(undated && !when && { dateText: undated[0] }),
  }))
}

/** "§ 4 Ny skola, besök av Anna Berg": a guest whom the matter's heading names. */
export function inHeading(section: RawSection, setting: Setting): ExtractGuest[] {
  const visit = /(?:besök|gäst(?:er)?|guests?)\s*(?:av|från|:|–|-)?\s+(?=\p{Lu})(.+)$/iu.exec(section.title)
  if (!visit || namesIn(visit[1]!).length === 0) return []
  const topic = tidy(
    section.title.slice(0, visit.index).replace(/^(?:information|diskussion|föredragning)\s*:\s*/i, ''),
  )
  return entriesOf(visit[1]!.replace(/\s[–-]\s.*$/, ''))
    .filter(({ name }) => isFirstName(name.split(' ')[0]!))
    .map(({ name, role, affiliation }) => ({
      name,
      ...(role !== undefined && { role }),
      ...(affiliation !== undefined && { affiliation }),
      ...(topic && { topic }),
      date: setting.date,
      past: true as const,
    }))
}

/** "Gäst i mars: Anna Berg, Myndigheten för …", "Guest: …": who, by a label; when, behind it. */
const LABELLED = /^(?:gäst(?:er)?|guests?|besök|speaker|talare)(?: (?:i|in|den|vid|at|on) ([^:]{2,30}))?: (\S.*)$/iu

export function byLabel(text: string, next: boolean): ExtractGuest[] {
  const [, when, told] = LABELLED.exec(text) ?? []
  if (!told || told.length > 300) return []
  const [, topic] = /,? (?:om|on|about) ([^,.;]+)\.?$/.exec(told) ?? []
  const bare = topic === undefined ? told : told.slice(0, told.lastIndexOf(topic)).replace(/,? (?:om|on|about) $/, '')
  const [first, ...others]: Person[] = entriesOf(bare)
  // "Anna Berg, Swedish Ship Survey": one guest and where from, unless an "and" tells of more.
  const one = first && others.length > 0 && !/\s(?:och|samt|and|&)\s/.test(bare)
  const entries = !first
    ? []
    : one
      ? [{ ...first, affiliation: first.affiliation ?? others[0]!.name }]
      : [first, ...others]
  const found = entries.length > 0 ? entries : bodies(tidy(bare.replace(/\s*\([^()]*\)/g, '')))
  return found.map(({ name, role, affiliation, kind }) => ({
    name,
    ...(role !== undefined && { role }),
    ...(affiliation !== undefined && { affiliation }),
    ...(kind && { kind }),
    ...(topic && { topic }),
    date: null,
    ...((when ?? (next ? 'next meeting' : undefined)) !== undefined && { dateText: when ?? 'next meeting' }),
  }))
}
