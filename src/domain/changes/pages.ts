import { z } from 'zod'
import { defineChange } from '../change.ts'
import type { GroupState } from '../state.ts'

/** Somebody who has an address for each of their screens needs no more; the oldest gives way. */
const MOST = 5

/** A signed address that opens the page as this member was shown to them. It holds as long as its id stands here. */
const pageLinked = defineChange(
  'page-linked',
  { id: z.string(), member: z.string(), until: z.string() },
  (state: GroupState, c, meta) => {
    const still = Object.entries(state.pageLinks ?? {}).filter(([, one]) => one.until > meta.at)
    const mine = still.filter(([, one]) => one.member === c.member).slice(1 - MOST)
    const others = still.filter(([, one]) => one.member !== c.member)
    state.pageLinks = Object.fromEntries([...others, ...mine, [c.id, { member: c.member, until: c.until }]])
  },
  // An address that was handed out is taken back by `page-unlinked`.
  { undoable: 'neutral' },
)

/** All addresses of a member are taken back, and with them every screen that they opened. */
const pageUnlinked = defineChange(
  'page-unlinked',
  { member: z.string() },
  (state: GroupState, c) => {
    for (const [id, one] of Object.entries(state.pageLinks ?? {}))
      if (one.member === c.member) delete state.pageLinks![id]
  },
  { undoable: 'neutral' },
)

export const pageChanges = { pageLinked, pageUnlinked }
