/** What a guest's link is signed for, and where it leads. */
export const GUEST_LINK = 'guest'
export const GUEST_PAGES = '/gast/'

/** `https://klubban.example.se/gast/<token>`; the calendar file lies below it. */
export const guestLink = (publicUrl: string, token: string): string =>
  `${publicUrl.replace(/\/+$/, '')}${GUEST_PAGES}${token}`
