import { describe, expect, it } from 'vitest'
import type { Intent, LocalCard } from '../../../src/core/card.ts'
import type { Ports } from '../../../src/core/ports.ts'
import { minutesOf, textOfFile } from '../../../src/minutes/reading/aside.ts'
import { reviewOf } from '../../../src/minutes/reading/show.ts'
import { openRoom } from '../../fixtures/room.ts'
import { docx, line, section } from '../../minutes/files/made.ts'

const SECRETARY = ''

function ports(): Partial<Ports> {
  const blobs = new Map<string, Uint8Array>()
  return {
    readMinutes: minutesOf,
    reviewOf,
    async keep(document) {
      const id = String(blobs.size + 1).padStart(64, '0')
      blobs.set(id, typeof document === 'string' ? new TextEncoder().encode(document) : document)
      return id
    },
    async kept(id, file) {
      const bytes = blobs.get(id)
      return bytes ? textOfFile(bytes, file) : null
    },
  }
}

const presses = (card: LocalCard): Array<{ form?: Intent; intent?: Intent }> =>
  card.blocks.flatMap(block =>
    block.kind === 'buttons'
      ? block.buttons.map(({ press }) =>
          'form' in press ? { form: press.form } : 'intent' in press ? { intent: press.intent } : {},
        )
      : [],
  )

const MINUTES = `Protokoll från Beredningen 2019-03-14
Plats: Biblioteket
Närvarande: Asta Lundgrenn, Bo Ek
§ 1 Öppnande
Mötet öppnas.
§ 2 Vägen
Beredningen beslutar att laga vägen.
`

async function reviewed(args: Intent['args']) {
  const room = await openRoom({ ports: ports() })
  const review = await room.press(SECRETARY, 'import', args)
  const form = presses(review.card).find(press => press.form)?.form
  const enter = presses(review.card).find(press => press.intent?.command === 'import-enter')?.intent
  return { room, review, form, enter }
}

