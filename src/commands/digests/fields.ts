import { field } from '../../core/fields.ts'
import { DIGEST_NAMES } from '../../domain/schedule.ts'

const LABEL = { sv: 'Utskick', en: 'Digest' }

export const KINDS = {
  call: {
    label: DIGEST_NAMES.call,
    words: { sv: ['ärendefråga', 'frågan om ärenden', 'upprop om ärenden'], en: ['call', 'call for matters'] },
  },
  notice: { label: DIGEST_NAMES.notice, words: { sv: ['kallelser', 'kallelsen'], en: ['notices', 'the notice'] } },
  reminder: {
    label: DIGEST_NAMES.reminder,
    words: { sv: ['påminnelse', 'påminnelser', 'påminnelsen'], en: ['reminder', 'reminders'] },
  },
  chase: { label: DIGEST_NAMES.chase, words: { sv: ['ersättarpåminnelse', 'ersättare'], en: ['alternates'] } },
  brief: { label: DIGEST_NAMES.brief, words: { sv: ['dagen innan'], en: ['day before', 'brief'] } },
  opening: {
    label: DIGEST_NAMES.opening,
    words: { sv: ['mötets början', 'upprop'], en: ['opening', 'roll call'] },
  },
  closed: { label: DIGEST_NAMES.closed, words: { sv: ['efter möten'], en: ['after meetings'] } },
  approval: { label: DIGEST_NAMES.approval, words: { sv: ['justeringen'], en: ['approval'] } },
  posting: { label: DIGEST_NAMES.posting, words: { sv: ['anslaget'], en: ['public notice', 'notice board'] } },
  weekly: {
    label: DIGEST_NAMES.weekly,
    words: { sv: ['veckobrevet', 'veckobreven'], en: ['weekly', 'weekly letter', 'the weekly digest'] },
  },
  personal: {
    label: DIGEST_NAMES.personal,
    words: { sv: ['personligt', 'personligt brev', 'personliga brev'], en: ['personal'] },
  },
} as const

export const kindField = field.choice(LABEL, KINDS)
export const kindOrAll = field.choice(LABEL, KINDS, { optional: true })

export const weekdayField = field.choice(
  { sv: 'Veckodag', en: 'Weekday' },
  {
    monday: { label: { sv: 'Måndag', en: 'Monday' }, words: { sv: ['måndagar'], en: ['mondays'] } },
    tuesday: { label: { sv: 'Tisdag', en: 'Tuesday' }, words: { sv: ['tisdagar'], en: ['tuesdays'] } },
    wednesday: { label: { sv: 'Onsdag', en: 'Wednesday' }, words: { sv: ['onsdagar'], en: ['wednesdays'] } },
    thursday: { label: { sv: 'Torsdag', en: 'Thursday' }, words: { sv: ['torsdagar'], en: ['thursdays'] } },
    friday: { label: { sv: 'Fredag', en: 'Friday' }, words: { sv: ['fredagar'], en: ['fridays'] } },
    saturday: { label: { sv: 'Lördag', en: 'Saturday' }, words: { sv: ['lördagar'], en: ['saturdays'] } },
    sunday: { label: { sv: 'Söndag', en: 'Sunday' }, words: { sv: ['söndagar'], en: ['sundays'] } },
  },
  { optional: true },
)
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
