import { describe, expect, test } from 'vitest'
import { commands } from '../../../src/commands/index.ts'
import { grammar } from '../../../src/interpreters/grammar/index.ts'
import { hearingOf, interpreterContract } from '../../contracts/interpreter.ts'

interpreterContract('the grammar, with every command there is,', () => grammar, commands)

const hear = (words: string, as?: string) => {
  const heard = grammar.understand(words, hearingOf(commands, 'sv', as))
  if (heard instanceof Promise) throw new Error('the grammar answers at once')
  if (heard.kind === 'unknown') return { command: '?', args: {}, sure: false }
  return { ...heard.intent, sure: heard.sure }
}

describe('what people type', () => {
  test.each([
    ['upprop närvarande Anna Berg, Anna Wallin', 'roll-call', { present: 'Anna Berg, Anna Wallin' }],
    ['upprop närvarande anna berg anna wallin och omar', 'roll-call', { present: 'anna berg, anna wallin, omar' }],
    ['vad beslutade vi om bygdegårdar?', 'decisions', { about: 'bygdegårdar' }],
    ['vad beslutade vi 2026?', 'decisions', { when: '2026' }],
    ['decisions in 2026', 'decisions', { when: '2026' }],
    ['vilka beslut fattade vi i fjol?', 'decisions', { when: 'i fjol' }],
    ['lägg till Vägar m.m. på dagordningen', 'matter-add', { title: 'Vägar m.m.' }],
    ['lägg till ärende Vägar m.m.', 'matter-add', { title: 'Vägar m.m.' }],
    [
      'rätta beslut § 4 till Planen antas. skäl Skrivfel.',
      'decision-correct',
      { points: 'Planen antas.', reason: 'Skrivfel' },
    ],
  ])('%s', (words, command, args) => {
    expect(hear(words, 'm15-0')).toMatchObject({ command, args, sure: true })
  })

  test('a question mark may be part of a title: kept, and asked about', () => {
    expect(hear('lägg till ärende Vad gör vi?', 'm15-0')).toMatchObject({ args: { title: 'Vad gör vi?' }, sure: false })
  })

  test.each([
    ['kan du visa dagordningen?', 'agenda', true],
    ['skulle du kunna anmäla Omar Haddad på distans?', 'attend', false],
    ['jag vill se mina uppdrag', 'tasks', true],
    ['could you please open the meeting', 'meeting-open', false],
    ['vi behöver bordlägga punkt 3', 'matter-postpone', false],
  ])('a request in full: %s', (words, command, sure) => {
    expect(hear(words, 'm15-0')).toMatchObject({ command, sure })
  })

  test('the mark that ends a request is no part of what is asked for', () => {
    expect(hear('kan du lägga till ärende Snöröjning?', 'm15-0').args).toMatchObject({ title: 'Snöröjning' })
  })
})

