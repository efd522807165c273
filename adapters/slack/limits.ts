/** Slack's ceilings, in characters (UTF-16) or pieces. Source: docs.slack.dev/reference/block-kit, /reference/methods. */
export const LIMITS = {
  /** Blocks of a message; of a modal or Home tab. */
  messageBlocks: 50,
  viewBlocks: 100,
  /** `text` of a message: Slack cuts it beyond this. */
  text: 40_000,
  section: 3000,
  header: 150,
  contextElements: 10,
  /** Not documented for context and rich text; kept at what a section takes. */
  context: 2000,
  richText: 3000,
  buttons: 25,
  buttonText: 75,
  buttonUrl: 3000,
  value: 2000,
  actionId: 255,
  blockId: 255,
  tableRows: 100,
  tableColumns: 20,
  tableCharacters: 10_000,
  /** A view's title, and the words on its two buttons. */
  viewTitle: 24,
  viewButton: 24,
  metadata: 3000,
  inputLabel: 2000,
  inputHint: 2000,
  inputValue: 3000,
  options: 100,
  optionText: 75,
  optionValue: 150,
  slashCommands: 50,
  shortcuts: 10,
  shortcutName: 24,
  suggestedPrompts: 4,
} as const

/** How much one message of ours holds: what is longer is easier to read in several. */
export const MESSAGE_SIZE = 12_000
