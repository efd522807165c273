import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { documentsIn, GOLD, hasGold, scorer } from './scoring.ts'

// Real minutes that are no part of the repository: every field the scorer has is compared with what a careful reader found.
describe.skipIf(!hasGold)(
  `the real documents in KLUBBAN_GOLD (${hasGold ? 'found' : `NOT FOUND at ${GOLD}: nothing was compared`})`,
  async () => {
    const documents = hasGold ? documentsIn(`${GOLD}/seeds`, `${GOLD}/gold`) : []
    const { scoreDoc, field } = hasGold ? await scorer() : { scoreDoc: null, field: null }

    const scored = (name: string) => {
      const document = documents.find(one => one.name.startsWith(name))!
      return scoreDoc!(document.gold, readMinutes(document.text, { file: `${document.name}.txt` }), document.name)
    }

    it.each(['000', '001', '002', '003', '004'])('%s comes out as in gold, field by field', name => {
      const { notes, counts, invented } = scored(name)
      expect(notes).toEqual([])
      for (const [key, count] of Object.entries(counts)) expect([key, field!(key, count).value ?? 1]).toEqual([key, 1])
      expect(invented).toEqual({ decisions: 0, attendees: 0 })
    })
  },
)
