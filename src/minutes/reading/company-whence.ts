import { isFirstName } from './lexicon/first-names.ts'

/** Where some of a sentence's people come from: the side's own place in the text, and where its people stand. */
export interface Whence {
  name: string
  org: { from: number; to: number }
  holds: { from: number; to: number }
}

const ORG =
  "(?<org>(?:the )?\\p{Lu}[\\p{L}'’.-]*(?: (?:of|de|för|i|\\p{Lu}[\\p{L}'’.-]*|(?!(?:kunde|deltog|hade|were|could|came)(?!\\p{L}))\\p{Ll}{4,}))*?|förvaltningen|regionen|kommunen|landstinget)"
/** "Zielinek Waterworks was represented by …, the Institute by …" */
const BY = new RegExp(
  `(?<=^|[:;,]\\s|\\sand\\s|,\\sand\\s)${ORG} (?:(?:was|were) (?:represented )?)?by (?=\\p{Lu})`,
  'gu',
)
/** "från Lund kom Anna Berg och Bo Ek", "From Norrsjö we had Samuel", "With her from Norrsjö were …" */
const LEADS = new RegExp(
  `(?<!\\p{L})(?:[Ff]rån|[Ff]rom) ${ORG},?(?: (?:kom|deltog|hade vi|var|fanns|satt|we had|were|was|came|only|bara|också|även|also))+ (?=\\p{Lu})`,
  'gu',
)
/** "… och från Lund Anna Berg": one word, and a name. */
const BARELY =
  /(?<!\p{L})(?:[Ff]rån|[Ff]rom) (?:the )?(?<org>\p{Lu}[\p{L}-]+|\p{Ll}{4,}(?:en|et)) (?:only |bara )?(?=(?<first>\p{Lu}[\p{L}-]+) ?)/gu
/** "Anna och Bo från regionen", "Sigþrúður was here for Hraunvík" */
const BEHIND = new RegExp(
  `\\s(?:från|from|(?:was|is) here for) (?:the )?${ORG}(?=[,.;)(]|$|\\s(?:och|and|samt|som|who|där|kunde|hade|could|had)\\s)`,
  'gu',
)

/** Whoever met came from nowhere else: "The committee was represented by …". */
const OWN = /^(?:the )?(?:committee|board|council|trustees|styrelsen|nämnden|rådet|gruppen)$/iu

const plain = (org: string): string => org.replace(/^the /, '')

/** Where the people of a sentence come from. */
export function whenceOf(text: string): Whence[] {
  const out: Whence[] = []
  const add = (org: string, at: number, from: number, to: number) =>
    out.push({ name: plain(org), org: { from: at, to: at + org.length }, holds: { from, to } })
  const represented = /(?:was|were) represented|representerades/u.test(text)
  const sure = [...(represented ? text.matchAll(BY) : []), ...text.matchAll(LEADS)]
  const barely = [...text.matchAll(BARELY)].filter(
    one =>
      isFirstName(one.groups!.first!) &&
      !isFirstName(one.groups!.org!) &&
      !sure.some(({ index }) => index === one.index),
  )
  const leads = [...sure, ...barely].sort((a, b) => a.index - b.index)
  for (const [i, match] of leads.entries()) {
    const org = match.groups!.org!
    const at = match.index + match[0].indexOf(org)
    const from = match.index + match[0].length
    const end = text.slice(from).search(/;|\. |\(/)
    const to = Math.min(leads[i + 1]?.index ?? text.length, end < 0 || represented ? text.length : from + end)
    if (isFirstName(org.split(' ')[0]!) || OWN.test(org)) continue
    add(org, at, from, to)
  }
  for (const match of text.matchAll(BEHIND)) {
    const org = match.groups!.org!
    const at = match.index + match[0].indexOf(org)
    if (out.some(one => at >= one.org.from && at < one.org.to)) continue
    // Whoever is joined to the last of them by an "and" comes from there too.
    const before = text.slice(0, match.index)
    const joined =
      /(?:^|[,;.(] |\s)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*(?:, (?:who|som) [^,]+,)? (?:och|and) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)$/u.exec(
        before,
      )
    const alone = /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)(?: (?:also|också))?$/u.exec(before)
    const from = joined ? match.index - joined[1]!.length : alone ? match.index - alone[0].length : null
    if (from !== null) add(org, at, from, match.index)
  }
  return out
}