describe('bringing in old minutes', () => {
  it('as words, as the bytes of a file, or as a file stored already', async () => {
    const bytes = await docx([
      line('Protokoll från Beredningen 2019-03-14'),
      line('Närvarande: Bo Ek'),
      section('Öppnande'),
    ])
    const { room, enter } = await reviewed({ file: 'a.docx', data: bytes.toString('base64') })
    const again = await room.press(SECRETARY, 'import', { file: 'a.docx', blob: enter!.args.blob })
    expect(presses(again.card)).toHaveLength(3)
    await room.press(SECRETARY, 'import-enter', enter!.args)
    const [one] = Object.values((await room.state()).imports)
    expect(one!.extract.sections[0]!.number).toBe(31)
    expect((await reviewed({ file: 'a.txt', text: MINUTES })).enter).toBeDefined()
  })

  it.each([
    [{ file: 'a.txt' }, 'missing'],
    [{ file: 'a.pdf', data: Buffer.from('%PDF-1.4 nothing').toString('base64') }, 'invalid'],
    [{ file: 'a.pdf', data: '<script>' }, 'invalid'],
    [{ file: 'a.pdf', blob: 'f'.repeat(64) }, 'no-such-thing'],
  ])('%o is a problem: %s', async (args, code) => {
    expect((await reviewed(args)).review.problem).toBe(code)
  })

  it('a paper that does not look like minutes is read all the same where the secretary says so', async () => {
    const text = 'Vi bytte lås på boden, och Asta Lundgrenn har nyckeln. Beslut: stegen lånas ut.'
    const { room, review, enter } = await reviewed({ file: 'a.txt', text })
    expect(enter!.args).not.toHaveProperty('as')
    const anyway = presses(review.card).find(press => press.intent?.command === 'import')!.intent!
    expect(anyway.args).toMatchObject({ file: 'a.txt', as: 'notes' })
    const again = await room.press(SECRETARY, 'import', anyway.args)
    expect(JSON.stringify(again.card)).toContain('lästs så på begäran')
    const entering = presses(again.card).find(press => press.intent?.command === 'import-enter')!.intent!
    const entered = await room.press(SECRETARY, 'import-enter', entering.args)
    expect(entered.card.lead).toContain('är införd: utan mötesdag, 1 punkt, 1 beslut')
    const [one] = Object.values((await room.state()).imports)
    expect(one!.extract).toMatchObject({ kind: 'notes', place: null, sections: [{ decisions: ['stegen lånas ut.'] }] })
  })

  it('corrections are applied, and journaled', async () => {
    const { room, form } = await reviewed({ file: 'a.txt', text: MINUTES })
    expect(String(form!.args.corrections)).toContain('datum: 2019-03-14')
    const corrections = [
      'datum: 2019-03-15',
      'plats: Biblioteket',
      'ordförande: Bo Ek',
      'Inte närvarande: Asta Lundgrenn',
      'present: Cilla Dahl',
      'namn: Asta Lundgrenn = Asta Lundgren',
      'stryk beslut § 2',
      'beslut § 1: Dagordningen godkänns.',
    ].join('\n')
    const reply = await room.fill(SECRETARY, 'import-enter', { ...form!.args, corrections })
    expect(reply.problem).toBeUndefined()
    const [one] = Object.values((await room.state()).imports)
    expect(one!.extract).toMatchObject({ date: '2019-03-15', place: 'Biblioteket', chair: 'Bo Ek' })
    expect(one!.extract.attendees.map(({ name, present }) => [name, present])).toEqual([
      ['Asta Lundgren', false],
      ['Bo Ek', true],
      ['Cilla Dahl', true],
    ])
    expect(one!.extract.sections.map(({ decisions }) => decisions)).toEqual([['Dagordningen godkänns.'], []])
    const change = (await room.entries()).at(-1)!.changes.find(each => each.type === 'minutes-imported')
    expect((change as unknown as { corrections: string[] }).corrections).toHaveLength(7)
  })

  it('a matter without a number is corrected by its heading', async () => {
    const text = `Minnesanteckningar från Beredningen 2019-03-14
Närvarande: Asta Lundgrenn, Bo Ek

## Vägen
Beredningen beslutar att laga vägen.
Beredningen beslutar att sanda den.

## Bron
Den är hel.
`
    const { room, form } = await reviewed({ file: 'a.txt', text })
    const corrections = ['stryk beslut vägen, punkt 2', 'beslut Bron: Bron målas i maj.'].join('\n')
    const reply = await room.fill(SECRETARY, 'import-enter', { ...form!.args, corrections })
    expect(reply.problem).toBeUndefined()
    const [one] = Object.values((await room.state()).imports)
    expect(one!.extract.sections.map(({ number, title, decisions }) => [number, title, decisions])).toEqual([
      [null, 'Vägen', ['Beredningen beslutar att laga vägen.']],
      [null, 'Bron', ['Bron målas i maj.']],
    ])
  })

  it.each(['hej', 'stryk beslut § 9', 'stryk beslut Något annat', 'datum: i våras', 'stryk gäst: Ingen', 'namn: Fel'])(
    '“%s” is refused at its field, and nothing enters',
    async corrections => {
      const { room, form } = await reviewed({ file: 'a.txt', text: MINUTES })
      const reply = await room.fill(SECRETARY, 'import-enter', { ...form!.args, corrections })
      expect(reply.problem).toBe('invalid')
      expect((await room.state()).imports).toEqual({})
    },
  )

  it('a name like a member’s is suggested and kept apart', async () => {
    const members = Object.values((await (await openRoom()).state()).members).map(one => one.name)
    const member = members.find(name => /^\S{4,} \S{5,}$/.test(name))!
    const drifted = member.replace(/(\p{L})(\p{L})$/u, '$1$1$2')
    const text = MINUTES.replace('Asta Lundgrenn', drifted)
    const { room, review, enter } = await reviewed({ file: 'a.txt', text })
    const lists = review.card.blocks.flatMap(block => (block.kind === 'list' ? block.items : []))
    expect(lists.some(item => item.text.includes(member) && item.text.includes(drifted))).toBe(true)
    await room.press(SECRETARY, 'import-enter', enter!.args)
    const [one] = Object.values((await room.state()).imports)
    expect(one!.extract.attendees[0]!.name).toBe(drifted)
  })
})
