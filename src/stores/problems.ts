import { Problem } from '../domain/problem.ts'

/** Lower-case letters, digits and hyphens: safe as a folder's name on every system. `blobs` is taken by the files. */
const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/
export const isAggregateName = (name: string): boolean => NAME.test(name) && name !== 'blobs'

export const noSuchGroup = (aggregate: string): Problem =>
  new Problem('no-such-group', {
    sv: `Det finns ingen grupp som heter ”${aggregate}”. Se efter hur namnet stavas.`,
    en: `There is no group named “${aggregate}”. Check how the name is spelt.`,
  })

export const badName = (): Problem =>
  new Problem('invalid', {
    sv: 'Gruppens kortnamn får bara ha små bokstäver a-z, siffror och bindestreck, högst 64 tecken.',
    en: 'The short name of a group may only hold small letters a-z, digits and hyphens, at most 64 characters.',
  })

export const taken = (aggregate: string): Problem =>
  new Problem('taken', {
    sv: `Det finns redan en grupp som heter ”${aggregate}”. Välj ett annat namn.`,
    en: `There is already a group named “${aggregate}”. Choose another name.`,
  })

export const notSaved = (): Problem =>
  new Problem('not-saved', {
    sv: 'Det gick inte att spara, och ingenting har ändrats. Försök igen om en stund.',
    en: 'It could not be saved, and nothing has changed. Try again in a while.',
  })

export const unknownOutcome = (): Problem =>
  new Problem('unknown-outcome', {
    sv: 'Disken svarade inte som den ska. Det kan vara sparat eller inte: se efter innan du gör om det.',
    en: 'The disk did not answer as it should. It may or may not be saved: look before you do it again.',
  })

export const readOnly = (aggregate: string): Problem =>
  new Problem('read-only', {
    sv: `Det går inte att ändra i ”${aggregate}” just nu, eftersom filerna behöver ses över. Säg till den som sköter Klubban.`,
    en: `“${aggregate}” cannot be changed right now, because its files need attention. Tell the one who runs Klubban.`,
  })

export const closed = (): Problem =>
  new Problem('not-saved', {
    sv: 'Klubban håller på att stängas av, och ingenting har ändrats. Försök igen om en stund.',
    en: 'Klubban is shutting down, and nothing has changed. Try again in a while.',
  })

/** The process that has the folder died: `asked`, while it was at work on what one waits for. */
export const ownerGone = (asked: boolean): Problem =>
  asked
    ? new Problem('unknown-outcome', {
        sv: 'Servern stannade innan den hann svara. Det kan vara sparat eller inte: starta den igen och se efter innan du gör om det.',
        en: 'The server stopped before it could answer. It may or may not be saved: start it again and look before you do it again.',
      })
    : new Problem('not-saved', {
        sv: 'Servern har stannat, och ingenting har ändrats. Starta den igen, eller gör om det utan den.',
        en: 'The server has stopped, and nothing has changed. Start it again, or do it again without it.',
      })

/** `holder`: who has the folder, if it could be asked. */
export const owned = (holder?: { pid: number; since: string; address?: string | null } | null): Problem =>
  new Problem('owned', {
    sv: holder
      ? `En annan Klubban använder redan datamappen: process ${holder.pid}, sedan ${holder.since}${holder.address ? `, på ${holder.address}` : ''}. Stäng den först.`
      : 'En annan Klubban använder redan datamappen. Stäng den först.',
    en: holder
      ? `Another Klubban already uses the data folder: process ${holder.pid}, since ${holder.since}${holder.address ? `, at ${holder.address}` : ''}. Stop it first.`
      : 'Another Klubban already uses the data folder. Stop it first.',
  })
