import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../../../src/domain/text.ts'
import { grammar } from '../../../src/interpreters/grammar/index.ts'
import { hearingOf, interpreterContract } from '../../contracts/interpreter.ts'
import { sampleCommands } from '../sample.ts'

const hear = (words: string, lang: Lang = 'sv', as?: string) => {
  const heard = grammar.understand(words, hearingOf(sampleCommands, lang, as))
  if (heard instanceof Promise) throw new Error('the grammar answers at once')
  return heard
}
/** "attend coming", "?" for what was not understood; "~" in front of what is not sure. */
const short = (words: string, lang?: Lang): string => {
  const heard = hear(words, lang)
  if (heard.kind === 'unknown') return '?'
  const { command, args } = heard.intent
  return `${heard.sure ? '' : '~'}${command}${args.answer ? ` ${args.answer}` : ''}`
}

interpreterContract('the grammar', () => grammar, sampleCommands)

describe('exact words', () => {
  test.each([
    ['Jag kommer!', 'attend coming', {}],
    ['@Klubban jag kommer 🎉', 'attend coming', {}],
    [
      'kan inte den 12 maj för att jag är på resa',
      'attend absent',
      { meeting: 'den 12 maj', reason: 'jag är på resa' },
    ],
    ["I'm coming to the meeting on 12 May", 'attend coming', { meeting: '12 May' }],
    ['I’m not coming because of work', 'attend absent', { reason: 'work' }],
    ['jag kommer till nästa möte', 'attend coming', { meeting: 'nästa möte' }],
    ['anmäl Karin Åkesson på distans', 'attend remote', { member: 'Karin Åkesson' }],
    ['anmäl Lars-Erik', 'attend coming', { member: 'Lars-Erik' }],
    ['Omar Haddad går efter §4', 'roll-leave', { member: 'Omar Haddad', item: '§4' }],
    ['möte ny 9 juni 9.30-12 Regionens hus, Skara', 'meeting-plan', { span: '9.30-12', place: 'Regionens hus, Skara' }],
    [
      'nytt ärende Bredband i byarna till mötet 12 maj',
      'matter-suggest',
      { title: 'Bredband i byarna', meeting: '12 maj' },
    ],
    ['nytt ärende Resor till Skara', 'matter-suggest', { title: 'Resor till Skara' }],
    ['justerare Karin, Yusuf och Omar', 'approvers', { members: 'Karin, Yusuf, Omar' }],
    ['gäster i april', 'guests', { when: 'i april' }],
    ['gäster april', 'guests', { when: 'april' }],
    ['dagordning för den 12 maj', 'agenda', { meeting: 'den 12 maj' }],
    ['beslut § 6 Första raden.\nAndra raden.', 'decide', { item: '§ 6', points: 'Första raden.\nAndra raden.' }],
  ])('%s', (words, meaning, args) => {
    const heard = hear(words)
    expect(short(words)).toBe(meaning)
    if (heard.kind === 'intent') expect(heard.intent.args).toMatchObject(args)
  })

  test('words that were heard before are weighed anew: by whom, how they end, and what letters they are made of', () => {
    for (const _ of [1, 2]) {
      expect(short('jag kommer')).toBe('attend coming')
      expect(short('jag kommer?')).toBe('~attend coming')
      expect(short('j\u0430g kommer')).toBe('~attend coming')
      expect(hear('jag kommer', 'en')).toEqual(hear('jag kommer', 'sv'))
    }
  })

  test('what is not unique is not sure', () => {
    expect(short('anmäl Anna')).toBe('~attend coming')
    expect(short('anmäl Anna Berg')).toBe('attend coming')
    expect(short('jag kommer?')).toBe('~attend coming')
    expect(short("can't come on 5/6", 'en')).toBe('~attend absent')
    expect(short('anmäl Karin Akesson')).toBe('~attend coming')
    expect(short('jag kommеr')).toBe('~attend coming') // with a Cyrillic е
    expect(short('jag kom\u200bmer')).toBe('~attend coming')
    expect(short('anmäl Kalle')).toBe('~attend coming')
  })
})

