import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { type Case, EN, owned, SV } from './task-cases.ts'

const SWEDISH: Case[] = [
  // A promise that something else will be so, a condition, a rule.
  ['Anna lovade att hyran inte höjs i år.'],
  ['Bosse lovade att snöröjningen blir bättre.'],
  ['Anna lovade att hon ringer föreningen.', 'Anna'],
  ['Anna lovade att ta med kartan.', 'Anna'],
  ['Maryam har lovat att skicka listan.', 'Maryam'],
  ['Bosse föreslog att de skulle gå till tippen i stället.'],
  ['Vi betalar halva kostnaden, under förutsättning att Maryam står för resten.'],
  ['Resan blir av, förutsatt att Bosse kör bussen.'],
  ['Alla medarbetare ska arbeta högst två helger av fyra.'],
  ['Alla barn ska ha flytväst.'],
  ['Alla ska läsa handlingarna till nästa möte.', 'Alla'],
  // A day or a reason before the verb; who it is that does.
  ['Beslut: att Bosse senast den 12 maj skall anmäla skadan till kommunen.', 'Bosse'],
  ['Det antecknades att Maryam ombesörjer skyltningen.', 'Maryam'],
  ['Sedan det upplysts att lampan har slocknat, åtog sig Bosse att byta den.', 'Bosse'],
  ['Listan går till kommunen, och det är Maryam som skickar den.', 'Maryam'],
  ['Bosse, du lovade att ringa smeden.', 'Bosse'],
  ['Länsstyrelsen lovar besked i oktober.'],
  // Offices change hands; people vote.
  ['Anna Berg och Bosse Lindqvist röstar nej.'],
  ['Maryam lämnar beredningen vid årsskiftet.'],
  ['Anna lämnar styrelsen i mars.'],
  ['Karin slutar och ersätts av Bosse Lindqvist.'],
  ['Karin efterträds av Maryam.'],
  ['Bosse kandiderar till valberedningen.'],
  ['Listan bokförs av Bosse.', 'Bosse'],
  // More time, ready by a day, and what one gets done.
  ['Bosse får förlängd tid till den 13 december.', 'Bosse'],
  ['Bosse fick mer tid på sig till maj.', 'Bosse'],
  ['Maryam har bokslutet klart till 20 mars.', 'Maryam'],
  ['Maryam har listan färdig senast den 3 april.', 'Maryam'],
  ['Dörren är trög, det ska Bosse få fixat.', 'Bosse'],
  ['Anna och Maryam ska höras om datum.', 'Anna, Maryam'],
  ['Bosse pratar m grannen.', 'Bosse'],
  ['Var och en av oss tar med ett förslag till nästa möte.', 'Var och en av oss'],
  ['Ansvariga: Anna + Bosse kaffet, Maryam affisch senast 20/9', 'Anna, Bosse', 'Maryam'],
  ['Skicka era synpunkter till Bosse senast den 12 maj.', 'alla'],
  ['Beslut: Ekbackens ridklubb ska betala tillbaka 7 600 kronor senast den 31 oktober.', 'Ekbackens ridklubb'],
  ['Beslut: Svar ska ha kommit in senast den 31 oktober.'],
  ['Länsstyrelsen ger bidrag, ansökan senast 31/10.'],
]

