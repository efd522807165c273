import { useCallback, useEffect, useState } from 'preact/hooks'
import { linkTo, readLink } from '../../../src/core/addresses.ts'
import type { Intent } from '../../../src/core/card.ts'

/** Where somebody is on the page: a group, and what is shown of it (its overview where nothing is named). */
export interface Place {
  group: string | null
  view: Intent | null
  /** On narrow pages: the conversation is in front. */
  chat: boolean
}

const CHAT = '#samtal'

/** In a frame the address is the host's: ours stands behind its `#`. */
const FRAMED = location.pathname.startsWith('/tab')

/** The place that an address of ours names; the page as such where it names none. */
export function placeOf(address: string): Place {
  const chat = address.endsWith(CHAT)
  const link = readLink(location.origin, new URL(chat ? address.slice(0, -CHAT.length) : address, location.origin).href)
  return { group: link?.group ?? null, view: link?.intent ?? null, chat }
}

export const addressOf = ({ group, view, chat }: Place): string =>
  `${group === null ? '/' : linkTo('', group, view ?? undefined)}${chat ? CHAT : ''}`

const here = (): Place => placeOf(FRAMED ? location.hash.slice(1) : location.href)

/** One address however its arguments are ordered. */
const plain = (address: string): string => {
  const [path = '', asked = ''] = address.split('?')
  const args = new URLSearchParams(asked)
  args.sort()
  return `${path}?${args}`
}

/** Whether an address is where the page stands now. */
export const isHere = (address: string): boolean => plain(address) === plain(addressOf(here()))

/** Where the page stands, and the way elsewhere; the browser's own buttons lead back. */
export function usePlace(): [Place, (place: Place, instead?: boolean) => void] {
  const [place, setPlace] = useState(here)
  useEffect(() => {
    const back = (): void => setPlace(here())
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  const go = useCallback((next: Place, instead = false) => {
    const address = addressOf(next)
    history[instead ? 'replaceState' : 'pushState'](null, '', FRAMED ? `#${address}` : address)
    setPlace(next)
  }, [])
  return [place, go]
}
