import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

const MATTERS = `
1. Mötets öppnande
Ylva Brandt öppnade mötet och hälsade alla välkomna till Granvik.

2. Nästa möte
Nästa möte är den 16 april.

3. Avslutning
Ordföranden tackade och avslutade mötet.
`
const HEAD = 'Granvikens byalag\nProtokoll\n'
const PRESENT = 'Närvarande: Ylva Brandt, Kasper Lundmark\n'
const read = (head: string, options: { file?: string; matters?: string } = {}) =>
  readMinutes(
    `${head}\n${PRESENT}${options.matters ?? MATTERS}`,
    options.file === undefined ? {} : { file: options.file },
  )

describe('the day of the meeting', () => {
  it.each([
    'Datum: 2024-03-12',
    'Datum: den 12 mars 2024',
    'Datum: 12/3-24',
    'Datum: 12/3 2024',
    'Datum: 12.3.2024',
    'Datum   2024-03-12',
    'Sammanträdesdatum\n2024-03-12',
    'Sammanträdesdag: tisdagen den 12 mars 2024',
    'Dag: Tisdag 12 mars 2024, kl 18.30',
    'Tid: tisdag 12 mars 2024 kl 18.30-20.00',
    'Plats och tid: Bygdegården, 2024-03-12, kl. 18.30–20.00',
    'Tid och plats   12 mars 2024 i bygdegården',
    'Styrelsemöte 2024-03-12',
    'MÖTE 240312',
    'Styrelsemöte nr 3 - 12 mars 2024',
    'Möte 3, 12 mars 2024',
    'Sammanträde tisdagen den 12 mars 2024 klockan 18.30',
    'tisdag 12/3 2024',
    'Tisdagen den 12:e mars 2024',
    'Anteckningar från möte tisdag den 12 mars\nGranvik 2024',
    'Styrelsemöte 2024-03-12\nJusterat 2024-03-26',
    'Utskick: 2024-03-20\nMötet hölls den 12 mars 2024',
    'Kallelse utsänd 2024-02-28\nMötesdatum: 2024-03-12',
  ])('%j', head => {
    expect(read(HEAD + head).date).toBe('2024-03-12')
  })

  it.each([
    'Date: 12 March 2024',
    'Date: March 12, 2024',
    'Date: March 12th, 2024',
    'Tuesday, 12 March 2024, 6.30 pm',
    'held on Tuesday 12th March 2024 at 7.30pm in the Boathouse',
    'Regular Meeting – March 12, 2024',
    'Meeting of Tuesday 12 March\nSpring 2024',
  ])('%j', head => {
    expect(
      read(`Minutes of the Granvik Harbour Committee\n${head}`, {
        matters: '\n1. Opening\nThe meeting was opened.\n\n2. Boats\nNone.\n\n3. Close\nThe meeting was closed.\n',
      }).date,
    ).toBe('2024-03-12')
  })

  it.each([
    ['protokoll 2024-03-12.pdf', '2024-03-12'],
    ['styrelsen_20240312.docx', '2024-03-12'],
    ['240312 protokoll.txt', '2024-03-12'],
  ])('%s, where the text has none', (file, day) => {
    const extract = read(HEAD, { file, matters: MATTERS.replace(/.*16 april.*/, 'Inte bestämt.') })
    expect(extract.date).toBe(day)
  })

  it('of two, the file name tells which', () => {
    const head = `${HEAD}Granvik 2024-03-12\nGranvik 2024-03-05`
    expect(read(head).date).toBe('2024-03-12')
    expect(read(head, { file: 'protokoll-2024-03-05.txt' }).date).toBe('2024-03-05')
  })

  it('what is no meeting day is none', () => {
    expect(read(`${HEAD}Org.nr 802400-1234\nJusterat 2024-03-26`).date).toBe(null)
  })
})

