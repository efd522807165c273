import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

const REST = `
Närvarande: Ylva Brandt (ordförande), Kasper Lundmark (sekreterare)

1. Öppnande
Ylva Brandt öppnade mötet och hälsade alla välkomna.

2. Bron
Beslutades att måla bron före sommaren.

3. Avslutning
Mötet avslutades.
`
const body = (head: string) => readMinutes(`${head}\n${REST}`)

describe('who met', () => {
  it.each<[string, string]>([
    [
      'GRANVIKS KOMMUN          SAMMANTRÄDESPROTOKOLL\nKultur- och fritidsnämnden          2024-03-12',
      'Kultur- och fritidsnämnden',
    ],
    ['Protokoll\nKommunstyrelsens arbetsutskott\nSammanträdesdatum 2024-03-12', 'Kommunstyrelsens arbetsutskott'],
    [
      'Protokoll fört vid sammanträde med kommunala pensionärsrådet\ntisdagen den 12 mars 2024',
      'kommunala pensionärsrådet',
    ],
    ['Kommunala pensionärsrådet, Granviks kommun\nProtokoll 2024-03-12', 'Kommunala pensionärsrådet'],
    [
      'Region Norr – Referensgrupp för tillgänglighet\nMötesanteckningar 2024-03-12',
      'Referensgrupp för tillgänglighet',
    ],
    ['Minnesanteckningar från lokala brottsförebyggande rådets möte 12 mars 2024', 'lokala brottsförebyggande rådet'],
    ['Granvikens byalag\nProtokoll styrelsemöte 2024-03-12', 'styrelsen'],
    ['BRF GRANEN 4\nSTYRELSEPROTOKOLL NR 3/2024', 'styrelsen'],
    ['Granviks vattenråd\nStyrgruppsmöte nr 4, 2024-03-12\nMinnesanteckningar', 'styrgruppen'],
    ['Granviks IK, skidsektionen\nProtokoll sektionsmöte 2024-03-12', 'skidsektionen'],
    ['Protokoll kårstyrelsemöte 4, 2024-03-12', 'kårstyrelsen'],
    ['Granviks hembygdsförening\nProtokoll från ordinarie årsmöte\n2024-03-12', 'ordinarie årsmöte'],
    ['ÅRSMÖTE GRANVIKS IK\nSöndag 24 mars 2024, klubbstugan\nProtokoll', 'ÅRSMÖTE'],
    ['Ämne: Anteckningar från föräldrarådet 12 mars', 'föräldrarådet'],
    ['Nämnd: Socialnämnden\nProtokoll 2024-03-12', 'Socialnämnden'],
    ['Räddningstjänstförbundet Östra Granviken\nDirektionen\nProtokoll 2024-03-12', 'Direktionen'],
    [
      'Naturvårdsnätverket Östra Granviken – nätverksträff\n2024-03-12\nAnteckningar',
      'Naturvårdsnätverket Östra Granviken',
    ],
    [
      'GRANVIK HOUSING ASSOCIATION LIMITED\nMINUTES OF THE MEETING OF THE BOARD\nheld on Thursday 28 November 2019',
      'BOARD',
    ],
    [
      'Granvik Town Council\nMinutes of the meeting of the Open Spaces Committee held on 16 May 2018',
      'Open Spaces Committee',
    ],
    [
      'GRANVIK PARISH COUNCIL\nMinutes of the Ordinary Meeting of the Council held on 16 May 2018',
      'GRANVIK PARISH COUNCIL',
    ],
    ['UNIVERSITY OF GRANVIK\nSENATE – EDUCATION COMMITTEE\nConfirmed minutes, 7 November 2024', 'EDUCATION COMMITTEE'],
    ['Granvik College, Research Ethics Sub-Committee\nMinutes, 28 April 2015', 'Research Ethics Sub-Committee'],
    ['Granvik Primary School\nFull Governing Body, Thursday 3 December 2015, 6pm\nMinutes', 'Full Governing Body'],
    ['The Granvik Hospice Trust\nBoard of Trustees: minutes of meeting, 22 November 2021', 'Board of Trustees'],
    ['Town of Granvik\nTown Board Regular Meeting\nOctober 17, 2022\nMinutes', 'Town Board'],
    ['CHILD RIGHTS NETWORK – MEETING NOTES\nTuesday 12 November 2024', 'CHILD RIGHTS NETWORK'],
    ['Granvik Harbour Trust\nNotes of the trustees’ meeting by telephone, 12 March 2024', 'trustees'],
    ['Granvik Allotments\nCommittee meeting via Zoom, notes from 12 March 2024', 'Committee'],
    ['Granviks kommun\nMinnesanteckningar från ungdomsrådet på Teams, 12 mars 2024', 'ungdomsrådet'],
    [
      'Minutes of monthly meeting held in the Parish Centre on 9 October 2023\nGRANVIK COMMUNITY COUNCIL',
      'GRANVIK COMMUNITY COUNCIL',
    ],
  ])('%j', (head, name) => {
    expect(body(head).body).toBe(name)
  })

  it.each<[string, string]>([
    ['Granviks kommun\nSocialnämnden\nProtokoll 2024-03-12', 'Granviks kommun'],
    ['Region Norr\nBeredningen för landsbygd\nProtokoll 2024-03-12', 'Region Norr'],
    ['Brf Granen 4\nProtokoll styrelsemöte 2024-03-12', 'Brf Granen 4'],
    ['Granvikens byalag\nProtokoll styrelsemöte 2024-03-12', 'Granvikens byalag'],
    ['Kommunala pensionärsrådet, Granviks kommun\nProtokoll 2024-03-12', 'Granviks kommun'],
    [
      'UNIVERSITY OF GRANVIK\nSENATE – EDUCATION COMMITTEE\nConfirmed minutes, 7 November 2024',
      'UNIVERSITY OF GRANVIK',
    ],
  ])('%j belongs to %s', (head, name) => {
    expect(body(head).organisation).toBe(name)
  })
})

