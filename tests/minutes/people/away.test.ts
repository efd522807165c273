import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/minutes/reading/read.ts'
import { rowsOf } from './rows.ts'

/** Who did not come, as mails and notes tell it behind those who did: a name, and why. */

const SWEDISH = `
Rolf jobbade natt. > Rolf
Rolf körde buss och Greta var på kurs. > Rolf, Greta
Greta låg sjuk. > Greta
Rolf och Greta hade anmält förhinder. > Rolf, Greta
Rolf hade hört av sig om att han inte kunde. > Rolf
Rolf hörde vi inget från. > Rolf
Rolf hade inte hört av sig. > Rolf
Rolf hemma med förkylning. > Rolf
Rolf sjuk, Greta i fjällen. > Rolf, Greta
Rolf vabbade. > Rolf
Utan Greta den här gången. > Greta
Rolf satt fast på tåget och Greta hade jour. > Rolf, Greta
Rolf, Greta och Holger kunde inte. > Rolf, Greta, Holger
Greta är bortrest till maj. > Greta
Rolf hade tid hos tandläkaren. > Rolf
Rolf Sandén hade meddelat förhinder. > Rolf Sandén
Greta tog emot oss.
Rolf kom lite senare.
Rolf tar med kaffe nästa gång.
Mehmet bjöd på bullar.
Vi satt i köket hela kvällen.
`
const ENGLISH = `
Rolf was working. > Rolf
Rolf has just had his knee done. > Rolf
Rolf and Greta sent apologies. > Rolf, Greta
Rolf and Greta had sent their regrets. > Rolf, Greta
Rolf sent apologies, Greta lost her connection. > Rolf, Greta
Rolf had a clash. > Rolf
Greta couldn't make it. > Greta
Not Greta this time, she was ill. > Greta
No word from Rolf. > Rolf
Rolf is in Spain and Greta was at a wedding. > Rolf, Greta
Rolf got stuck at work. > Rolf
Greta missed it, having got the time wrong. > Greta
Rolf rang in sick. > Rolf
Greta joined at eight.
Rolf brought cake.
Greta will bring the papers next time.
`

const away = (text: string) =>
  readMinutes(text, { today: '2026-11-30' })
    .attendees.filter(one => !one.present)
    .map(one => one.name)
const swedish = (lead: string, said: string) =>
  `Från: Lisbet Norling\nTill: styrelsen\nDatum: 14 maj 2025 21:10\nÄmne: Anteckningar från igår\n\nHej!\n\n${lead} ${said}\n\nTaket\nRännan läcker. Mehmet ringer en plåtslagare.\n\nHälsningar\nLisbet\n`
const english = (lead: string, said: string) =>
  `From: Ann Pardoe\nTo: Committee\nDate: 14 May 2025 21:10\nSubject: Last night's meeting\n\nHi all,\n\n${lead} ${said}\n\nRoof\nThe gutter leaks. We agreed to have it mended. Tom rings a roofer.\n\nMoney\nWe agreed to put the fee up to £12.\n\nNext meeting Tuesday 10 June.\n\nAnn\n`

describe('behind those who were there', () => {
  it.each(rowsOf(SWEDISH))('%s', (said, who) => {
    for (const lead of ['Med var Samira, Mehmet, Kerstin och jag.', 'Vi var fyra: Samira, Mehmet, Kerstin och jag.'])
      expect(away(swedish(lead, said))).toEqual(who)
  })
  it.each(rowsOf(ENGLISH))('%s', (said, who) => {
    for (const lead of [
      'There were only four of us: Tom, Samira, Joan and me.',
      'On the call: Tom, Samira, Joan and me.',
      'On the call were Tom, Samira, Joan and I.',
    ])
      expect(away(english(lead, said))).toEqual(who)
  })
  it('in the same sentence', () => {
    const lead = 'There were four of us: Tom, Samira, Joan and me in the chair, as Greta has just had her hip done.'
    expect(away(english(lead, ''))).toEqual(['Greta'])
  })
})

