/** Who may sign for the body: said in words of its own wherever a board is constituted. */
import type { Found } from '../found.ts'
import { hasName } from '../names.ts'
import { type Ask, newestFirst, whereOf } from '../scope.ts'
import { plain } from '../words.ts'
import { quotedFrom } from './quotes.ts'

export const SIGNS =
  /\bfirmateckn\w*|\bteckna(?:r|s)? (?:\w+ )?(?:firma\w*|foreningen|bolaget|klubben|stiftelsen)|\bskriv(?:a|er) (?:pa|under) for (?:foreningen|oss|klubben|bolaget|stiftelsen|styrelsen)|\b(?:bank |cheque )?signator(?:y|ies)\b|\bsign (?:cheques|for (?:us|the \w+)|on behalf)/
const SAID =
  /\bfirmateckn\w*|\bfirma\w* tecknas|\btecknar? (?:\w+ )?firma|\btecknas av|\bsignator(?:y|ies)\b|\bsign (?:cheques|on behalf)/

/** The latest that names them. */
export function signatories(ask: Ask): Found | null {
  for (const doc of newestFirst(whereOf(ask).docs)) {
    const said = doc.passages.filter(
      piece => SAID.test(plain(`${piece.section?.title ?? ''} ${piece.text}`)) && hasName(piece.text),
    )
    const [best] = [...said.filter(piece => SAID.test(plain(piece.text))), ...said]
    if (best) return quotedFrom([best])
  }
  return null
}
