/** A table of sentences, by who met, as pairs for `it.each`. */
export const sentencesOf = <Who extends string>(told: Partial<Record<Who, string>>): Array<readonly [Who, string]> =>
  (Object.keys(told) as Who[]).flatMap(who =>
    (told[who] ?? '')
      .trim()
      .split('\n')
      .map(line => [who, line.trim()] as const),
  )
