/** What the boxes of a form are called: a field's name, and for the rest of a long value its number. */
export const boxOf = (field: string, part: number): string => (part === 0 ? `f:${field}` : `f:${field}:${part + 1}`)

/** The field that a box belongs to, where it is the first of it. */
export const fieldOf = (box: string): string | undefined => /^f:([^:]+)$/.exec(box)?.[1]