describe('when it began and ended', () => {
  it.each<[string, string | null, string | null]>([
    ['Tid: 18.30–20.15', '18:30', '20:15'],
    ['Tid: kl. 18:30 - 20:15', '18:30', '20:15'],
    ['Klockan 18.30 till 20.15', '18:30', '20:15'],
    ['Plats och tid: Bygdegården, kl 18.30–20.15', '18:30', '20:15'],
    ['Plats och tid: Bygdegården, kl 18.30–20.15, ajournering 19.00–19.10', '18:30', '20:15'],
    ['Tid: 18.30-20.15 (paus 19.00-19.10)', '18:30', '20:15'],
    ['Styrelsemöte 2024-03-12 kl. 18.30-20.15', '18:30', '20:15'],
    ['tisdag 12 mars 2024 kl 18.30', '18:30', null],
    ['Tuesday 12 March 2024, 6.30 pm – 8.15 pm', '18:30', '20:15'],
    ['Närvarande från kl. 19: Samira Nouri', null, null],
  ])('%j', (head, startTime, endTime) => {
    expect(read(HEAD + head)).toMatchObject({ startTime, endTime })
  })

  it.each<[string, string, string]>([
    ['Ylva öppnade mötet kl 18.30.', 'Ylva avslutade mötet kl 20.15.', 'sv'],
    ['Mötet öppnades av ordföranden klockan 18.30.', 'Mötet avslutas. Klockan var då 20.15.', 'sv'],
    ['Kl. 18.30 förklarade Ylva mötet öppnat.', 'Ordföranden förklarade mötet avslutat kl. 20.15.', 'sv'],
    ['Supervisor Brandt called the meeting to order at 6:30 PM.', 'Motion to adjourn at 8:15 PM. Carried.', 'en'],
    ['The meeting opened at 6.30pm.', 'There being no further business the Chair closed the meeting at 8.15pm.', 'en'],
    ['The chair opened the meeting at 18:30.', 'Meeting closed 20.15', 'en'],
    ['Vi började klockan 18.30 och hade mycket att hinna.', 'Vi slutade klockan 20.15.', 'sv'],
    ['We were in the hall and got going at 6.30 because of the snow.', 'We stopped at 8.15.', 'en'],
    ['We started at 6.30 and had soup.', 'The meeting rose at 8.15 p.m.', 'en'],
  ])('told: %s', (opened, closed) => {
    const matters = `\n1. Öppnande\n${opened}\n\n2. Bron\nSka målas.\n\n3. Avslutning\n${closed}\n`
    expect(read(`${HEAD}2024-03-12`, { matters })).toMatchObject({ startTime: '18:30', endTime: '20:15' })
  })

  it.each<[string, string | null, string | null]>([
    ['bygdegården, började 18.35', '18:35', null],
    ['4 mars 2031 | Methodist Hall | started 18:30, finished 20:20', '18:30', '20:20'],
    ['Klubbstugan. Började 13.35, klart 14.50', '13:35', '14:50'],
    ['Öppnat: 13.15\nAvslutat: 16.00', '13:15', '16:00'],
    ['Vi började klockan 13.00 och var klara 15.35.', '13:00', '15:35'],
    ['Kursen började i går och klart är 4 av 5.', null, null],
    ['Föreningen började 1931.', null, null],
  ])('in the head: %j', (line, startTime, endTime) => {
    expect(read(`${HEAD}2024-03-12\n${line}`)).toMatchObject({ startTime, endTime })
  })

  it('another hour in the text is neither', () => {
    const matters = MATTERS.replace('den 16 april', 'den 16 april kl. 18.30').replace(
      'tackade',
      'berättade att bussen går 19.40 och tackade',
    )
    expect(read(`${HEAD}2024-03-12`, { matters })).toMatchObject({ startTime: null, endTime: null })
  })
})

