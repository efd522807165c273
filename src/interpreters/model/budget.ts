/** Tokens a group may spend in a day (UTC). In memory: a restart begins anew, which costs at most one day's budget. */
export interface Budget {
  /** Sets `tokens` aside; false where the day's budget does not hold them. */
  take(group: string, tokens: number): boolean
  /** What it came to in the end, in place of what was set aside. */
  settle(group: string, taken: number, used: number): void
}

/** `clock`: now, as an ISO instant. */
export function createBudget(tokensPerDay: number, clock: () => string): Budget {
  let day = ''
  const spent = new Map<string, number>()
  const today = () => {
    const now = clock().slice(0, 10)
    if (now !== day) spent.clear()
    day = now
    return spent
  }
  return {
    take(group, tokens) {
      const used = today().get(group) ?? 0
      if (used + tokens > tokensPerDay) return false
      spent.set(group, used + tokens)
      return true
    },
    settle(group, taken, used) {
      const now = today().get(group)
      // Taken before midnight and settled after it: the new day owes nothing.
      if (now !== undefined) spent.set(group, Math.max(0, now - taken + used))
    },
  }
}
