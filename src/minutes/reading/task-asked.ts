/** One of us is asked, and says yes. */
import type { People } from './owners.ts'
import type { Told } from './task-sentences.ts'
import { isDoing, startsDoing } from './verbs.ts'

/** "Owen, please can you book the van?", "Kan Bosse kolla larmet?": one of us is asked. */
const ASKED = [
  /^@?(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?),? (?:please|pls|(?:please )?(?:can|could|would|will) you(?: please)?) (?<verb>\p{Ll}+)(?<rest> [^?]*)\??$/u,
  // "Owen, you said you'd ring them", "Bo, you kindly offered to look"
  /^@?(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?),? (?:and )?you(?:(?: \p{L}+ly)?(?: (?:said|promised|told us|thought|mentioned) (?:that )?you(?:['’]d| would| could| can| will|['’]ll)| (?:offered|promised|agreed|volunteered|were going|are going|were|are|need|have) to)|['’]ll| will|['’]re (?:going )?to| (?:also )?take) (?:kindly |also |please )?(?<verb>\p{Ll}+)(?<rest> [^?]*)(?:\?|$)/u,
  /^(?:Can|Could|Would) (?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?: please)? (?<verb>\p{Ll}+)(?<rest> [^?]*)\?$/u,
]
const BEDD = [
  /^(?:Kan|Kunde|Skulle) (?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:kunna )?(?<verb>\p{Ll}+)(?<rest> [^?]*)\?$/u,
  // "Bo, du lovade att ringa", "Anna, du skulle ju kolla"
  /^@?(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)[,:]? du (?:(?:lovade|sa|sade|erbjöd dig|åtog dig)(?: ju)?(?: att)?(?: du (?:skulle|kunde|kan|ska))?|skulle|ska|får)(?: ju| väl| också| nog| gärna)? (?<verb>\p{Ll}+)(?<rest> [^?]*)\??$/u,
  /^@?(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)[,:]? (?:kan|skulle|vill) du (?:kunna )?(?<verb>\p{Ll}+)(?<rest> [^?]*)\??$/u,
  // "Bo, skickar du bilderna i morgon?"
  /^@?(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?), (?<does>\p{Ll}+r) du (?!inte|med|också)(?<rest>[^?]*)\?$/u,
]
export function requested(text: string, people: People): Told | null {
  const asked = ASKED.map(pattern => pattern.exec(text)).find(Boolean)
  const bedd = BEDD.map(pattern => pattern.exec(text)).find(Boolean)
  const { who, verb, does: present } = (asked ?? bedd)?.groups ?? {}
  if (who === undefined || !['near', 'name'].includes(people.kindOf(who) ?? '')) return null
  if (present !== undefined) return startsDoing(`${present} ${bedd!.groups!.rest}`) ? { owner: who, what: text } : null
  const does = asked ? !/^(?:be|come|have|see|hear|attend|remember|explain|say|tell)$/.test(verb!) : isDoing(verb!)
  return does ? { owner: who, what: text } : null
}

/** "vem vattnar krukorna?" "Jag, hela juli": who answers so has taken it on. */
const MINE = /^(?:jag|jag (?:kan|tar det)|det kan jag|me|i (?:can|will)|i['’]ll do (?:it|that))(?=[,.! ]|$)/iu
const WHO_DOES = /^(?:vem|vilka|vem kan|who|who can|who['’]s)(?!\p{L}) .*\?$/iu
export const answered = (text: string, question: string, by: string): Told | null =>
  text.length < 60 && MINE.test(text) && WHO_DOES.test(question) ? { owner: by, what: question } : null