describe('where they met', () => {
  it.each([
    ['Plats: Bygdegården, Granvik', 'Bygdegården, Granvik'],
    ['Plats    Bygdegården, stora salen', 'Bygdegården, stora salen'],
    ['Lokal: Bygdegården', 'Bygdegården'],
    ['Plats: Bygdegården, stora salen, samt\nvia Teams', 'Bygdegården, stora salen, samt via Teams'],
    ['Plats och tid: Kommunhuset, rum Alen, kl. 13.30–16.00', 'Kommunhuset, rum Alen'],
    ['Tid och plats: 2024-03-12 kl. 18.30, Bygdegården i Granvik', 'Bygdegården i Granvik'],
    ['Styrelsemöte tisdag 12 mars 2024 kl 18.30 i Bygdegården', 'Bygdegården'],
    ['Styrelsemöte 12 mars 2024 kl 18.30, klubbstugan', 'klubbstugan'],
    ['Styrelsemöte 12 mars 2024, direkt efter årsmötet, klubbstugan', 'klubbstugan'],
    ['Styrelsemöte 12 mars 2024 hemma hos Ylva', 'hemma hos Ylva'],
    ['Styrelsemöte hemma hos Ylva 12 mars 2024', 'hemma hos Ylva'],
    ['2024-03-12 kl. 18.30–20.00, digitalt via Zoom', 'digitalt via Zoom'],
    ['12 mars 2024, Teams', 'Teams'],
    ['12 mars 2024, Teamsmöte, kl 9-11', 'Teamsmöte'],
    ['tisdag 12 mars 2024\nsal B12', 'sal B12'],
    ['tisdag 12 mars 2024 kl 18.30\nFolkets hus, Granvik', 'Folkets hus, Granvik'],
    ['Mötet hölls på Granviks herrgård den 12 mars 2024 mellan klockan 9 och 12.', 'Granviks herrgård'],
    ['Torsdagen den 12 mars 2024 kl. 18.30\ni Bygdegården, Granvik', 'Bygdegården, Granvik'],
    ['Tuesday 12 March 2024, 6.30 pm, school library', 'school library'],
    ['Sunday 12 March 2024, 10.30 am, in the hut', 'hut'],
    ['Thursday, 15:00–16:00 UTC, Jitsi', 'Jitsi'],
    ['Venue: Old Library, Granvik', 'Old Library, Granvik'],
    ['2024-03-12, bygdegården, började 18.35', 'bygdegården'],
    ['Styrelsemöte 12 mars 2024 / klubbstugan, köket / 18.00–19.15', 'klubbstugan, köket'],
    ['tisdagen den 12 mars 2024, i skolans matsal eftersom golvet är nyoljat', 'skolans matsal'],
    ['Where: Teams + room K204', 'Teams + room K204'],
  ])('%j', (head, place) => {
    expect(read(HEAD + head).place?.replace(/^the /, '')).toBe(place)
  })

  it.each([
    ['Minutes of monthly meeting held in the Parish Centre on Monday 9th October 2023 at 8pm', 'Parish Centre'],
    [
      'Minutes of the Council held on Thursday 11th January 2024\nat 7.30pm in the Jubilee Room, Granvik Village Hall',
      'Jubilee Room, Granvik Village Hall',
    ],
    [
      'A regular meeting of the Town Board was held on Tuesday, September 10, 2019 at the Town Hall, 41 Quarry Road.',
      'Town Hall, 41 Quarry Road',
    ],
    [
      'Protokoll fört vid sammanträde på brandstationen i Granvik fredagen den 8 december 2017',
      'brandstationen i Granvik',
    ],
    [
      'Protokoll fört vid stämma med Granviks samfällighetsförening den 18 mars 2018 i Granviks förskola',
      'Granviks förskola',
    ],
  ])('%j', (title, place) => {
    expect(read(title).place).toBe(place)
  })

  it.each([
    'Styrelsemöte i Granvikens byalag 12 mars 2024',
    'Minnesanteckningar från rådets möte 12 mars 2024',
    'Årsmöte 12 mars 2024',
  ])('%j names none', head => {
    expect(read(head).place).toBe(null)
  })
})
