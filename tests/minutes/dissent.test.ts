import { describe, expect, it } from 'vitest'
import { reservationsIn } from '../../src/minutes/reading/dissent.ts'
import { linesOf } from '../../src/minutes/reading/lines.ts'
import { partsIn } from '../../src/minutes/reading/parts.ts'
import { conflictsIn } from '../../src/minutes/reading/standing-aside.ts'
import { finderOf } from '../../src/minutes/reading/told-people.ts'

const THERE = ['Ylva Brandt', 'Kasper Lundmark', 'Samira Nouri', 'Per-Arne Dahl', 'Molly Fenwick', 'Rhys McAllen']
const find = finderOf(THERE, ['Olle Granath'])

const against = (text: string) => {
  const { lines } = linesOf(text)
  return reservationsIn(lines, partsIn(lines), find)
}
const aside = (text: string, declared: readonly string[] = []) => {
  const { lines } = linesOf(text)
  return conflictsIn(lines, partsIn(lines), { find, listed: new Set(THERE), declared: new Set(declared) })
}

describe('who had their disagreement noted', () => {
  it.each<[string, string[]]>([
    ['Brandt, Nouri och Dahl reserverar sig mot beslutet.', ['Ylva Brandt', 'Samira Nouri', 'Per-Arne Dahl']],
    ['Lundmark talade för förslaget, och Nouri reserverade sig.', ['Samira Nouri']],
    ['Kasper Lundmark anmälde avvikande mening.', ['Kasper Lundmark']],
    ['Brandt och Nouri lät till protokollet anteckna sin avvikande mening.', ['Ylva Brandt', 'Samira Nouri']],
    ['Avvikande mening: Samira Nouri ville vänta ett år.', ['Samira Nouri']],
    ['Ylva ville att det skrevs in att hon var emot.', ['Ylva Brandt']],
    ['P-A emot, ville ha det antecknat.', ['Per-Arne Dahl']],
    ['Ylva och Kasper ville att det skulle stå att de var emot.', ['Ylva Brandt', 'Kasper Lundmark']],
    ['Nouri var inte med på taxan, och fick det antecknat.', ['Samira Nouri']],
    ['Mot beslutet reserverar sig Ylva Brandt och Kasper Lundmark.', ['Ylva Brandt', 'Kasper Lundmark']],
    ['Reservation: Brandt, Nouri.', ['Ylva Brandt', 'Samira Nouri']],
    ['Mr McAllen requested that his dissent be recorded.', ['Rhys McAllen']],
    ['Rhys asked me to put down that he was against.', ['Rhys McAllen']],
    ['On a vote it carried, McAllen asking for his dissent to be minuted.', ['Rhys McAllen']],
    ['Molly did not agree to this and wished it to be noted.', ['Molly Fenwick']],
    ['RMcA against and wants it written.', ['Rhys McAllen']],
    ['Ms Fenwick craved leave to have her dissent entered.', ['Molly Fenwick']],
    ['Councillor Fenwick dissented.', ['Molly Fenwick']],
    ['Dottie wants it down that she is against the shed.', ['Dottie']],
    ['We agreed on £40 (Molly wants it noted that she would have kept the old price).', ['Molly Fenwick']],
    ['Samtliga ledamöter från S och V reserverar sig mot beslutet.', ['Samtliga ledamöter från S och V']],
    [
      'Socialdemokraterna och Vänsterpartiet reserverar sig till förmån för eget yrkande.',
      ['Socialdemokraterna', 'Vänsterpartiet'],
    ],
    ['M-gruppen lämnar en skriftlig reservation.', ['M-gruppen']],
    ['Vårdförbundet och Kommunal är oeniga med arbetsgivaren.', ['Vårdförbundet', 'Kommunal']],
    ['Reservation\nBrandt (V) reserverar sig mot beslutet.\n\nSamira Nouri önskar alla glad sommar.', ['Ylva Brandt']],
    ['Fenwick was against it. She asked for that to be minuted.', ['Molly Fenwick']],
  ])('%s', (text, expected) => expect(against(text)).toEqual(expected))

  it.each([
    'Ingen reserverade sig mot beslutet.',
    'Samtliga var nöjda, och ingen från Socialdemokraterna reserverade sig.',
    'Nobody voted against.',
    'Nouri önskade få antecknat att bryggan är målad.',
    'Brandt var emot förslaget.',
    'Medel reserveras för taket till våren.',
    'Molly asked that it be minuted that the key has been found.',
    'Fenwick asked that it be noted that she would have preferred oak, but she did not vote against.',
    'Three in favour, none against; Molly asked that her abstention be recorded.',
    'Styrelsen ville att det antecknas att ingen var emot.',
  ])('none in: %s', text => expect(against(text)).toEqual([]))
})

describe('who stood aside', () => {
  it.each<[string, string[]]>([
    ['Samira Nouri anmäler jäv och lämnar rummet.', ['Samira Nouri']],
    ['Brandt är ledamot i Norra byalaget och deltog inte i beslutet.', ['Ylva Brandt']],
    ['Nouri (S) deltar inte i beslutet på grund av styrelseuppdrag i föreningen.', ['Samira Nouri']],
    ['Rhys does not take part in this item due to conflict of interest.', ['Rhys McAllen']],
    ['Molly lives next door to the shed and left the meeting during the item.', ['Molly Fenwick']],
    ['P-A jävig, gick ut.', ['Per-Arne Dahl']],
    ['Jäv: Samira Nouri deltar inte. Ylva Brandt leder mötet under punkten.', ['Samira Nouri']],
    ['Nouri deltog inte i behandlingen.', ['Samira Nouri']],
    ['Lundmark, vars syster äger firman, lämnade salen.', ['Kasper Lundmark']],
    ['Kasper gick ut under tiden, eftersom han spelar där.', ['Kasper Lundmark']],
    ['På grund av jäv deltar Ylva Brandt inte i beslutet.', ['Ylva Brandt']],
    ['Mr McAllen declared an interest, his brother being the builder, and left the room.', ['Rhys McAllen']],
    ['Samira deltog inte, eftersom hon sitter i deras styrelse.', ['Samira Nouri']],
    ["Molly's brother rents the barn. Molly said that she would wait outside.", ['Molly Fenwick']],
    ['Molly went out, being a trustee.', ['Molly Fenwick']],
    ["Rhys's nephew rents the field. Rhys waited in the corridor.", ['Rhys McAllen']],
  ])('%s', (text, expected) => expect(aside(text)).toEqual(expected))

  it('leaves the room, having said at the start that there is an interest', () => {
    expect(aside('Mr McAllen left the room. The tenders were opened.', ['Rhys McAllen'])).toEqual(['Rhys McAllen'])
    expect(aside('Mr McAllen left the room. The tenders were opened.')).toEqual([])
  })

  it.each([
    'Olle Granath tackade och lämnade därefter salen.',
    'Olle Granath, vars bror äger firman, lämnade salen.',
    'Inget jäv anmäldes.',
    'No interest was declared.',
    'Nobody declared an interest.',
    'Ylva Brandt lämnade mötet kl. 19.30.',
    'Molly left the meeting at eight.',
    'Molly was put forward as chair and Rhys left the room for a call.',
    'Ylva Brandt deltar inte i beslutet.',
    'Nouri är kusin med sökanden i ett annat ärende.',
  ])('none in: %s', text => expect(aside(text)).toEqual([]))
})