describe('loose words: the right command, never sure', () => {
  test.each([
    ['hej, jag kommer tack', 'attend coming'],
    ['Hej Klubban! Jag kommer på mötet', 'attend coming'],
    ['jag komer', 'attend coming'],
    ['jag kommmer den 12 maj', 'attend coming'],
    ['jag kommer on 12 May', 'attend coming'],
    ['kommer jag gör', 'attend coming'],
    ['kan tyvärr inte komma', 'attend absent'],
    ['tyvärr kan jag inte komma den 12 maj', 'attend absent'],
    ['jag är sjuk', 'attend absent'],
    ['den 12 maj kan jag inte', 'attend absent'],
    ['har förhinder', 'attend absent'],
    ['i cant make it sorry', 'attend absent'],
    ["unfortunately I can't come on 12 May", 'attend absent'],
    ['jag deltar digitalt på mötet', 'attend remote'],
    ['I will be joining online', 'attend remote'],
    ['kanske kommer jag', 'attend maybe'],
    ['jag blir lite sen', 'attend late'],
    ['anmal Omar pa distans', 'attend remote'],
    ['anmäl Omar remotely', 'attend remote'],
    ['anmäl Omarr Hadad på distans', 'attend remote'],
    ['kan du anmäla Omar Haddad på distans tack', 'attend remote'],
    ['vilka kommmer', 'who-comes'],
    ['vilka är det som kommer på mötet?', 'who-comes'],
    ['whos coming on 12 may', 'who-comes'],
    ['vilka gaster har vi i april', 'guests'],
    ['gästerna i april?', 'guests'],
    ['visa gäster in May please', 'guests'],
    ['dagordningn', 'agenda'],
    ['kan du visa dagordningen tack', 'agenda'],
    ['could you show me the agenda please', 'agenda'],
    ['mina updrag', 'tasks'],
    ['vilka är mina uppdrag?', 'tasks'],
    ['when is our next meeting?', 'meetings'],
    ['uppdrag 2 klart nu', 'task-done'],
    ['angra', 'undo'],
    ['hjalp', 'help'],
    ['hlep', 'help'],
    ['jag skulle vilja se vilka som kommer', 'who-comes'],
    ['skulle du kunna visa mina uppdrag?', 'tasks'],
    ['jag vill föreslå en gäst: Nils Holm', 'guest-suggest'],
  ])('%s', (words, meaning) => {
    expect(short(words).replace('~', '')).toBe(meaning)
  })

  test('running text keeps neither small words nor politeness at its edges', () => {
    expect(hear('föreslå Nils Holm som gäst tack')).toMatchObject({ intent: { args: { name: 'Nils Holm' } } })
  })

  test('somebody else is named', () => {
    expect(hear('Omar Haddad kommer inte den 12 maj')).toMatchObject({
      sure: false,
      intent: { command: 'attend', args: { answer: 'absent', member: 'Omar Haddad', meeting: 'den 12 maj' } },
    })
  })

  test('a misspelt name is mended, and asked about', () => {
    const heard = hear('anmäl Omarr Hadad på distans')
    expect(heard).toMatchObject({ kind: 'intent', sure: false, intent: { args: { member: 'Omar Haddad' } } })
  })
})

