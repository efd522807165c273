import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { spokenTimes } from '../../src/minutes/reading/spoken-times.ts'

/** Heads as people tell them who write without a form: hours in words, days in words, years in short. */

describe('hours in words', () => {
  it.each([
    ['Vi började kvart över sex.', '18:15'],
    ['Vi började tjugo i sju.', '18:40'],
    ['Vi började fem i halv fyra och drack kaffe först.', '15:25'],
    ['halv nio', '08:30'],
    ['vid elva på kvällen', '23:00'],
    ['at a quarter to seven', '18:45'],
    ['at half past ten in the morning', '10:30'],
    ["three o'clock", '15:00'],
  ])('%j', (text, time) => {
    expect(spokenTimes(text).map(one => one.time)).toEqual([time])
  })

  it.each(['ten to eight members', 'från tre till fem lag', 'fem i laget', 'vid tre broar', 'at two schools'])(
    'no hour: %j',
    text => {
      expect(spokenTimes(text)).toEqual([])
    },
  )

  it.each(['strax efter sju', 'shortly after seven', 'runt sju'])('near it: %j', text => {
    expect(spokenTimes(text).filter(one => !one.vague)).toEqual([])
  })
})

const read = (head: string, end = '') =>
  readMinutes(`${head}\n\nVägen\nStyrelsen beslutade att laga vägen.\n\nKassan\nKarin Moe visade siffrorna.\n${end}`, {
    today: '2026-11-30',
  })
const english = (head: string, end = '') =>
  readMinutes(`${head}\n\nThe path\nIt was agreed to mend the path.\n\nMoney\nKarin Moe showed the figures.\n${end}`, {
    today: '2026-11-30',
  })

describe('when a meeting began and ended, as people tell it', () => {
  it.each<[string, string, string | null, string | null]>([
    ['Anteckningar, byalaget 4 mars 2025\nVi satte igång tio i sju och höll på till halv nio.', '', '18:50', '20:30'],
    [
      'Anteckningar, byalaget 4 mars 2025\nKarin Moe drog igång kvart över sex.',
      'Vi slutade fem i åtta.',
      '18:15',
      '19:55',
    ],
    ['Anteckningar, byalaget 4 mars 2025\nVi började strax efter sex.', 'Klart 19.40.', null, '19:40'],
    ['BYALAGET – tis 4/3 2025\nLokal: Logen          Start 18.05    Slut 19.50', '', '18:05', '19:50'],
    // Told of another meeting, of a plan, of a decision: no end of this one.
    [
      'Protokoll, byalaget 4 mars 2025 kl. 18.00',
      'Styrelsen beslutade kalla till årsmöte söndagen den 6 april kl. 15.00.',
      '18:00',
      null,
    ],
    ['Anteckningar, byalaget 4 mars 2025\nVi hade tänkt hålla till i Logen vid sex men den var låst.', '', null, null],
  ])('%j … %j', (head, end, start, stop) => {
    const { startTime, endTime } = read(head, end)
    expect([startTime, endTime]).toEqual([start, stop])
  })

  it.each<[string, string, string | null, string | null]>([
    [
      'Notes, path committee, 4 March 2025\nWe got going at ten past seven.',
      'Out by twenty to nine.',
      '19:10',
      '20:40',
    ],
    [
      'Notes, path committee, 4 March 2025\nKarin Moe started us off at half past six.',
      'We finished at 8.15.',
      '18:30',
      '20:15',
    ],
    [
      'Path Committee\nMINUTES OF THE MEETING held on 4 March 2025, at a quarter past six in the evening',
      '',
      '18:15',
      null,
    ],
    [
      'Path Committee\nMinutes, 4 March 2025\n\nMr K. Moe      Member      Present to 8 p.m.\nMr A. Lund     Member      Present',
      '',
      null,
      null,
    ],
  ])('%j … %j', (head, end, start, stop) => {
    const { startTime, endTime } = english(head, end)
    expect([startTime, endTime]).toEqual([start, stop])
  })
})

describe('days in words, and years in short', () => {
  it.each([
    ['Minnesanteckningar, byalaget, den tolfte mars 2025, Logen', '2025-03-12'],
    ['Byalaget, protokoll fört vid ordinarie\nmöte i Logen den tjugoförsta mars 2025', '2025-03-21'],
    [
      'BYALAGET – PROTOKOLL nr 3 för år 2024\nLogen torsdagen den 5 december\n\nBudget 2025\nBudgeten för 2025 antogs. Under 2025 lagas vägen.',
      '2024-12-05',
    ],
  ])('%j', (head, day) => {
    expect(read(head).date).toBe(day)
  })

  it('a year of two digits behind a month', () => {
    expect(english('PATH TRUSTEES – MINUTES\nTue 4 Mar 25 / the shed / start 18:30').date).toBe('2025-03-04')
  })

  it('a body is not called by its day', () => {
    expect(read('Minnesanteckningar, rådet, den tolfte mars 2025, Logen').body).toBe('rådet')
  })
})
