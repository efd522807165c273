import type { Sentence } from './blocks.ts'
import { type Person, plain, titled } from './guest-people.ts'
import { TOLD_OF } from './lexicon/no-visitors.ts'
import { VISITS } from './lexicon/visits.ts'

/** Visitors whom a sentence tells beside, or instead of, its subject: a colleague, "she", or a person with a topic and no verb. */

const BROUGHT =
  /(?<!\p{L})(?:(?:hade|har) (?:också |även )?(?:tagit )?med sig|tog med sig|i sällskap (?:med|av)|tillsammans med|brought(?: along)?|had brought(?: along)?|accompanied by|along with|together with)\s(?=(?:(?:sin|sina|en|två|her|his|their|a|two) (?:\p{Ll}+ ){0,3}(?:kolleg\p{L}+|medarbetare|chef|colleagues?|assistant|manager)(?!\p{L})|\p{Lu}))/iu

/** "Anna Berg från Region Norr hade med sig en kollega, Bo Ek, som …": he comes from there too. */
export function broughtAlong(text: string, first: Person | undefined): Person[] {
  const brought = first && BROUGHT.exec(text)
  if (!brought || text.indexOf(first.name) > brought.index) return []
  const behind = text
    .slice(brought.index + brought[0].length)
    .split(/\.\s|;|\s(?:som|who|och (?=\p{Ll})|and (?=\p{Ll}))/u)[0]!
  return titled(behind).map(one => ({
    ...one,
    ...(one.affiliation === undefined && first.affiliation !== undefined && { affiliation: first.affiliation }),
  }))
}

const OF_HERS = /(?<!\p{L})(?:of|by|från|from|av|enligt|according to)\s(?:the )?(?:(?:Mrs?|Ms|Miss|Dr)\.? )?$/iu
const PRONOUN = /^(?:Hon|Han|Hen|She|He)(?= \p{Ll})/u
const IS =
  /^(?:(?:Mrs?|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+ (?:är|arbetar som|jobbar som|is|works as) (?:en |ett |an? |the |our )?(\p{Ll}[\p{L} -]{3,50}?)(?= (?:på|vid|i|från|hos|at|in|of|for|with)(?!\p{L})|[.,;]|$)/u

/** "Anna Berg är skolläkare. Hon berättade om …": a sentence with the name of whom its pronoun means, where the one before names nobody else. */
export function resolved(sentence: Sentence, before: Sentence | undefined): Sentence {
  if (!before || before.block !== sentence.block || before.text.length > 300 || !PRONOUN.test(sentence.text))
    return sentence
  const told = plain(before.text)
  const [who, other] = titled(told)
  if (who === undefined || other !== undefined || TOLD_OF.test(told) || VISITS.test(told)) return sentence
  // "The opinion of Anna Berg had been sent round. She thought …": of her papers only.
  if (OF_HERS.test(told.slice(0, told.indexOf(who.name)))) return sentence
  const role = who.role ?? IS.exec(told)?.[1]
  const apart = `${role === undefined ? '' : `, ${role},`}${who.affiliation === undefined ? '' : ` från ${who.affiliation}`}`
  return { ...sentence, text: sentence.text.replace(PRONOUN, `${who.name}${apart}`) }
}

/** "Diakon Anna Berg om soppluncherna.", "Bo Ek, Region Norr, on the new buses": who spoke and of what, without a verb. */
export const OF_TOPIC =
  /^(?:\p{Lu}[\p{Ll}-]{3,} )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+(?:, [^.:;]{3,80}?)?,? (?=(?:om|kring|on|about)\s)/u