/** As people type, not as help says it: each must come out as this command with these values. */
describe('everyday words', () => {
  test.each<[words: string, as: string, command: string, args: object]>([
    ['nästa möte', 'm5-0', 'meetings', { which: 'next' }],
    ['var är mötet?', 'm5-0', 'meetings', { which: 'next' }],
    ['vilken tid börjar mötet', 'm5-0', 'meetings', { which: 'next' }],
    ["when's the next meeting?", 'm5-0', 'meetings', { which: 'next' }],
    ['vad står på agendan nästa möte?', 'm5-0', 'agenda', {}],
    ['nästa punkt', 'm15-0', 'agenda', {}],
    ["what's left?", 'm15-0', 'agenda', {}],
    ['kan inte komma, är på semester', 'm5-0', 'attend', { answer: 'absent', reason: 'på semester' }],
    ['nej jag kan inte komma pga jobb', 'm5-0', 'attend', { answer: 'absent', reason: 'jobb' }],
    ['jag deltar via Teams', 'm5-0', 'attend', { answer: 'remote' }],
    ["I'll be late", 'm5-0', 'attend', { answer: 'late' }],
    ['avanmäl mig', 'm5-0', 'attend', { answer: 'absent' }],
    ['ja jag kan tjänstgöra', 'm11-0', 'attend', { answer: 'coming' }],
    ['vem är ordförande?', 'm5-0', 'members', { role: 'ordförande' }],
    ["who's the secretary?", 'm5-0', 'members', { role: 'secretary' }],
    ['vilka sitter i beredningen', 'm5-0', 'members', {}],
    ['hur många beslut i år?', 'm5-0', 'decisions', { when: 'i år' }],
    ['any guests in May?', 'm5-0', 'guests', { period: 'in May' }],
    ['är mötet beslutsmässigt?', 'm5-0', 'quorum', {}],
    ['vilka partier kommer', 'm5-0', 'who-comes', { by: 'party' }],
    ['alla är här', 'm15-0', 'roll-call', {}],
    ['alla är här utom Karin och Sofia', 'm15-0', 'roll-call', { absent: 'Karin, Sofia' }],
    ['Karin kommer nu', 'm15-0', 'arrives', { member: 'Karin' }],
    ['Maja Lund går nu', 'm15-0', 'leaves', { member: 'Maja Lund' }],
    ['Omar är borta punkt 2', 'm15-0', 'away', { member: 'Omar', item: 'punkt 2' }],
    ['Yusuf yrkar avslag på punkt 2', 'm15-0', 'decision-motion', { member: 'Yusuf', text: 'avslag', item: 'punkt 2' }],
    ['rösta punkt 2 5 ja 3 nej 1 avstår', 'm15-0', 'decision-vote', { yes: '5', no: '3', abstained: '1' }],
    ['underlag punkt 2 Tjänsteskrivelse', 'm15-0', 'decision-documents', { documents: 'Tjänsteskrivelse' }],
    ['Petra Nordin föredrar punkt 3', 'm15-0', 'matter-change', { presenter: 'Petra Nordin', item: 'punkt 3' }],
    ['lägg punkt 3 först', 'm15-0', 'agenda-order', { position: 1 }],
    ['flytta mötet 11 juni till kl 13', 'm15-0', 'meeting-move', { meeting: '11 juni', time: 'kl 13' }],
    ['Bengt kan inte komma', 'm15-0', 'guest-cancel', { guest: 'Bengt' }],
    ['ta bort gäst Amina Warsame', 'm15-0', 'guest-cancel', { guest: 'Amina Warsame' }],
    ['förläng uppdrag 2 till 1 juni', 'm15-0', 'task-date', { task: '2', due: '1 juni' }],
    ['ändra beslutsförhet till 6', 'm15-0', 'group-rules', { quorum: '6' }],
    // Places that change with one another are not the place of the meeting.
    ['byt plats på punkt 2 och 3', 'm15-0', 'agenda-order', { item: 'punkt 2', other: '3' }],
    ['kan ej komma 12/5', 'm5-0', 'attend', { answer: 'absent', meeting: '12/5' }],
    ['osäker', 'm5-0', 'attend', { answer: 'maybe' }],
    ["who hasn't replied?", 'm15-0', 'who-comes', { only: 'unanswered' }],
    ['vilken dag är mötet i juni?', 'm5-0', 'meetings', { which: 'next', meeting: 'i juni' }],
    ['when is the June meeting?', 'm5-0', 'meetings', { which: 'next', meeting: 'June' }],
    ['vem föredrar punkt 3?', 'm15-0', 'decision-show', { item: 'punkt 3' }],
    ['add item Snow clearance to the agenda', 'm15-0', 'matter-add', { title: 'Snow clearance' }],
    ['lägg till punkt Lägesrapport 15 min', 'm15-0', 'matter-add', { title: 'Lägesrapport', minutes: '15' }],
    ['move the 11 June meeting to 1 pm', 'm15-0', 'meeting-move', { meeting: 'the 11 June', time: '1 pm' }],
    ['meeting 10 September 10:00-12:00 at Town hall', 'm15-0', 'meeting-plan', { place: 'Town hall' }],
    ['nytt möte i Vara 3 juni 10-12', 'm15-0', 'meeting-plan', { place: 'Vara', date: '3 juni', time: '10-12' }],
    ['möten andra fredagen varje månad till 17 december', 'm15-0', 'meeting-series', { nth: 'andra' }],
    ['reservation Anna Berg punkt 2', 'm15-0', 'reservation', { member: 'Anna Berg', item: 'punkt 2' }],
    ['koppla Anna Berg', 'm15-0', 'link-code', { member: 'Anna Berg' }],
    ['ny ordförande Anna Berg', 'm15-0', 'member-role', { role: 'ordförande', member: 'Anna Berg' }],
    ['bilaga till punkt 2 https://exempel.se/a.pdf', 'm15-0', 'agenda-paper', { link: 'https://exempel.se/a.pdf' }],
    ['ändra Karin Åkesson epost karin@exempel.se', 'm15-0', 'member-change', { email: 'karin@exempel.se' }],
  ])('%s', (words, as, command, args) => {
    expect(hear(words, as)).toMatchObject({ command, args, sure: true })
  })

  test('a question that starts with a question word is never read as an order', () => {
    expect(hear('vem är justerare', 'm15-0').command).not.toBe('meeting-approvers')
    expect(hear('vem är vikarie', 'm15-0').command).not.toBe('stand-in')
  })

  test('what is a day but no right one is not taken for a place', () => {
    expect(hear('möte ny 31 februari', 'm15-0')).toMatchObject({ args: { date: '31 februari' }, sure: false })
    expect(hear('möte ny fredag 12 maj 9-12', 'm15-0')).toMatchObject({ args: { date: 'fredag 12 maj' }, sure: false })
  })

  test('two people are not one', () => {
    const { args } = hear('anmäl Anna Berg och Anna Wallin', 'm15-0')
    expect(args).not.toHaveProperty('member')
  })

  test('what somebody may not do is not guessed from a question', () => {
    expect(hear('kan vi ta upp skolskjutsar?', 'm5-0')).toMatchObject({ command: 'matter-suggest', sure: false })
  })
})
