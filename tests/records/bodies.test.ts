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