describe('apologies in a sentence', () => {
  const under = (said: string) =>
    `FELLTON PARISH COUNCIL\nMinutes of the meeting held on Monday 12 May 2025\n\nPresent: Cllr Joan Perrin (Chairman), Cllr Tom Ash, Cllr Ann Dale\n\n1. APOLOGIES FOR ABSENCE\n${said}\n\n2. MINUTES\nRESOLVED: That the minutes be approved.\n\n3. FINANCE\nThe report was noted.\n`
  it.each([
    ['RESOLVED: That apologies be accepted from Cllr Bo Thorn (unwell).', ['Bo Thorn']],
    ['Apologies also from County Cllr Philip Orme.', ['Philip Orme']],
    [
      'Apologies from Bo Thorn, who was on holiday, and Eve Marsh, who had a hospital appointment, were accepted.',
      ['Bo Thorn', 'Eve Marsh'],
    ],
    ['Cllrs Bo Thorn and Eve Marsh had sent their apologies, which were accepted.', ['Bo Thorn', 'Eve Marsh']],
    ['Bo Thorn had sent apologies because of illness and these were accepted.', ['Bo Thorn']],
    [
      'Apologies for absence were received and accepted from Cllr Bo Thorn and Cllr Eve Marsh.',
      ['Bo Thorn', 'Eve Marsh'],
    ],
    ['It was resolved to accept apologies from Cllr Bo Thorn (work).', ['Bo Thorn']],
    ['Cllr Bo Thorn gave his apologies.', ['Bo Thorn']],
  ])('%s', (said, who) => {
    const found = readMinutes(under(said), { today: '2026-11-30' }).attendees
    expect(found.filter(one => !one.present).map(one => one.name)).toEqual(who)
    expect(found.filter(one => one.present).map(one => one.name)).toEqual(['Joan Perrin', 'Tom Ash', 'Ann Dale'])
  })
})

describe('who came', () => {
  const there = (text: string) =>
    readMinutes(text, { today: '2026-11-30' }).attendees.map(
      one =>
        `${one.present ? '+' : '-'}${one.name}${one.role ? ` (${one.role})` : ''}${one.affiliation ? ` [${one.affiliation}]` : ''}`,
    )
  it('by letters, with what is told of them', () => {
    const text = `HARBOUR Project Board, 18 Sept 2024 – rough notes\n\nHere: MH (chair), DM, JvD, RFM (host). CDH for Orme. AYL on Teams, HÅ on Teams from 11.\n\nAudit\nThe report came.\n`
    expect(there(text).map(one => one.split(' ')[0])).toEqual(['+MH', '+DM', '+JvD', '+RFM', '+CDH', '+AYL', '+HÅ'])
  })
  it('with what they come from, whatever it is called', () => {
    const text = `Protokoll\nLänsrådet 2024-09-11\n\nNärvarande\nGun Hedin, Funktionsrätt Sydmark, ordförande\nTomas Ek, SRF Sydmark\nRasmus Idh, Autism Sydmark\nPekka Ranta, Klinikum Norden\n\nFrånvarande\nEva Lind, Diabetes Sydmark\n\n§ 1 Öppnande\nMötet öppnades.\n`
    expect(there(text)).toEqual([
      '+Gun Hedin (ordförande) [Funktionsrätt Sydmark]',
      '+Tomas Ek [SRF Sydmark]',
      '+Rasmus Idh [Autism Sydmark]',
      '+Pekka Ranta [Klinikum Norden]',
      '-Eva Lind [Diabetes Sydmark]',
    ])
  })
  it('in a sentence with those who are no members', () => {
    const text = `Fellton Parish Council\n\nMeeting of the council, Monday 13 October 2025, 7.30 pm\n\nCouncillors present were Joan Perrin (chair), Tom Ash and Ann Dale, with district councillor Sue Orme, the clerk, Bo Thorn, and six residents. The minutes of 14 July were agreed.\n\nRoof\nThe gutter leaks. The council agreed to have it mended.\n`
    expect(there(text)).toEqual([
      '+Joan Perrin (chair)',
      '+Tom Ash',
      '+Ann Dale',
      '+Sue Orme (district councillor)',
      '+Bo Thorn (clerk)',
    ])
  })
  it.each([
    ['Joan Perrin (Fellton Hospital) chaired the meeting.', 'Joan Perrin'],
    ['Joan Perrin was in the chair.', 'Joan Perrin'],
    ['The meeting was chaired by Joan Perrin.', 'Joan Perrin'],
  ])('%s', (said, name) => {
    const text = `HARBOUR Project Board\nMinutes of the ninth meeting\n4 December 2024, 10.00\n\n${said} Also present were Tom Ash (Fellton Hospital) and Ann Dale (Quay Trust).\n\nOpening\nThe agenda was approved.\n`
    expect(
      there(text)
        .map(one => one.replace(/ [([].*/, ''))
        .sort(),
    ).toEqual([`+${name}`, '+Tom Ash', '+Ann Dale'].sort())
  })
})
