import { describe, expect, test } from 'vitest'
import { grammar } from '../../../src/interpreters/grammar/index.ts'
import { openRoom } from '../../fixtures/room.ts'

describe('language, messages, help, about me', () => {
  test('the answer to a change of language is in that language', async () => {
    const room = await openRoom()
    expect((await room.press('m5-0', 'language', { language: 'engelska' })).lang).toBe('en')
    expect((await room.press('m5-0', 'help')).lang).toBe('en')
    expect((await room.press('m6-0', 'help')).lang).toBe('sv')
  })

  test('a question is answered in its own language, until a language is chosen', async () => {
    const room = await openRoom({ interpreter: grammar })
    for (const [words, lang] of [
      ['what was decided about broadband?', 'en'],
      ['next meeting', 'en'],
      ['who chaired the last meeting?', 'en'],
      ['bananas and the moon', 'en'],
      ['vad beslutades om bredband?', 'sv'],
      ['nästa möte', 'sv'],
    ] as const) {
      expect(await room.say('m5-0', words, { lang: lang === 'sv' ? 'en' : 'sv' })).toMatchObject({ lang, asked: true })
    }
    await room.press('m5-0', 'language', { language: 'engelska' })
    const chosen = await room.say('m5-0', 'vem var ordförande på förra mötet?')
    expect(chosen.lang).toBe('en')
    expect(chosen.asked).toBeUndefined()
    expect(chosen.card.text).not.toMatch(/\p{L}*ordförande var|finns inte/iu)
  })

  test('messages are turned off and on', async () => {
    const room = await openRoom()
    await room.press('m5-0', 'mute', { kind: 'all', on: 'nej' })
    expect((await room.state()).members['m5-0']!.mute).toHaveLength(5)
    await room.press('m5-0', 'mute', { kind: 'asks', on: 'ja' })
    expect((await room.state()).members['m5-0']!.mute).not.toContain('asks')
  })

  test('help shows each role what it may do, no more', async () => {
    const room = await openRoom()
    const member = await room.press('m5-0', 'help')
    const secretary = await room.press('m15-0', 'help')
    expect(member.card.text.length).toBeLessThan(secretary.card.text.length + 1)
    expect((await room.press('m5-0', 'help', { topic: 'you' })).card.text).toContain('ångra')
    expect((await room.press('m5-0', 'help', { topic: 'you' })).card.text).toContain('Vad vet du om mig')
    expect((await room.press('m5-0', 'help', { topic: 'nonsens' })).problem).toBe('invalid')
  })

  test('about me tells what is stored', async () => {
    const room = await openRoom()
    await room.press('m5-0', 'attend', { answer: 'coming' })
    const reply = await room.press('m5-0', 'about-me', {}, { lang: 'en' })
    expect(reply.card.text).toContain('Anna Berg')
    expect(reply.card.text).toContain('12 May')
  })
})

describe('home', () => {
  test('a member sees the next meeting, their answer and their late task; an answer changes it', async () => {
    const room = await openRoom()
    const before = await room.press('m5-0', 'home')
    expect(before.card.text).toContain('12 maj')
    expect(before.card.text).toContain('1 försenat')
    await room.press('m5-0', 'attend', { answer: 'absent' })
    expect((await room.press('m5-0', 'home', {}, { lang: 'en' })).card.text).toContain('you cannot come')
    // The alternate next in order is asked, and finds the question here.
    expect(JSON.stringify((await room.press('m11-0', 'home')).card)).toContain('alternate-answer')
  })

  test('who keeps the record sees what waits; a member does not', async () => {
    const room = await openRoom()
    expect((await room.press('m15-0', 'home')).card.text).toContain('Cykelväg till Ekby')
    expect((await room.press('m5-0', 'home')).card.text).not.toContain('Cykelväg till Ekby')
  })
})