describe('no is never read as yes', () => {
  test.each([
    'jag kommer inte',
    'jag kommer nog inte',
    'Jag kommer tyvärr inte på mötet den 12 maj',
    'kommer inte',
    'inte kommer jag',
    'jag kan ej komma',
    'nej jag kommer inte',
    'jag kommer aldrig',
    "I'm not coming",
    "i'm sorry but I am not coming",
    "I won't be coming",
    'im not coming on 12 May',
    'no, not coming',
    "I can't come",
    'coming? no',
    'jag kommer, nej förresten, inte',
    'jag är sjuk och kommer inte',
  ])('%s', words => {
    for (const lang of ['sv', 'en'] as const) {
      const heard = hear(words, lang)
      if (heard.kind === 'intent') {
        expect(heard.intent.args.answer).toBe('absent')
      } else expect(heard.suggestions.length).toBeGreaterThan(1)
    }
  })
  test.each([
    ['ställ inte in mötet 12 maj', 'meeting-cancel'],
    ["don't cancel the meeting on 12 May", 'meeting-cancel'],
    ['uppdrag 2 är inte klart', 'task-done'],
    ['task 2 is not done', 'task-done'],
    ['anmäl inte Omar Haddad', 'attend coming'],
    ['föreslå inte gäst Nils Holm', 'guest-suggest'],
    ['Omar Haddad går inte', 'roll-leave'],
    ['ångra inte', 'undo'],
    ['anmäl alla utom Omar Haddad', 'attend coming'],
  ])('%s', (words, meaning) => expect(short(words)).not.toContain(meaning))
  test('nor yes as no', () => expect(short('jag kommer absolut')).not.toContain('absent'))
})

describe('what is not understood', () => {
  test('suggestions are in the language of the line, and only what the person may do', () => {
    const english = hear('please make me a sandwich', 'sv')
    expect(english.kind === 'unknown' && english.suggestions.some(one => one.words === "I'm coming")).toBe(true)
    const member = hear('hmm hmm', 'sv', 'm5-0')
    expect(member.kind === 'unknown' && member.suggestions.every(one => !one.words.startsWith('möte ny'))).toBe(true)
  })
  test('a question is told from a wish', () => {
    expect(hear('vad tycker revisorerna om ekonomin i föreningslivet?')).toMatchObject({
      kind: 'unknown',
      question: true,
    })
    expect(short('kommer Omar?')).not.toContain('attend')
    expect(short('kan du anmäla Omar Haddad?')).toBe('~attend coming')
    expect(hear('revisorerna sover')).toMatchObject({ kind: 'unknown', question: false })
  })
  test('text that only starts like a command is not one', () => {
    expect(short('jag kommer att tänka på en gammal sång om havet')).not.toBe('attend coming')
  })
})

describe('a question changed in one place', () => {
  const last = { command: 'guests', args: { when: 'i april' } }
  test.each([
    ['och i maj?', { when: 'i maj' }, 'sv'],
    ['and in May?', { when: 'in May' }, 'en'],
    ['what about June', { when: 'June' }, 'en'],
  ])('%s', (words, args, lang) => {
    expect(grammar.understand(words, hearingOf(sampleCommands, 'sv', 'm5-0', { last }))).toEqual({
      kind: 'intent',
      intent: { command: 'guests', args },
      sure: true,
      lang,
    })
  })
  test('only after a question', () => expect(short('och i maj?')).toBe('?'))
})

test('any text gets an answer: nothing throws', () => {
  const words = fc.constantFrom(
    'jag',
    'kommer',
    'inte',
    'anmäl',
    'Anna',
    '§',
    '4',
    '12 maj',
    'beslut',
    'om',
    '\u202e',
    '\u200b',
    '\n',
    '🎉',
    'och',
    'ärende',
    '"',
    '(',
    'уже',
    '#1',
    '/',
    'kl 9',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 30 }).map(list => list.join(' ')),
    fc.array(words, { maxLength: 30 }).map(list => list.join('')),
  )
  const hearing = hearingOf(sampleCommands)
  fc.assert(
    fc.property(text, line => {
      const heard = grammar.understand(line, hearing)
      expect(heard).toHaveProperty('kind')
    }),
    { numRuns: 400 },
  )
})

test.each([
  ['a long line', 'beslut § 6 '.concat('ord '.repeat(2500))],
  ['one long word', 'å'.repeat(10_000)],
  ['the same command over and over', 'jag kommer '.repeat(900)],
  ['right to left', 'שלום '.repeat(2000)],
  ['zero width', '\u200b'.repeat(10_000)],
  ['dates all the way', '12 maj '.repeat(1400)],
  ['names all the way', 'Anna Berg och '.repeat(700)],
])('10,000 characters: %s', (_, line) => {
  expect(hear(line)).toHaveProperty('kind')
})
