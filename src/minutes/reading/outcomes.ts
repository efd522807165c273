import type { Lang } from '../../domain/text.ts'
import type { Block } from './blocks.ts'
import { type Found, trimmed } from './decision-points.ts'
import { APPLICATION } from './decision-rows.ts'
import type { Telling } from './weighing/tellings.ts'

/** "Approved.", "Yes, with Tadej against.", "The motion was adopted.", "Alla för.": how it went, and nothing of what. */
const BARE: Record<Lang, RegExp> = {
  en: /^(?:(?:(?:so|this was|that was|it was|which was|and was) )?(?:then )?(?:unanimously |duly |all )?(?:approved|carried|agreed|adopted|accepted|passed|granted|refused|rejected|declined|defeated|lost)|(?:the )?(?:motion|proposal) (?:was |is )?(?:then |duly |put and )?(?:adopted|agreed|approved|carried|passed|accepted|defeated|lost)|yes|no|go|all (?:in favou?r|for(?: it)?|agreed|yes)|everyone (?:agreed|was for(?: it)?|for)|no(?:body|-one| one) (?:objected|was against|against)|thumbs up(?: from (?:all|everyone))?)(?:(?:[,:]? | – |, )(?:unanimously|by (?:all|consensus|acclamation|\p{L}+ votes? to \p{L}+|\d+ ?(?:votes? )?(?:to|[–-]) ?\d+)|nem\.? con\.?|\d+ ?[–-] ?\d+|with(?:out)? [^.;]{3,40}|in favou?r|all round|thanks?))*[.!]*$/iu,
  sv: /^(?:(?:enhälligt )?(?:bifall|avslag|godkänt|godkändes|godkänns|beviljat|beviljas|beviljades|bifölls|avslogs|antogs|antas)|ja|nej|klubbat|alla (?:är |var |sa )?(?:med(?: på det)?|för|överens|eniga|ense|ja)|tummen upp(?: från (?:alla|samtliga))?|ingen (?:var )?emot|inga invändningar)(?:(?:[,:]? | – |, )(?:enhälligt|med (?:\d+|\p{L}+) röster mot (?:\d+|\p{L}+)|\d+ ?[–-] ?\d+|från alla|av alla|efter handuppräckning|med acklamation))*[.!]*$/iu,
}

/** How it went is said in a few words; a longer text is not gone through for them. */
const LONGEST_OUTCOME = 90
export const isBareOutcome = (text: string, lang: Lang): boolean =>
  text.length <= LONGEST_OUTCOME && BARE[lang].test(text)

/** "NO OBJECTION, subject to drainage", "RESOLVED: SUPPORT.", of the application with whose number the paragraph begins. */
const ON_APPLICATION =
  /^(?:(?:RESOLVED|Resolved|Decision|Comments?):?\s+)?(?:(?:NO|No) (?:OBJECTIONS?|objections?|COMMENTS?|comments?)|OBJECT(?:ION|ED)?|Object(?:ion|ed)?|SUPPORT(?:ED)?|Support(?:ed)?|NEUTRAL)(?!\p{L})/u

/** The paragraphs that tell an application and how it was answered, each as the one decision that it is. */
function applicationsIn(told: readonly Telling[]): Array<Found & { block: Block }> {
  const out: Array<Found & { block: Block }> = []
  for (const [i, { sentence }] of told.entries()) {
    const { block, index, from, to } = sentence
    if (index === 0 || !ON_APPLICATION.test(sentence.text) || !APPLICATION.test(block.text)) continue
    const before = told.slice(i - index, i).map(one => one.sentence)
    if (before.some(one => one.block !== block) || out.some(one => one.block === block)) continue
    out.push({ text: trimmed([...before, sentence].map(one => one.text).join(' ')), from, to, block })
  }
  return out
}

/** Nobody tells what was decided in more sentences than so before how it went. */
const LONGEST = 400

/**
 * Gives of some of these decisions each that is nothing but an outcome with the sentence before it in the same paragraph: "Half fee for
 * 2025? Yes.". Where that sentence is a decision already, the outcome is left out.
 */
export const withSubjects = (all: readonly Found[], told: readonly Telling[], lang: Lang) => {
  const applications = applicationsIn(told)
  return (some: readonly Found[]): Found[] =>
    some.flatMap(found => {
      const whole = applications.find(
        one => one.from <= found.to && one.to >= found.from && one.block.text.includes(found.text),
      )
      // Told once, where the first of its sentences stood.
      if (whole)
        return all.find(one => whole.block.text.includes(one.text)) === found
          ? [{ text: whole.text, from: whole.from, to: whole.to }]
          : []
      if (!isBareOutcome(found.text, lang)) return [found]
      const at = told.findIndex(
        ({ sentence: { text, from, to } }) => from <= found.to && to >= found.from && trimmed(text) === found.text,
      )
      const [before, own] = [told[at - 1]?.sentence, told[at]?.sentence]
      if (!before || !own || before.block !== own.block || own.block.cells.length > 1 || before.text.length > LONGEST)
        return [found]
      if (all.some(one => one.text.includes(trimmed(before.text)))) return []
      return [{ text: trimmed(`${before.text} ${own.text}`), from: before.from, to: own.to }]
    })
}
