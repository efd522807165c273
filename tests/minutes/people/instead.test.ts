import { describe, expect, it } from 'vitest'
import { minutesOn, minutesWith } from './told.ts'

/** Guests who come another day instead, or by a day alone; and what only looks like a visit. Next meeting: 9 April 2024. */
const GUESTS: Array<[lang: 'sv' | 'en', text: string, guests: string[]]> = [
  ['sv', 'Malin Orre har fått förhinder och kommer i stället till mötet i april.', ['Malin Orre@2024-04-09']],
  [
    'sv',
    'Malin Orre från Vattenrådet har anmält förhinder på grund av sjukdom och kommer i stället den 9 april. Punkten utgår.',
    ['Malin Orre@2024-04-09'],
  ],
  ['sv', 'Malin Orre fick ställa in men kommer på aprilmötet i stället.', ['Malin Orre@2024-04-09']],
  ['sv', 'Malin Orre (Vattenrådet) avbokade, kommer den 9 april i stället.', ['Malin Orre@2024-04-09']],
  ['sv', 'Malin Orre, Vattenrådet, kommer 9/4 om grundvattnet.', ['Malin Orre@2024-04-09']],
  [
    'sv',
    'Scouterna vill komma till oss. Malin Orre och Tove Brandt kommer den 9 april.',
    ['Malin Orre@2024-04-09', 'Tove Brandt@2024-04-09'],
  ],
  ['sv', 'Malin Orre från Rörfirman kommer den 9 april och byter pumpen.', []],
  ['sv', 'Malin Orre har tackat ja till ett arvode på 4 000 kronor.', []],
  ['sv', 'Malin Orre, enhetschef vid Hjälpmedelscentralen, deltar under paragrafen.', ['Malin Orre@2024-03-05']],
  ['sv', 'Malin Orre från Fuktteknik var med i början.', ['Malin Orre@2024-03-05']],
  [
    'en',
    'Dr Lund from the County rang in with flu on the day. She’ll come on 9 April instead.',
    ['Dr Lund@2024-04-09'],
  ],
  ['en', 'Ellen Tarr (Pulsar) had to cancel, comes to 9 April meeting instead.', ['Ellen Tarr@2024-04-09']],
  [
    'en',
    'Ellen Tarr of Tarr and Lund, accountants, will attend in April to present the accounts for the year to 30 June.',
    ['Ellen Tarr@2024-04-09'],
  ],
  [
    'en',
    'Ellen Tarr, development officer with Rowing South, would like to meet us in the autumn, date to be fixed.',
    ['Ellen Tarr'],
  ],
  [
    'en',
    'PC Ellen Tarr had offered to come and speak about rural crime and Community Speedwatch. AGREED: That she be invited to the meeting on 9 April.',
    ['Ellen Tarr@2024-04-09'],
  ],
  ['en', 'Ellen Tarr of the hall committee came to thank us for last year’s grant.', ['Ellen Tarr@2024-03-05']],
  ['en', 'Ellen Tarr of Fjordside presents the first findings on 9 April.', ['Ellen Tarr@2024-04-09']],
  ['en', 'We have offered the job to Ellen Tarr, who starts on 1 May.', []],
  ['en', 'The committee voted to co-opt Ellen Tarr, who signed her declaration and joined the meeting.', []],
  ['en', 'From 1 May the Region is represented by Ellen Tarr.', []],
  ['en', 'Harbour Friends is invited as a new partner.', []],
]

describe('guests, in the words of minutes', () => {
  it.each(GUESTS)('%s: %s', (lang, text, guests) => {
    const { guests: found, attendees } = minutesOn(lang, lang === 'sv' ? 'Vattnet' : 'Water', text)
    const dated = new Map(guests.map(guest => guest.split('@') as [string, string | undefined]))
    expect(found.map(one => one.name).sort()).toEqual([...dated.keys()].sort())
    for (const { name, date } of found)
      expect({ name, date: date ?? undefined }).toEqual({ name, date: dated.get(name) })
    expect(attendees).toHaveLength(4)
  })

  it('by one word in a form', () => {
    const text =
      'Deltagare   Åsa Prytz, ordförande\n            Emil Sandell\nFrånvarande Sten Hammar\nGäst        Malin Orre, Vattenrådet Sydmark'
    const { guests, attendees } = minutesWith({ lang: 'sv', text })
    expect(guests).toMatchObject([{ name: 'Malin Orre', affiliation: 'Vattenrådet Sydmark', past: true }])
    expect(attendees.map(one => `${one.present ? '+' : '-'}${one.name}`)).toEqual([
      '+Åsa Prytz',
      '+Emil Sandell',
      '-Sten Hammar',
      '+Malin Orre',
    ])
  })
})

describe('coming meetings', () => {
  const next = (lang: 'sv' | 'en', text: string) =>
    minutesOn(lang, lang === 'sv' ? 'Vattnet' : 'Water', text).nextMeetings.filter(day => day !== '2024-04-09')
  it.each([
    ['sv', 'Ordinarie möte är kvar den 4 april.', ['2024-04-04']],
    ['sv', 'Ett extra sammanträde hålls därför digitalt torsdagen den 2 maj kl. 09.00.', ['2024-05-02']],
    ['sv', 'Extramöte om lånet 4 april 18.30 i lilla salen.', ['2024-04-04']],
    ['sv', 'Ärendet om filialen utgår och tas upp den 4 april.', ['2024-04-04']],
    ['sv', 'Strategin är ute på remiss med svarstid till den 15 maj.', []],
    ['sv', 'Det nya verket invigs den 4 april.', []],
    ['en', 'Next one is the annual meeting, Monday 13 May at 7 pm.', ['2024-05-13']],
    ['en', 'Dr Lund will come to the meeting in Skarvik on 12 June to present the analysis.', ['2024-06-12']],
    ['en', 'The call is open until 14 May.', []],
  ] as const)('%s: %s', (lang, text, days) => {
    expect(next(lang, text)).toEqual(days)
  })
})
