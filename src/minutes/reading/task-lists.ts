/** Where things to do are listed: under a heading, below who shares them, or one behind the other in a paragraph. */
import type { Line } from './lines.ts'
import { isMononym, nameAt } from './names.ts'
import type { People } from './owners.ts'
import type { RawSection } from './sections.ts'
import { partsOf } from './sentences.ts'

/** A heading over things to do; but "Uppdrag till Anna: ta in offerter" gives one. */
export const LISTING =
  /^(?!(?:uppdrag|uppgift|åtgärd|task|action)(?:er|s)? (?:till|åt|för|to|for) [^:]{2,50}:\s+\S)(?:(?:sammanfattning|sammanställning|lista|summary|list|beslutade|kommande|nya|öppna|kvarstående|new|agreed|open|outstanding)(?: (?:av|över|of))? )*(?:att[- ]göra(?:[- ]?lista)?|uppdrag(?:slista)?|(?:arbets)?uppgifter|åtgärder|åtgärdslista|åtgärdspunkter|aktiviteter|aktivitetslista|vem gör vad|vem gör vad och när|vem som gör vad|vad som ska göras|det här ska göras|kvar att göra|att fixa|att ordna|fixa till nästa gång|vi gör|who does what|who is doing what|who['’]?s doing what|who will do what|left to do|still to do|things to do|jobs(?: to do)?|homework|ansvarsfördelning|arbetsfördelning|åtaganden|läxa|läxor|hemläxa|actions?(?: log| list| points| items| plan| arising| agreed| summary| tracker)?|to[- ]?dos?(?:[- ]list)?|tasks|next steps|follow[- ]ups?|nästa steg|uppföljning(?:spunkter)?)(?: (?:till|inför|från|efter|framåt|from|before|until|for|to) .{1,40})?(?:\s*\([^()]*\))?\s*:?$/i

/** What was to be done until now. */
const EARLIER = /förra|föregående|senaste|tidigare|last (?:time|meeting|call)|previous|arising/i

/** The text is a heading over things to do from now on. */
export const listsTasks = (text: string): boolean => LISTING.test(text) && !EARLIER.test(text)

/** "Anna – …", "Bo: …" */
export const MARKED = /^@?\p{Lu}[\p{L} .,&/+-]{1,50}?(?::|\s[–-])\s/u
export const lineOfTitle = ({ title, from }: RawSection): Line => ({
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
export const SHARED = /(?<!\p{L})(?:ansvar|fördel|bemann|turas|schema|uppgift)\p{L}*(?!\p{L})[^.]{0,80}:$/iu

/** "Plant stall – Bob", "Carla - tables": what, and whose it is. */
const PAIR =
  /^(?:(?<what>\p{L}[\p{L}’' ]{2,40})\s[–-]\s(?<who>\p{Lu}\p{Ll}+)(?=\.?$| to )|(?<first>\p{Lu}\p{Ll}+)\s[–-]\s(?!all |nothing|no |well|fine|ok|absent|present|apologies|inget|allt|sjuk)(?<does>\p{Ll}[\p{L}’' ]{2,30})\.?$)/u
export const isPair = (text: string, people: People): boolean => {
  const { who, first } = PAIR.exec(text)?.groups ?? {}
  const name = who ?? first
  return name !== undefined && people.kindOf(name) === 'near'
}

/** Who else helps. */
export const helpersIn = (text: string): string[] => {
  const match = /(?:tar hjälp av|tillsammans med|with help from|med hjälp av)\s+([^.]+)/i.exec(text)
  return match ? partsOf(match[1]!).filter(part => isMononym(part) || nameAt(part)?.rest === '') : []
}
