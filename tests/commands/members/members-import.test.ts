import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTable } from '../../../src/commands/members/table.ts'
import { openRoom } from '../../fixtures/room.ts'

const LIST = `\ufeffnamn;roll;parti;organisation;e-post;ordning\r
"Holm, Karl";ordinarie;S;;karl@exempel.se;\r
Asta Lind;ersättare;MP;;;7\r
=1+1 Ek;observatör;;"Byalaget ""Norr""";;\r
`

describe('readTable', () => {
  test('what a spreadsheet wrote is read back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ö', '"', ';', ',', '\n', ' ', '=') }).map(text => text.trim())
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), rows => {
        const written = rows.map(row => row.map(one => `"${one.replaceAll('"', '""')}"`).join(';')).join('\r\n')
        const wanted = rows.filter(row => row.some(one => one !== ''))
        expect(
          readTable(`x;y\n${written}`)
            .slice(1)
            .map(row => row.cells),
        ).toEqual(wanted)
      }),
    )
  })

  test('lines are counted, also over quoted line breaks', () => {
    expect(readTable('namn,roll\n"A\nB",x\n\nC,y')).toEqual([
      { line: 1, cells: ['namn', 'roll'] },
      { line: 2, cells: ['A\nB', 'x'] },
      { line: 5, cells: ['C', 'y'] },
    ])
  })
})

describe('members-import', () => {
  test('brings in a list with byte order mark, quotes and formulas', async () => {
    const room = await openRoom()
    const reply = await room.press('m15-0', 'members-import', { rows: LIST })
    expect(reply.problem).toBeUndefined()
    const all = Object.values((await room.state()).members)
    const of = (name: string) => all.find(one => one.name === name)
    expect(of('Holm, Karl')).toMatchObject({ email: 'karl@exempel.se', mandates: [{ role: 'member', party: 'S' }] })
    expect(of('Asta Lind')).toMatchObject({ mandates: [{ role: 'alternate', party: 'MP', order: 7 }] })
    expect(of('=1+1 Ek')).toMatchObject({ mandates: [{ role: 'observer', organisation: 'Byalaget "Norr"' }] })
  })

  test('the same list again adds nobody and says so', async () => {
    const room = await openRoom()
    await room.press('m15-0', 'members-import', { rows: LIST })
    const before = (await room.entries()).length
    const again = await room.press('m15-0', 'members-import', { rows: LIST })
    expect(again.problem).toBeUndefined()
    expect(again.card.text).toContain('3')
    expect(await room.entries()).toHaveLength(before)
  })

  test('all or nothing, with the line of each fault', async () => {
    const room = await openRoom()
    const rows =
      'name,role,e-mail\nKarl Holm,member,\n,member,\nEva Ny,wizard,\nUlf Ek,alternate,ulf\nKarl Holm,member,'
    const reply = await room.press('m15-0', 'members-import', { rows }, { lang: 'en' })
    expect(reply.problem).toBe('invalid')
    for (const line of [3, 4, 5, 6]) expect(reply.card.text).toMatch(new RegExp(`\\b${line}:`))
    expect(reply.card.text).not.toMatch(/\b2:/)
    expect(Object.keys((await room.state()).members)).toHaveLength(16)
  })

  test('without headings the columns stand in order; somebody with another role is a fault', async () => {
    const room = await openRoom()
    expect((await room.press('m15-0', 'members-import', { rows: 'Karl Holm;ordinarie;S' })).problem).toBeUndefined()
    expect((await room.press('m15-0', 'members-import', { rows: 'Anna Berg;ersättare;M' })).problem).toBe('invalid')
    expect((await room.press('m15-0', 'members-import', { rows: 'namn;skostorlek\nKarl;43' })).problem).toBe('invalid')
    expect((await room.press('m15-0', 'members-import', { rows: 'namn;roll\n' })).problem).toBe('missing')
    expect((await room.press('m15-0', 'members-import', { rows: 'A Ek\n'.repeat(501) })).problem).toBe('too-long')
    expect((await room.press('m5-0', 'members-import', { rows: 'A Ek' })).problem).toBe('forbidden')
  })

  test('alternates without a number come in the order of the list', async () => {
    const room = await openRoom()
    await room.press('m15-0', 'members-import', { rows: 'A Ek;ersättare\nB Ek;ersättare\nC Ek;ersättare' })
    const orders = Object.values((await room.state()).members)
      .filter(one => one.name.endsWith(' Ek'))
      .map(one => one.mandates[0]!.order)
    expect(orders).toEqual([6, 7, 8])
  })
})
