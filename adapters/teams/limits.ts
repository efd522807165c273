/** Ceilings of Teams. Source: learn.microsoft.com, "Format your bot messages", "Cards reference", "Universal Actions". */
export const LIMITS = {
  /** Bytes of one message as JSON, card included. */
  message: 28 * 1024,
  /** The newest version of Adaptive Cards that Teams shows. */
  cardVersion: '1.5',
  /** Beyond this, buttons of one row hide behind "…". */
  buttons: 6,
  dialogTitle: 64,
  /** People whose own view of a card is asked for. */
  refreshed: 60,
} as const

/** How many bytes of JSON one message of ours holds: a longer one is easier to read in several, and slow on a phone. */
export const MESSAGE_SIZE = 18_000
/** A text element of ours at most, in characters. */
export const TEXT_SIZE = 3000
/** The words of a notification: what is longer is not shown there, and stands in the card. */
export const SUMMARY_SIZE = 250
