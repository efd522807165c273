/** What something came to in the end is told apart from what it was to be. */
import { expect, test } from 'vitest'
import { asksOutcome, onlyPlanned } from '../../src/records/answers/proof/outcome.ts'
import { readQuestion } from '../../src/records/question.ts'
import { createShelves } from '../../src/records/shelf.ts'
import { importedState, OPERATOR } from './group.ts'

const { view, lexicon } = createShelves()(importedState([]), OPERATOR)
const read = (question: string) => readQuestion(question, view, lexicon, { today: '2025-01-10', lang: 'sv' })

test.each([
  ['vad gick staketet på till slut', true],
  ['hur mycket kostade takbytet?', true],
  ['what did the new boiler cost in the end', true],
  ['how much did we make on the jumble sale', true],
  ['vad fick staketet kosta som mest', false],
  ['hur mycket beslutade vi att lägga på staketet', false],
  ['what was the budget for the boiler', false],
  ['vem målade staketet', false],
  ['när blev taket klart', false],
])('%s asks what it came to: %s', (question, asks) => expect(asksOutcome(read(question))).toBe(asks))

test.each([
  ['Styrelsen avsätter högst 40 000 kr till staketet.', true],
  ['Offerten från Plåt & Tak är på 118 000 kr.', true],
  ['Up to £600 was set aside for the boiler.', true],
  ['Staketet kostade 37 200 kr, alltså mindre än de 40 000 kr som avsatts.', false],
  ['Fakturan på 37 200 kr är betald.', false],
  ['The boiler came to £580, within the £600 approved.', false],
  ['Staketet är målat.', false],
])('%s says only what was to be: %s', (text, only) => expect(onlyPlanned(text)).toBe(only))
