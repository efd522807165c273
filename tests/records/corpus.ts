import type { Extract, ExtractSection } from '../../src/domain/extract.ts'
import { plain } from '../../src/records/words.ts'

/** Fills what an extract says of a document with the running text and lines of each section, found by their titles. */
export function withText(extract: Extract, text: string): Extract {
  const lines = text.split('\n')
  const bare = (line: string) =>
    plain(line.replace(/[#*_\t•]/g, ' ').replace(/^\s*(?:(?:KF )?[§S5]\s*\d+|\d+[./]\d*)\s*/u, ''))
      .replace(/\s+/g, ' ')
      .trim()
  // The last line with a title is the section itself: a table of contents comes before.
  const starts = extract.sections.map(one => lines.findLastIndex(line => bare(line) === bare(one.title)))
  return {
    ...extract,
    // The gold leaves open whether whom an alternate serves for is listed.
    attendees: extract.attendees.filter(
      one => !('optional' in one && extract.attendees.some(other => other.for === one.name)),
    ),
    sections: extract.sections.map((one, i): ExtractSection => {
      const from = starts[i]!
      if (from < 0) return one
      const next = Math.min(...starts.filter(at => at > from), lines.length)
      const own = lines.slice(from + 1, next).filter(line => !/^(?:Justerare:|-{6,}|Protokoll från b)/.test(line))
      return { ...one, text: own.join('\n').trim(), at: { lines: [from + 1, next] } }
    }),
  }
}
