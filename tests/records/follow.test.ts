import { describe, expect, test } from 'vitest'
import { grammar } from '../../src/interpreters/grammar/index.ts'
import { createRecords } from '../../src/records/index.ts'
import { openRoom } from '../fixtures/room.ts'

/** What a person types one after another; what each answer must hold (null: not in the records), and must not. */
const TALKS: Array<Array<[words: string, has: string[] | null, not?: string[]]>> = [
  [
    ['Vilka gäster kommer i maj enligt protokollen?', ['Ingrid Falkenmark'], ['Bengt']],
    ['och i juni?', ['Bengt Stålhandske'], ['Ingrid']],
    ['och i september?', null],
  ],
  [
    ['Vad beslutades om bredband?', ['plan för bredband']],
    ['och om bygdegårdar?', ['120 000 kronor'], ['bredband.']],
    ['vad mer?', ['anropsstyrd', '120 000']],
  ],
  [
    ['Vad beslutades om kollektivtrafik?', ['anropsstyrd']],
    ['vem reserverade sig då?', ['Britt-Marie Sandin']],
    ['och vilka var med?', ['Sofia Öberg', '12 februari'], ['12 mars']],
    ['vem var ordförande?', ['Margareta Lindqvist']],
  ],
  [
    ['Vilka från Moderaterna var med den 12 februari?', ['Lars-Erik Nyman', 'Anna Berg'], ['Anna Wallin']],
    ['och från Liberalerna?', ['Anna Wallin'], ['Anna Berg']],
    ['vilka fler?', ['Anna Berg', 'Sofia Öberg']],
  ],
  [
    ['Who chaired on 12 March 2027?', ['Margareta Lindqvist']],
    ['and who checked the minutes?', ['Karin Åkesson']],
    ['who else?', null],
  ],
  [
    ['Hur många gånger har Karin Åkesson varit med?', ['2']],
    ['och Johan Rydell?', ['Johan Rydell', '2'], ['Karin']],
  ],
  [
    ['What was decided about public transport?', ['anropsstyrd']],
    ['what about broadband?', ['plan för bredband'], ['anropsstyrd']],
    ['when was that?', ['12 March 2027']],
  ],
  [
    ['Vad hände med § 5?', ['Yttrandet antas']],
    ['och § 4', ['bredband']],
  ],
  [
    ['Vem kommer från Länsstyrelsen den 12 maj?', ['Ingrid Falkenmark']],
    ['vem mer?', ['0 kommer']],
  ],
  [
    ['Vad beslutades den 12 mars?', ['bredband']],
    ['Vad beslutades om bygdegårdarna?', ['120 000 kronor']],
  ],
]

describe('one question after another', () => {
  test.each(TALKS.map(talk => [talk.map(([words]) => words).join(' → '), talk] as const))('%s', async (_, talk) => {
    const room = await openRoom({ interpreter: grammar, ports: { answer: createRecords().answer } })
    for (const [words, has, not = []] of talk) {
      const reply = await room.say('m5-0', words)
      const text = reply.card.text.split('Läst som')[0]!.split('Read as')[0]!
      const faults = [
        ...(has ?? []).filter(one => !text.includes(one)).map(one => `lacks ${one}`),
        ...not.filter(one => text.includes(one)).map(one => `holds ${one}`),
        ...((reply.answered ?? true) === (has !== null) ? [] : ['answered', reply.answered]),
      ]
      expect({ words, faults, all: reply.card.text }).toMatchObject({ faults: [] })
    }
  })

  test('what somebody else asked is not leant on', async () => {
    const room = await openRoom({ interpreter: grammar, ports: { answer: createRecords().answer } })
    await room.say('m5-0', 'Vad beslutades om bredband?')
    const reply = await room.say('m6-0', 'vad mer?')
    expect(reply.answered).not.toBe(true)
  })
})
