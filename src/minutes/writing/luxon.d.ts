/** What of luxon the calendar uses; its own types are a package of their own. */
declare module 'luxon' {
  export class DateTime {
    static fromISO(text: string, options?: { zone?: string }): DateTime
    get isValid(): boolean
    get zone(): { type: string }
    setZone(zone?: string): DateTime
    toFormat(format: string): string
    toJSDate(): Date
    toJSON(): string | null
  }
}
