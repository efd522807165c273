/** Reads a table of what signs count: "sv pair: vi tar 0.5, det blir 0.3" has the sign "sv pair vi tar", which counts 0.5. */
export const tableOf = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .trim()
      .split(/\n(?! )/)
      .flatMap(line => {
        const kind = line.slice(0, line.indexOf(': '))
        return line
          .slice(kind.length + 2)
          .split(/,\s+/)
          .map((one): [string, number] => {
            const sign = one.slice(0, one.lastIndexOf(' '))
            return [kind === 'any' ? sign : `${kind} ${sign}`, Number(one.slice(sign.length))]
          })
      }),
  )
