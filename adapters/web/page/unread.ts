import { useEffect, useRef, useState } from 'preact/hooks'
import type { PagePost } from '../wire.ts'
import { keep, kept } from './kept.ts'

/** How many messages have come to somebody (`who`) while the conversation was out of sight. */
export function useUnread(who: string, inSight: boolean) {
  const [unread, setUnread] = useState(0)
  const posts = useRef(new Map<string, string>())
  const newest = useRef('')

  const see = (): void => {
    const before = kept('seen') ?? {}
    if (newest.current > (before[who] ?? '')) keep('seen', { ...before, [who]: newest.current })
  }
  useEffect(() => {
    setUnread(0)
    posts.current.clear()
    newest.current = ''
  }, [who])
  useEffect(() => {
    if (!inSight) return
    setUnread(0)
    see()
  }, [inSight])

  return {
    unread,
    /** Takes note of a message, and says whether it is news: a line that was opened again tells everything again. */
    note(post: PagePost): boolean {
      const before = posts.current.get(post.id)
      const words = JSON.stringify(post.reply)
      if (before === words) return false
      posts.current.set(post.id, words)
      if (post.at > newest.current) newest.current = post.at
      // What was in sight at an earlier visit is not new, nor is a live card that reads otherwise.
      if (inSight) see()
      else if (before === undefined && post.at > (kept('seen')?.[who] ?? '')) setUnread(n => n + 1)
      return true
    },
    /** An answer came late. */
    more(): void {
      if (!inSight) setUnread(n => n + 1)
    },
  }
}
