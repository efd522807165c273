/** Whether a sentence bears out what is asked, beside sharing its words: the act itself, its year, its outcome. What it leaves open is no answer. */
import type { Ask } from '../../scope.ts'
import type { Passage } from '../../view.ts'
import { plain } from '../../words.ts'
import { actSaid, cameToBe, decidedSum, done, notOpposite, notTheOne, ofFirm, saysDeed, settled } from './acts.ts'
import type { Check } from './check.ts'
import { ofItsYear, tellsDay } from './times.ts'
import { itsOwn, ofSayer, saysSomething, tellsWhy } from './whose.ts'

const CHECKS: readonly Check[] = [
  ofItsYear,
  cameToBe,
  settled,
  tellsDay,
  actSaid,
  notTheOne,
  notOpposite,
  ofSayer,
  tellsWhy,
  saysSomething,
  itsOwn,
  saysDeed,
  ofFirm,
  decidedSum,
  done,
]

/** True where nothing in the sentence speaks against its being the answer. */
export const bears = (ask: Ask, piece: Passage): boolean => {
  const text = plain(piece.text)
  return CHECKS.every(check => check(ask, piece, text))
}
