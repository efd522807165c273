import { expect, test } from 'vitest'
import { initialsOf } from '../../src/records/initials.ts'
import { manyBodies } from './bodies.ts'
import { ask } from './group.ts'

const state = manyBodies()

/** Whose minutes are meant; null: they do not hold it, and no other's answer it or come nearest. */
test.each<[question: string, source: string, has: string | null]>([
  ['Vad beslutade ungdomsrådet i Tallvik om skateparken?', 'ungdomsrad-tallvik', '40 000'],
  ['tallviks ungdomsråd, vad blev det beslut om skateparken?', 'ungdomsrad-tallvik', '40 000'],
  ['Vem skriver hamnföreningens yttrande om skateparken?', 'hamnforeningen', 'Bo Segel'],
  ['Vem frågar fritidschefen om skateparken i Tallvik?', 'ungdomsrad-tallvik', 'Ivar Kron'],
  ['Hur mycket får Krabbans plankor kosta?', 'hamnforeningen', '12 000'],
  ['What did Elmford parish council decide about the allotments?', 'parish-elmford', '£300'],
  ['Vem var ordförande i Tallvik i mars 2024?', 'ungdomsrad-tallvik', 'Moa Silver'],
  ['Vem beställer larm till receptionen enligt FSG?', 'samverkan-lagman', 'Ylva Stig'],
  // Guests and next meetings by their own date, of which no minutes are.
  ['Vem kommer till Tallviks ungdomsråd i maj 2024?', 'ungdomsrad-tallvik', 'Petra Alm'],
  ['Vem gästar ungdomsrådet i maj 2024 och var kommer personen ifrån?', 'ungdomsrad-tallvik', 'biblioteket'],
  ['Vilka gäster väntas till FSG:s sista möte 2023?', 'samverkan-lagman', 'Runa Berg'],
  ['Vem kommer till FSG i november 2023 och pratar om buller?', 'samverkan-lagman', 'Runa Berg'],
  ['Vem kommer till FSG i november 2023 och pratar om löner?', 'samverkan-lagman', null],
  ['Who is coming to Elmford parish council in February 2024?', 'parish-elmford', 'Amy Holt'],
  ['När träffas ungdomsrådet i Tallvik igen efter mötet i mars 2024?', 'ungdomsrad-tallvik', '14 maj 2024'],
  ['När samlas hamnföreningens styrelse härnäst efter mötet i mars 2024?', 'hamnforeningen', '16 april 2024'],
  ['When does Elmford parish council get together again after January 2024?', 'parish-elmford', '13 February 2024'],
  // Everyday words for being away and for the offices.
  ['Vilka fattades på ungdomsrådets möte i mars 2024?', 'ungdomsrad-tallvik', 'Otto Ring'],
  ['Vilka dök aldrig upp hos Krabban i mars 2024?', 'hamnforeningen', 'Dag Ankar'],
  ["Which Elmford councillor didn't turn up in January 2024?", 'parish-elmford', 'Sam Reed'],
  ["Which Elmford councillor didn't turn up in January 2024 without saying so?", 'parish-elmford', null],
  ['Vilka beslut fattades på ungdomsrådets möte i mars 2024?', 'ungdomsrad-tallvik', '40 000'],
  ['Vem höll i klubban i Tallvik i mars 2024?', 'ungdomsrad-tallvik', 'Moa Silver'],
  ['Vem skrev på mötet hos Krabban i mars 2024?', 'hamnforeningen', 'Carl Tross'],
  ['Who ran the meeting in Elmford in January 2024?', 'parish-elmford', 'Ruth Fenn'],
  ['Vem skrev under protokollet från ungdomsrådet i Tallvik mars -24?', 'ungdomsrad-tallvik', 'Selma Holm'],
  ['Vad beslutade hamnföreningen om larmen?', 'hamnforeningen', null],
  ['Hur mycket får bryggan kosta i Tallvik?', 'ungdomsrad-tallvik', null],
  ['What did Elmford decide about the skate park?', 'parish-elmford', null],
  ['Vilka var frånvarande hos Krabban i oktober 2023?', 'hamnforeningen', null],
])('%s', async (question, source, has) => {
  const { answer, answered, sources } = await ask(state, question)
  expect({ question, answered, elsewhere: sources.filter(one => !one.includes(source)), answer }).toEqual({
    question,
    answered: has !== null,
    elsewhere: [],
    answer,
  })
  if (has !== null) expect(answer).toContain(has)
})

test.each([
  ['Kommunala pensionärsrådet', 'kpr'],
  ['Barn- och utbildningsnämnden', 'bun'],
  ['Kommunstyrelsen', 'ks'],
  ['Kultur- och fritidsnämnden', 'kfn'],
  ['Förvaltningens samverkansgrupp', 'fsg'],
  ['Styrelsen', ''],
])('%s is %s in short', (body, short) => expect(initialsOf(body)).toBe(short))
