import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { type Case, NOTES, owned } from './task-cases.ts'

const ENGLISH: Case[] = [
  // As people speak: the verb is hidden in the name's ending.
  ["Owen's ringing the plumber.", 'Owen'],
  ["Owen's going to measure the hall.", 'Owen'],
  ["Lena's to put that on the website.", 'Lena'],
  ["Lena's away to knock on their door.", 'Lena'],
  ["The fête is on 3 June and Owen's booking the band.", 'Owen'],
  ["Owen's building is cold."],
  ["Lena's wedding was lovely."],
  ["Owen's going to Spain in May."],
  ["I'll not repeat what was said about the boiler."],
  ['Lena is inviting him for June.', 'Lena'],
  ["Owen's chasing Ruth about the keys.", 'Owen'],
  ["Owen's writing to the Lions before May.", 'Owen'],
  ["Owen's writing is hard to read."],
  ['Tasks: Owen to visit all the shops by 31 May.', 'Owen'],
  ['Action RM: order the oak by 20 May.', 'RM'],
  ["I'm to pass on the keys.", 'Lena Hill'],
  ["I'm doing the poster by 20 May.", 'Lena Hill'],
  ["I'm doing well, thank you."],
  ["I'm leaving the village in May."],
  // Consent, promises, what is seen to.
  ['Owen consented to carry the banner.', 'Owen'],
  ['Owen consented to the change.'],
  ['Lena promised a written report in March.', 'Lena'],
  ['Owen sees to it that the gate is locked.', 'Owen'],
  ['Owen did not know the price and is to find out.', 'Owen'],
  ['Ruth is the one who tells the school.', 'Ruth'],
  // The present of those whom no list has, of all, of each.
  ['Owen runs it, Lena gets the choir to sing.', 'Owen', 'Lena'],
  ['Everybody gives Owen their keys by 3 May.', 'Everybody'],
  ['Every member writes a page before 10 May.', 'Every member'],
  ['Each club sends Owen its dates by 10 May.', 'Each club'],
  ['The four clubs give Owen their dates not later than 4 May.', 'The four clubs'],
  ['The two sides will talk again.'],
  ['Chairs of committees will let Owen have their figures by 1 May.', 'Chairs of committees'],
  ['Owen and Lena put two plans on paper for the May meeting.', 'Owen, Lena'],
  ['Nobody comes to count the bats. Lena finds him a room.', 'Lena'],
  ['Owen calls them together.', 'Owen'],
  ['Owen lends her the ladder.', 'Owen'],
  ['Owen presented his paper and Ruth presents hers.'],
  ['The phone call to the farm comes from Lena.'],
  // In brackets.
  ['The new keys have not come yet (Owen chasing).', 'Owen'],
  ['Each club sends in a page (for us Owen does it).', 'Each club', 'Owen'],
  // What one would like is no task; what one said that one would do is.
  ['Owen would have the fee raised to £30.'],
  ['Owen would sooner see a new roof.'],
  ['Owen would put the fee up to £30.'],
  ['Lena would take the red one because of the price.'],
  ['Some members would have had it painted at once.'],
  ['Lena would back the plan.'],
  ["Owen said he'd put up a notice.", 'Owen'],
  ['Owen said he would wait outside during this item, and he did.'],
  // Whom a pronoun means: who told last, not the first named.
  ["It'll be a party of three, Ruth, Owen and Lena, and Owen phones them.", 'Owen'],
  ['There are two ladders missing – Owen to have a look.', 'Owen'],
  ['Owen will get a price (Ruth knows somebody at the mill).', 'Owen'],
  ["Owen asked about the drains and Lena honestly didn't know. She's going to send us the plan.", 'Lena'],
  ["Ruth was worried about the rota. She'll write a page on how it could work.", 'Ruth'],
  // Questions to one of us, and what was told at the last meeting.
  ['Owen, could you ring them please, when you are back?', 'Owen'],
  ['At the last meeting Owen was asked to look into the lease. It allows hens.'],
  ['Owen declared an interest and intimated that he would withdraw.'],
  ['Owen asked why the bill had doubled.'],
  ['The lease was given to Owen until June to sign.'],
]

