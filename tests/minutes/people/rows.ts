/** The rows of a table of sentences: "said > who, who", where nobody may stand behind. */
export const rowsOf = (table: string): Array<[said: string, who: string[]]> =>
  table
    .trim()
    .split('\n')
    .map(row => {
      const [said = '', who = ''] = row.split(' > ')
      return [said, who === '' ? [] : who.split(', ')]
    })
