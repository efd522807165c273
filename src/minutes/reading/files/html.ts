const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const plain = (text: string): string =>
  text.replace(/&(#x?[\da-f]+|\w+);/gi, (all, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? all
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ' '
  })

const MARK = /^\s*(?:-|[§\d.]+\s?\d*[.)]?|[a-z][.)])\s/i

/** A paragraph that is bold as a whole is a heading to whoever wrote it; its number need not be. */
function marked(text: string, bold: number): string {
  const letters = text.replace(/\s/g, '').length
  const number = (MARK.exec(text)?.[0] ?? '').replace(/\s/g, '').length
  return bold > 0 && bold >= letters - number && !text.startsWith('- ') ? `**${text}**` : text
}

/** Each cell's lines side by side, as they stand on the page. */
function rowLines(cells: readonly string[][]): string[] {
  const height = cells.reduce((most, cell) => Math.max(most, cell.length), 0)
  return Array.from({ length: height }, (_, i) => cells.map(cell => cell[i] ?? '').join('\t'))
}

/**
 * A Word document's HTML, as mammoth writes it, as text with Markdown's marks for headings and bold lines, and tabs in tables.
 * Paragraphs are divided by a blank line only before headings and after tables, as minutes are mostly spaced.
 */
export function textOfHtml(html: string): string {
  const out: string[] = []
  /** Tables within tables: the innermost last. */
  const rows: string[][][] = []
  const cells: string[][] = []
  let text = ''
  let bold = 0
  let strong = 0
  let level = 0
  const put = (line: string) => (cells.at(-1) ?? out).push(line)
  const close = () => {
    for (const [i, piece] of text.split('\n').entries()) {
      const line = piece.replace(/[ \u00a0]+/g, ' ').trim()
      if (line === '') continue
      if (level > 0 && cells.length === 0) out.push(...(i === 0 ? [''] : []), `${'#'.repeat(level)} ${line}`)
      else put(cells.length > 0 || text.includes('\n') ? line : marked(line, bold))
    }
    text = ''
    bold = 0
  }
  for (const [token, slash, name] of html.matchAll(/<(\/?)(\w+)[^>]*>|[^<]+/g)) {
    const opens = slash === ''
    if (name === undefined) {
      const words = plain(token)
      text += words
      if (strong > 0) bold += words.replace(/\s/g, '').length
    } else if (name === 'br') text += '\n'
    else if (name === 'strong') strong += opens ? 1 : -1
    else if (name === 'table' && opens) {
      close()
      rows.push([])
    } else if (name === 'table') {
      close()
      rows.pop()
      if (rows.length === 0) out.push('')
    } else if (name === 'tr' && opens) rows[rows.length - 1] = []
    else if (name === 'tr') for (const line of rowLines(rows.at(-1) ?? [])) put(line)
    else if ((name === 'td' || name === 'th') && opens) cells.push([])
    else if (name === 'td' || name === 'th') {
      close()
      rows.at(-1)?.push(cells.pop() ?? [])
    } else if (/^h[1-6]$/.test(name)) {
      close()
      level = opens ? Number(name[1]) : 0
    } else if (name === 'p' || name === 'li') close()
  }
  close()
  return out.join('\n')
}