const SWEDISH: Case[] = [
  // By role and through somebody.
  ['Kallelsen ombesörjs av sekreteraren.', 'sekreteraren'],
  ['Ett kort skickas till henne genom Bosses försorg.', 'Bosse'],
  ['Sekreteraren inför annons i bladet.', 'Sekreteraren'],
  ['Dagordningen följs, vilket Anna åtog sig att bevaka.', 'Anna'],
  ['Föreg. protokoll kontrolleras. Förv. mäter ljudet i maj.', 'Förv.'],
  ['Kassören gör beställningen, dock senast den 1 maj.', 'Kassören'],
  // In passing: a pronoun, the object first, in brackets.
  ['Det visste Bosse inte, men han mejlar svaret.', 'Bosse'],
  ['Listan lovade hon att skicka. Maryam var nöjd.'],
  ['Blommorna fixar Anna.', 'Anna'],
  ['Vi bjuder på glögg, ljusen köper Anna.', 'Anna'],
  ['Han lämnade lappar (Maryam tar med en bunt till biblioteket).', 'Maryam'],
  ['Affischer till skolorna (Anna, Bosse).', 'Anna, Bosse'],
  ['Inga fler synpunkter kom (Anna, Bosse).'],
  ['Dagen flyttas, på datum som Maryam tar fram till maj.', 'Maryam'],
  // What stands before a colon, or behind it.
  ['- Nyckel: Anna kvitterar ut en till.', 'Anna'],
  ['- Avtal: Anna, före 1/6.', 'Anna'],
  ['- Städning dagen före: Anna.', 'Anna'],
  ['- Anmälan: Bosse, senast 26/4.', 'Bosse'],
  ['Planen gäller. Bosse: brev till grannarna, ut före 15/5.', 'Bosse'],
  ['- Bosse per mejl: föreningen ska hålla tyst.'],
  // Verbs that no list had, of those who were there.
  ['- MH kollar med lantmätaren.', 'MH'],
  ['Smeden har glömt rören så Bosse tjatar på honom.', 'Bosse'],
  ['Det får kommunen göra. Anna anmäler den i deras app.', 'Anna'],
  ['Maryam visar båda programmen för Anna före den 1 juni.', 'Maryam'],
  ['Maryam lånar sin brors traktor.', 'Maryam'],
  ['Anna frågar kyrkan om vi kan låna bord.', 'Anna'],
  ['Ingen vet vad hyran blir, det tar jag reda på.', 'Maryam Haddad'],
  ['Ingen vet vad hyran blir, det tror jag nog.'],
  ['Blommor till henne köper jag.', 'Maryam Haddad'],
  ['Ja det gör jag.'],
  ['Bosse bär upp lådorna till vinden.', 'Bosse'],
  ['Bosse bär en grå hatt.'],
  ['Bosse svarar doktorn.', 'Bosse'],
  ['Maryam hoppar in vid sjukdom.'],
  ['Bosse fortsätter med kassan.'],
  ['Anna och Bosse tecknar firman, var för sig.'],
  ['Bosse infinner sig klockan 13.25.'],
  ['Anna tillönskar alla en god jul.'],
  ['Anna och Maryam ombads och accepterade att vara valberedning.'],
  ['Uppdraget gick till Norrvik Maskin.'],
]

owned('tasks that are told in passing, in Swedish', NOTES.sv, SWEDISH)
owned('tasks that are told in passing, in English', NOTES.en, ENGLISH)

describe('by when', () => {
  const dues = (head: string, next: string, told: string) =>
    readMinutes(`${head}\n1. Ärende\n${told}\n\n2. ${next}\n`).tasks.map(task => task.due)
  it.each([
    ['Owen sends the list to all by 15.6.', '2024-06-15'],
    ['Owen: dates of the fairs to all, 20.6', undefined],
    ['Owen writes the page before 1.9.2024.', '2024-09-01'],
    ['Owen sends 4.5 metres of rope to Ruth.', undefined],
  ])('%s', (told, due) => {
    expect(dues(NOTES.en, 'Next meeting\n12 September 2024', told)[0]).toBe(due)
  })
  it.each([
    ['Bosse tar fram underlag till junimötet.', '2024-06-12'],
    ['Bosse ber honom komma den 18 maj.', undefined],
  ])('%s', (told, due) => {
    expect(dues(NOTES.sv, 'Nästa möte\n12 juni 2024', told)[0]).toBe(due)
  })
})
