import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAKINGS, openedBy } from '../../../adapters/shared/making.ts'
import { commands } from '../../../src/commands/index.ts'

const fieldsOf = (command: string) => commands.find(one => one.name === command)?.fields ?? {}

test('every making opens a command there is, with fields it has, and no more than they take', () => {
  for (const { command, words, link, max } of MAKINGS) {
    const fields = fieldsOf(command)
    expect(Object.keys(fields)).toEqual(expect.arrayContaining([words, link]))
    expect(max).toBeLessThanOrEqual(fields[words]?.max ?? (fields[words]?.kind === 'text' ? 500 : 10_000))
  }
})

test('a message fills in no more than its field takes; what is left out is seen to be, with the address of the whole', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...MAKINGS),
      fc.string({ unit: fc.constantFrom('a', ' ', 'ö', '👩‍👩‍👧', '\n'), maxLength: 4000 }),
      fc.option(fc.webUrl(), { nil: undefined }),
      (making, text, link) => {
        const { args } = openedBy(making, text, link)
        const words = String(args[making.words])
        expect(words.length).toBeLessThanOrEqual(making.max)
        expect(words).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
        expect(words.includes(text.trim()) || words.includes('…')).toBe(true)
        if (link !== undefined && link.length < 200) expect(String(args[making.link])).toContain(link)
      },
    ),
  )
})
