import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

const titles = (text: string): string[] => readMinutes(text, { today: '2026-11-29' }).sections.map(one => one.title)

const HEAD =
  'Anteckningar från mötet i båtlaget 4 mars 2025\nNärvarande: Ylva Brandt, Kasper Lundmark, Samira Nouri\n\n'

describe('what a short note tells line by line, each with what it is about before it', () => {
  it.each<[string, string, string[]]>([
    [
      'a colon, line below line',
      `${HEAD}Spången: vi byter plankorna i april. Kasper beställer virke.\nSommarfesten: som förra året.\nAvgiften: Höjs till 275 kr.\n`,
      ['Spången', 'Sommarfesten', 'Avgiften'],
    ],
    [
      'a colon, in paragraphs, and when they meet again',
      `${HEAD}Spången: vi byter plankorna i april.\n\nSommarfesten: som förra året.\n\nGrinden vid vägen: Samira oljar gångjärnen.\n\nNästa möte: 8 april\n`,
      ['Spången', 'Sommarfesten', 'Grinden vid vägen', 'Nästa möte'],
    ],
    [
      'a dash',
      `Notes of the choir committee, 3 June 2025\nPresent: Edda Lowe, Kit Marsh\n\nRobes – we go with the lighter cloth.\nPiano – Kit rings the tuner this week.\nParking – nothing to be done until the works are over.\n`,
      ['Robes', 'Piano', 'Parking'],
    ],
    [
      'a dash, in bold, whatever it says',
      `Notes of the choir committee, 3 June 2025\nPresent: Edda Lowe, Kit Marsh\n\n**Robes** – £90 spent, all of them mended.\n\n**Guests** – Thanks to the organist, who came to listen.\n\n**Piano** – Kit rings the tuner this week.\n`,
      ['Robes', 'Guests', 'Piano'],
    ],
    [
      'a stop, mixed with a colon',
      `${HEAD}Spången. Plankorna byts i april. Kasper beställer virke.\n\nElen. Säkringen går för ofta, Samira ringer en elektriker.\n\nAvgiften: 275 kr från i sommar, sa alla.\n`,
      ['Spången', 'Elen', 'Avgiften'],
    ],
    [
      'wrapped lines',
      `${HEAD}Spången: plankorna är så ruttna att vi inte vågar gå där,\nså de byts i april. Kasper beställer virke.\nSommarfesten: som förra året, men utan lotteri.\nGrinden: Samira oljar gångjärnen.\n`,
      ['Spången', 'Sommarfesten', 'Grinden'],
    ],
    [
      'two are enough in a mail',
      `Hej!\n\nLite från mötet 4 mars 2025. Vi var Ylva, Kasper och jag.\n\nSpången: plankorna byts i april. Kasper beställer virke.\nSommarfesten: vi gör som förra året.\n\nHälsningar\nSamira`,
      ['Spången', 'Sommarfesten'],
    ],
    [
      'no stops, and a place that the text speaks of too',
      `${HEAD}Vi talade om resan till Utklippan och om annat.\n\nMat: vi tar med oss egen, kaffe finns\nUtklippan: båten går kl 10 om vädret tillåter\nBiljetter: 150 kr, barn halva priset\nVakt: samma lista som i fjol\n`,
      ['Mat', 'Utklippan', 'Biljetter', 'Vakt'],
    ],
    [
      'an office that is told of',
      `${HEAD}Ordförande: Ylva är villig att fortsätta ett år till. Vi föreslår omval.\nStugvärd: Kasper slutar. Samira frågar grannen.\nHamnavgiften: vi höjer den inte i år.\n`,
      ['Ordförande', 'Stugvärd', 'Hamnavgiften'],
    ],
    [
      'points',
      `${HEAD}- Spången: vi byter plankorna i april.\n- Festen: som förra året.\n- Avgiften: 275 kr från nästa år.\n`,
      ['Spången', 'Festen', 'Avgiften'],
    ],
  ])('%s', (_, text, expected) => expect(titles(text)).toEqual(expected))

  it('tells a predicate with its subject', () => {
    const { sections } = readMinutes(
      `${HEAD}Spången: lagas i april. Kasper beställer virke.\nFesten: som förra året.\nAvgiften: höjs till 275 kr från nästa år.\n`,
    )
    expect(sections.at(-1)!.text).toBe('Avgiften: höjs till 275 kr från nästa år.')
  })

  it('leaves the name of whoever wrote it out of the last one', () => {
    const { sections } = readMinutes(
      'Hello all\n\nNotes from the meeting on 3 June 2025. Present: Edda Lowe, Kit Marsh.\n\nRobes: we go with the lighter cloth.\nPiano: the tuner comes in July.\nParking: no change.\n\nEdda',
    )
    expect(sections.map(one => one.text)).toEqual([
      'we go with the lighter cloth.',
      'the tuner comes in July.',
      'no change.',
    ])
  })

  it.each<[string, string]>([
    [
      'who does what',
      `${HEAD}Kasper: beställer virke till spången.\nSamira: oljar grindens gångjärn.\nYlva: skriver till kommunen i veckan.\n`,
    ],
    [
      'who said what',
      `${HEAD}Vi pratade om spången.\nYlva: den är rutten och måste bort.\nKasper: jag kan byta plankorna i april.\nYlva: bra, då gör vi så.\n`,
    ],
    [
      'offices',
      `${HEAD}Ordförande: Ylva Brandt\nKassör: Kasper Lundmark\nHamnvakt: Samira Nouri\nRevisor: Sten Åberg\n`,
    ],
    [
      'figures',
      `${HEAD}Ingående saldo: 4 100 kr\nMedlemsavgifter: 2 750 kr\nLotteri: 640 kr\nUtgående saldo: 7 490 kr\n`,
    ],
    [
      'who came from where',
      'Minutes of the river forum, 3 June 2025\n\nAnglers: Edda Lowe, Kit Marsh\nRowers: Jo Penn\nCanoe club: Ann Tate and Bob Hale\n\nThe forum met by the weir and talked about the water for an hour.\n',
    ],
    [
      'lines within a text',
      `${HEAD}Vi började med spången och kom fram till att plankorna ska bytas i april, när det har torkat upp ordentligt i backen.\nKostnad: två tusen enligt Kasper.\n\nSedan talade vi länge om festen, som blir av i augusti om vädret tillåter och någon vill ordna med maten.\n`,
    ],
  ])('no matters: %s', (_, text) => {
    const found = titles(text)
    expect(found.filter(title => !/^(?:Anteckningar|Notes)$/.test(title))).toEqual([])
  })

  it('headings win where there are such', () => {
    const text = `${HEAD}## Hamnen\n\nSpången: lagas i april av Kasper.\nGrinden: oljas av Samira i veckan.\n\n## Pengarna\n\nAvgiften: höjs till 275 kr från nästa år.\nLotteriet: gav 640 kr efter utgifter.\n`
    expect(titles(text)).toEqual(['Hamnen', 'Pengarna'])
  })

  it('what people are asked to come to is no meeting', () => {
    expect(
      readMinutes(
        'Dear neighbours\n\nThe harvest supper is on 5 October 2025.\n\nFood: please bring a dish to share.\nMusic: the band plays from seven.\nParking: there is room behind the barn.\n\nLet me know if you can come.\nEdda',
      ).kind,
    ).toBe('other')
  })
})
