import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escaped, mentionedIn, mentionsIn, plainWords } from '../../../adapters/slack/words.ts'

test.each([
  ['<@U1> dagordning', 'dagordning'],
  ['<@U1|klubban> dagordning', 'dagordning'],
  ['nytt uppdrag till <@U2> att ringa', 'nytt uppdrag till @Lars-Erik Nyman att ringa'],
  ['nytt uppdrag till <@U3|elin> att ringa', 'nytt uppdrag till @elin att ringa'],
  ['nytt uppdrag till <@U4> att ringa', 'nytt uppdrag till @U4 att ringa'],
  ['se <https://exempel.se/a?b=1&amp;c=2|här>', 'se https://exempel.se/a?b=1&c=2'],
  ['skriv till <mailto:anna@exempel.se|anna@exempel.se>', 'skriv till anna@exempel.se'],
  ['i <#C1|allmänt>', 'i #allmänt'],
  ['<!here> möte', '@here möte'],
  ['a &lt; b &amp;&amp; c &gt; d', 'a < b && c > d'],
  ['&amp;lt;', '&lt;'],
  ['  jag kommer  ', 'jag kommer'],
])('%s reads as %s', (text, words) => {
  expect(plainWords(text, { self: 'U1', names: { U2: 'Lars-Erik Nyman' } })).toBe(words)
})

test('names that are inherited are none', () => {
  expect(plainWords('<@constructor>', { names: {} })).toBe('@constructor')
})

test('the people mentioned, each once', () => {
  expect(mentionedIn('<@U1> <@U2|x> <@U1> <#C1> <!here>')).toEqual(['U1', 'U2'])
})

test('how those stand in the words who are mentioned, beside us', () => {
  const heard = { self: 'U1', names: { U2: 'Lars-Erik Nyman' } }
  const text = '<@U1> säg till <@U2> och <@U3|elin>'
  expect(mentionsIn(text, heard)).toEqual([
    { user: 'U2', words: '@Lars-Erik Nyman' },
    { user: 'U3', words: '@elin' },
  ])
  for (const { words } of mentionsIn(text, heard)) expect(plainWords(text, heard)).toContain(words)
})

test('what is escaped reads as it was, and holds no markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(escaped(text)).not.toMatch(/[<>]/)
      expect(plainWords(escaped(text))).toBe(text.trim())
    }),
  )
})
