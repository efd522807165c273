/** Lists of people within a sentence. */
import type { ExtractAttendee } from '../../domain/extract.ts'
import type { Sentence } from './blocks.ts'
import { entriesOf } from './entries.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { hasOffice } from './lexicon/offices.ts'
import { nameAt, namesIn } from './names.ts'
import { inOffices } from './offices-done.ts'

/** The people of a list told in a sentence, with its lines. */
export const attendees = (
  list: string,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
  present: boolean,
): ExtractAttendee[] =>
  entriesOf(inOffices(list)).map(({ role, ...entry }) => {
    const there = entry.present ?? present
    // Why somebody is away is no office.
    const office = role !== undefined && (there || hasOffice(role))
    return { ...entry, ...(office && { role }), present: there, at: { lines: [from, to] } }
  })

/** "Mr Patel and Miss Berg": last names, each behind a title. */
const TITLED =
  /^(?:(?:and|och) )?(?:the )?(?:Mrs?|Ms|Miss|Dr|Cllr|Revd?|Prof|Fru|Herr|Bro|Sis)\.? \p{Lu}[\p{L}'’-]+\.?$/u
const byTitle = (list: string): boolean =>
  list.length < 200 && list.split(/,\s*|\s(?:och|samt|and|&)\s/).every(one => TITLED.test(one.trim()))

/** "Ann, Bob, Cleo and Dora": where most are known first names, the others are some too. */
function firstNames(list: string): boolean {
  const names = list.split(/,\s*|\s(?:och|samt|and|&)\s/).map(one => one.trim().replace(/\.$/, ''))
  const known = names.filter(isFirstName).length
  return (
    known === names.length ||
    (known > 1 && known * 2 >= names.length && names.every(one => /^\p{Lu}\p{Ll}+$/u.test(one)))
  )
}

/** Full names, or first names one after the other: "Petra, Glenn och Sam var med". */
export const peopleIn = (list: string): boolean =>
  namesIn(list).length > 0 || byTitle(list) || (list.length < 200 && list !== '' && firstNames(list))

/** It begins with somebody, and several are told. */
export const startsList = (list: string): boolean =>
  list.length < 500 &&
  /,|\s(?:och|samt|and|&)\s/.test(list) &&
  (nameAt(list) !== null ||
    isFirstName(/^[\p{L}'’-]*/u.exec(list)![0]) ||
    /^(?:Mrs?|Ms|Miss|Dr|Cllr|(?:[Tt]he )?Revd?|Prof)\.? \p{Lu}/u.test(list))