const ENGLISH: Case[] = [
  // Who said so is reminded of it; what one likes, or why, is no task.
  ["Owen, you kindly said you'd look over the lease.", 'Owen'],
  ['Lena, you promised to ring the plumber.', 'Lena'],
  ['Everyone happy to try it for a year.'],
  ['Owen said that, as he would be moving to Leeds, somebody else must keep the key.'],
  ['Lena asked that it be minuted that she would have preferred a third tender.'],
  ['Owen was asked to sign these minutes.'],
  ['It was decided to give Ruth Okoye the task to send in the application.', 'Ruth Okoye'],
  ['The lease is to be lodged by the clerk not later than the 31st October.', 'the clerk'],
  ['Abstaining: Owen'],
  ['Owen asks for £1,800 for the regatta.'],
  ['Owen asks by mail for £600.'],
  ['Owen asks the council for a skip.', 'Owen'],
  ['Lena reckons it will be cheaper in spring.'],
  ['Lena hosts the meeting in May.'],
  ['Ruth now keeps the back door shut.'],
  ['Owen is willing to stand for chair.'],
  ['Lena will run for treasurer again.'],
  ['It was agreed that the clerk may spend up to £300 on a printer.'],
  ['It was agreed that the clerk should order a printer.', 'the clerk'],
  ['AGREED: That Owen find out about licences and report back in May.', 'Owen'],
  ['RESOLVED: That Mrs Okoye and Mr Pryce form a working party and advertise the post.', 'Mrs Okoye, Mr Pryce'],
  ['Owen promises before 15 Oct.', 'Owen'],
  ['Owen has the accounts ready by 3 May.', 'Owen'],
  ['Lena was given more time for the report.', 'Lena'],
  ['Each of us brings a proposal to the next meeting.', 'Each of us'],
  ['Decision in Dec. Owen looks for a speaker.', 'Owen'],
  ['The key is lost. Owen offered to look for it.\nACTION: Owen to look for the key by May.', 'Owen'],
  ['Ruth had no answer from the council. She will write to them again in June.', 'Ruth'],
  ["Ruth hasn't had an answer from anybody. She'll try again before May.", 'Ruth'],
  ['Bus shelter - Lena has had no answer for a price. She will ring the maker.', 'Lena'],
  ['Ruth Okoye, Owen Pryce and the clerk will draw up a budget by 24 May.', 'Ruth Okoye, Owen Pryce, the clerk'],
  ['The clerk was asked to write to the county.', 'The clerk'],
  ['Lena will put Owen forward as chair.'],
  ['Each resident must sort at least once a week.'],
  ['A data committee was appointed. The committee is to propose rules at the next meeting.', 'The committee'],
  ['Please send your views to Lena by Friday.', 'all'],
]

owned('who is to do something, and who only does, promises or wishes it, in Swedish', SV, SWEDISH)
owned('who is to do something, and who only does, promises or wishes it, in English', EN, ENGLISH)

describe('tables of things to do', () => {
  const tasks = (table: string) =>
    readMinutes(
      `${SV}\n1. Öppnande\nAnna öppnar.\n\n2. Ekonomi\nKassan är god.\n\n3. Uppföljning\nInget.\n\n${table}`,
    ).tasks.map(({ owner, what }) => [owner, what])
  it('knows its columns without a heading over them', () => {
    expect(
      tasks(
        'Action log\nA.1\tRinga elbolaget\tBosse Lindqvist\t31 januari\nA.2\tBoka salen\tMaryam Haddad\t2 februari\n',
      ),
    ).toEqual([
      ['Bosse Lindqvist', 'Ringa elbolaget'],
      ['Maryam Haddad', 'Boka salen'],
    ])
  })
  it('keeps columns apart that a wide cell runs into', () => {
    expect(
      tasks(
        'Att göra\nVad                        Vem      När\nLägga upp schema för salen  Bosse    28 mars\nKöpa korv                  Anna     3 april\n',
      ),
    ).toEqual([
      ['Bosse', 'Lägga upp schema för salen'],
      ['Anna', 'Köpa korv'],
    ])
  })
  it('takes neither what is closed nor who was elected to what', () => {
    expect(
      tasks(
        'Uppdrag      Namn       Tid\nOrdförande     Anna Berg     1 år\nLedamot     Bosse Lindqvist     2 år, omval\n',
      ),
    ).toEqual([])
    expect(
      tasks('Uppgift     Ansvarig     Datum     Status\nBoka sal     Anna     2024-05-02     Closed (inget svar)\n'),
    ).toEqual([])
  })
})