describe('what a document is', () => {
  it.each<[string, string]>([
    ['Protokoll styrelsemöte 2024-03-12', 'minutes'],
    ['Styrelsemöte 2024-03-12', 'minutes'],
    ['Minnesanteckningar från samverkansgruppen 2024-03-12', 'notes'],
    ['Styrgrupp Nya bron\nAnteckningar: Kasper Lundmark', 'notes'],
    ['Från: Kasper Lundmark\nÄmne: Anteckningar från föräldrarådet\n\nHej alla!', 'notes'],
    ['Minutes of the Committee 12 March 2024', 'minutes'],
    ['River Path Working Group, notes from 12 March 2024', 'notes'],
  ])('%j over what was said', (head, kind) => {
    expect(body(head).kind).toBe(kind)
  })

  const MATTERS = '1. Mötets öppnande\n2. Val av justerare\n3. Ekonomi\n4. Övriga frågor\n5. Avslutning\n'
  it.each([
    `KALLELSE TILL ÅRSMÖTE 2027\n\nMedlemmarna kallas härmed till årsmöte söndagen den 14 mars 2027.\n\n${MATTERS}\nVälkomna!\nYlva Brandt, ordförande`,
    `Dagordning för styrelsemöte 2024-03-12\n\n${MATTERS}`,
    `Stadgar för Granvikens byalag\nAntagna vid årsmöte den 12 mars 2019\n\n§ 1 Namn\nFöreningens namn är Granvikens byalag.\n\n§ 2 Styrelsen\nStyrelsen består av ordförande och ledamöter. Protokoll ska föras.\n`,
    'Volunteer Expenses Policy\n\nApproved by the Trustees: 6 March 2018\n\n1. Purpose\nThis policy explains what you can claim.\n\n2. What you can claim\nTravel and refreshments.\n\n3. Questions\nContact Olu Adeyemi.\n',
    'GRANVIKSNYTT\nMedlemsblad nr 3, september 2024\n\nHej alla!\n\nNYTT STAKET\nStyrelsen beslutade i augusti att sätta upp ett staket. Anmäl dig till arbetsdagen.\n\nKALENDER\n23 oktober Höstmöte\n\nRedaktör: Ylva Brandt',
    'Tjänsteskrivelse\nSkötselplan för badplatsen\n\nFörslag till beslut\nNämnden beslutar att godkänna planen.\n\nÄrendet\nPlanen har tagits fram under våren.\n',
    'Hej Kasper!\n\nTack för senast. Vi beslutade ju att skriva till kommunen om bron, och jag har nu talat med dem.\n\nMed vänlig hälsning\nYlva Brandt',
    'Verksamhetsberättelse 2023\nGranvikens byalag\n\nStyrelsen har haft sju protokollförda möten.\n\nEkonomi\nResultatet blev ett överskott.\n',
  ])('no minutes: %j', text => {
    const { kind, sections, attendees } = readMinutes(text)
    expect({ kind, sections, attendees }).toEqual({ kind: 'other', sections: [], attendees: [] })
  })
})

it.each([
  'Till rösträknare valdes Ylva Brandt.',
  'Val av justerare och rösträknare',
  'valdes',
  '§',
  '/',
  'Justeras          ',
  '@',
  'Ordförande: Sekreterare: Justerare:',
])('reads %j without an error', line => {
  expect(() =>
    readMinutes(`Protokoll\n${line}\n\n1. ${line}\n${line}\n\n2. Slut\n${line}\n\n3. ${line}\n${line}\n\n${line}`),
  ).not.toThrow()
})
