import { each } from '../domain/text.ts'
import { timeText } from '../domain/when/write.ts'
import { wallClock } from '../domain/when/zone.ts'
import { localCard } from './card.ts'
import type { Reply } from './command.ts'
import type { CoreDeps, Turn } from './turn.ts'

/** A time of day, as Swedish text writes one. */
const CLOCK = /\bkl\. \d|\b\d{1,2}\.\d{2}\b/

/** What the clock on somebody's wall shows; null where nobody knows such a zone. */
function clockIn(timeZone: string, instant: string): string | null {
  try {
    return wallClock(instant, timeZone).time
  } catch {
    return null
  }
}

/**
 * Says whose clock it is to somebody who is elsewhere and is told a time of day: meetings are kept in the group's time zone.
 * `zone`: the group's, where one was meant.
 */
export function withZone(reply: Reply, zone: string | undefined, { incoming }: Turn, { clock }: CoreDeps): Reply {
  const own = incoming.timeZone
  if (zone === undefined || own === undefined || own === zone || reply.audience === 'room') return reply
  const now = clock()
  const theirs = clockIn(own, now)
  if (theirs === null || theirs === clockIn(zone, now) || !CLOCK.test(localCard(reply.card, 'sv').text)) return reply
  const text = each(lang =>
    lang === 'sv'
      ? `Tiderna gäller i ${zone}. Hos dig är klockan ${timeText(theirs)[lang]} nu.`
      : `Times are those of ${zone}. Where you are it is ${timeText(theirs)[lang]} now.`,
  )
  const { card } = reply
  return { ...reply, card: { ...card, blocks: [...(card.blocks ?? []), { kind: 'text', tone: 'quiet', text }] } }
}
