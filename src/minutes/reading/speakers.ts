/** Who is told of in a sentence, first, last and behind its verb. */
import { type People, type Subject, subjectOf } from './owners.ts'

/** The longest run of words at the start of a text that names an owner as a whole. */
export function leadingSubject(text: string, people: People): (Subject & { length: number }) | null {
  const ends = [...text.slice(0, 100).matchAll(/(?<=[\p{L})])(?=[\s.,;:]|$)/gu)].map(match => match.index).slice(0, 7)
  for (const end of ends.reverse()) {
    const found = subjectOf(text.slice(0, end), people)
    if (found) return { ...found, length: end }
  }
  return null
}

/** What binds a name to the words before it: it is not the subject of what follows. */
const TIED = /^(?:by|of|from|with|to|for|and|or|at|in|on|than|cllr|mr|mrs|ms|dr)$/iu

/** The person whom a text's last words name. */
export function lastWords(text: string, people: People): Subject | null {
  const words = text.trim().split(' ')
  for (const n of [4, 3, 2, 1]) {
    const found =
      words.length >= n && !TIED.test(words.at(-n - 1) ?? '') ? subjectOf(words.slice(-n).join(' '), people) : null
    if (found && ['near', 'office'].includes(found.kind)) return found
  }
  return null
}

/** Who speaks in a sentence that starts otherwise. */
export function speakerIn(text: string, people: People): Subject | null {
  const said = /\s(?:said|reported|explained|noted|added|confirmed|stated|told|agreed|offered)(?!\p{L})/u.exec(text)
  return said ? lastWords(text.slice(0, said.index), people) : null
}

/** "Det visste Bosse inte": who it is stands behind the first verb. */
export function inverselyTold(text: string, people: People): Subject | null {
  const behind =
    /^(?:\p{Lu}\p{L}+ )(?:\p{L}+ ){0,3}?(?:\p{Ll}+(?:ade|de|te)|hade|var|fick|sa|tog|kan|vet|har) (?=\p{Lu})/u.exec(
      text,
    )?.[0]
  const found = behind === undefined ? null : leadingSubject(text.slice(behind.length), people)
  return found && (found.kind === 'near' || found.kind === 'name') ? found : null
}

/** A verb that tells in the past what somebody did, right behind the name. */
const DID =
  /^ (?:(?:then|also|duly|honestly|kindly|however|still) )?(?:(?!named|called|appointed)\p{Ll}{2,}(?:ed|ade|rde|kte|ste|tte)|thought|said|told|felt|knew|(?:had|has|was|did|would|could|does)(?:n['’]t)?|wrote|read|spoke|sa|hade|har|tog|fick|gick|kom|var)(?= )/u

/** Who was told of last between two places of a text: "Bo asked about it; the clerk believed it was so and is to ask". */
export function toldSince(text: string, from: number, people: People): Subject | null {
  let found: Subject | null = null
  for (const match of text
    .slice(from)
    .matchAll(/[;,]\s+(?:(?:and|but|while|och|men|medan)\s+)?|\s(?:and|but|while|och|men|medan)\s+/gu)) {
    const rest = text.slice(from + match.index + match[0].length)
    const head = leadingSubject(rest, people)
    if (head && ['near', 'office', 'name'].includes(head.kind) && DID.test(rest.slice(head.length))) found = head
  }
  return found
}
