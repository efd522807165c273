import { each, same } from '../../domain/text.ts'
import { docText, type Found, missing, type Ref } from '../found.ts'
import { evidence } from '../lexicon.ts'
import { sameName } from '../names.ts'
import { type Ask, fitsDay, headOf, newestFirst } from '../scope.ts'
import type { GuestFact } from '../view.ts'
import { plain, stems } from '../words.ts'
import { kindOf } from './asked.ts'
import { about, cameOf, context, everyGuest, line, linesOn, mattersOf, saidLater } from './guest-facts.ts'
import { quotedFrom } from './quotes.ts'
import { wordsIn } from './sections.ts'

/** "Vilken författare": the one guest who is that, where what they come to may be called by other words. */
function soleOfRole(q: Ask['q'], all: readonly GuestFact[]): GuestFact | undefined {
  if (q.terms.length < 2 || !/^(?:\w+ )?(?:vilken|vilket|which|what) \p{L}+/u.test(q.plain)) return undefined
  const [role] = q.terms
  const hits = all.filter(one => evidence([role!], stems(one.role ?? '')).direct > 0)
  return new Set(hits.map(one => plain(one.name))).size === 1 ? hits[0] : undefined
}

/** Asked of who has come. */
const CAME =
  /\b(?:kom|besokte|gastade|snackade|pratade|berattade|talade|var (?:har|dar)|came|was|were|visited|spoke|talked)\b/
const WILL = /\b(?:ska|skall|skulle|kommer|will|coming|is to|going to)\b/
const NO_DATE =
  /\b(?:utan datum|inget datum|odaterad\w*|ej klart|inte klart|without (?:a )?date|no date|undated|date not)\b/

/** Words for coming, for being asked and for who comes: they tell no guest from another. */
const IDLE =
  /^(?:nu|now|hon|slut|slutligen|sist|finally|eventually|bokad\w*|inbokad\w*|vanta[sr]?|vantade|hall|person(?:en)?|frammande|ganget|framat|framover|nan|isf|varifran|ifran|expected|due|lined|booked|klara?|hanger|luften|dyker|tackat|besok\w*|gastar?|gastade|forelasare\w*|talare\w*|name|namn)$/
/** Open days and those of a season fit each other as far as anybody can tell. */
const vague = ({ q }: Ask): boolean => q.whens.every(when => when.kind === 'season')

const SAID =
  /^(?:vad (?:sa|sade|berattade|tyckte|hade|svarade|visade|tog \w+(?: \w+)? upp)|what (?:did|had))\b(?!.*\b(?:om|about)\s*\??$)/u

/** Said of them when they were here: of who never came there is nothing to tell. */
const WHEN_HERE =
  /\b(?:nar|da|medan|when|while) (?:han|hon|hen|de|dom|he|she|they) (?:var|kom|besokte|was|were|came|visited)\b/
function neverCame(ask: Ask): Found | null {
  const { q, view } = ask
  if (q.people.length === 0 || !WHEN_HERE.test(q.plain)) return null
  const theirs = (name: string) => q.people.some(one => sameName(one, name))
  const asked = everyGuest(ask).filter(one => theirs(one.name))
  const was = view.some(doc => doc.people.some(one => one.present !== false && theirs(one.name)))
  return asked.length === 0 || was || cameOf(ask, asked).length > 0
    ? null
    : missing({ sv: `Bara antecknat: ${line(asked[0]!).sv}.`, en: `Only noted: ${line(asked[0]!).en}.` }, [
        { doc: asked[0]!.doc },
      ])
}

/** What a visit cost. */
const PAID = /\b(?:bet[ao]l\w*|arvode\w*|kosta\w*|ersattning\w*|timpris|paid|pay|fees?|costs?|charged?)\b/

/** Guests by day, month, topic, person or organisation, with their date or "Datum ej klart". */
export function guests(asked: Ask): Found | null {
  const ask = { ...asked, q: { ...asked.q, terms: asked.q.terms.filter(term => !IDLE.test(plain(term.word))) } }
  const { q, today } = ask
  // What they said when they came, no list of guests tells.
  if (kindOf(q) === 'said' || kindOf(q) === 'why' || SAID.test(q.plain)) return neverCame(ask)
  // Nor does it tell what was paid for it.
  if (PAID.test(q.plain)) return null
  const sure = q.cues.has('guest') || q.cues.has('talk')
  const every = everyGuest(ask)
  let chosen = every
  if (q.people.length > 0) {
    chosen = chosen.filter(one => q.people.some(name => sameName(one.name, name)))
    if (chosen.length === 0) return null
  }
  const dated = q.whens.length > 0
  const onDay = dated ? chosen.filter(one => fitsDay(ask, one.date)) : chosen
  const open = dated && vague(ask) && q.terms.length > 0
  const onThose = open ? [...onDay, ...chosen.filter(one => one.date === undefined && !one.past)] : onDay
  // "När kommer X" with a wrong day still concerns X; a day alone must fit.
  if (dated && onThose.length === 0) {
    if (!sure && q.people.length === 0) return null
    const near = q.people.length > 0 ? chosen[0] : undefined
    return missing(
      near
        ? { sv: `Närmast: ${line(near).sv}.`, en: `Nearest: ${line(near).en}.` }
        : {
            sv: `Inga gäster är antecknade för ${q.whens[0]!.text}.`,
            en: `No guests are recorded for ${q.whens[0]!.text}.`,
          },
      near ? [{ doc: near.doc }] : [],
    )
  }
  chosen = onThose
  if (NO_DATE.test(q.plain)) chosen = chosen.filter(one => one.date === undefined)
  if (q.terms.length > 0) {
    const scored = chosen.map(one => {
      const lines = context(one)
      const matters = mattersOf(ask, one)
      const titles = matters.flatMap(each => stems(each.title))
      // What names the meeting tells no guest of it from another.
      const telling = evidence(q.terms, [...headOf(one.doc), ...one.doc.body]).missed
      const own = evidence(telling.length > 0 || !dated ? telling : q.terms, about(one))
      return {
        one,
        ...evidence(q.terms, about(one), [...headOf(one.doc), ...lines, ...matters.flatMap(wordsIn)]),
        own:
          dated && telling.length === 0
            ? 1
            : own.direct + evidence(telling, lines).direct * 0.5 + (sure ? evidence(telling, titles).direct * 0.3 : 0),
      }
    })
    const byRole = soleOfRole(q, chosen)
    const good = scored.filter(
      each =>
        (each.missed.length === 0 ||
          (each.share >= 0.6 && !each.missed.some(term => term.must)) ||
          (each.one === byRole && each.share >= 0.4 && each.missed.every(term => term.means.size === 0))) &&
        each.own > 0,
    )
    const top = Math.max(0, ...good.map(each => each.own))
    const fits = good.filter(each => each.own >= top * 0.85).map(each => each.one)
    const namesMeeting = dated && scored.length > 0 && scored.every(each => each.own === 0 && each.missed.length === 0)
    if (fits.length === 0 && !namesMeeting && q.people.length === 0) {
      if (!sure) return null
      const near = dated ? chosen[0] : undefined
      return near
        ? missing(
            { sv: `Den dagen är antecknat: ${line(near).sv}.`, en: `For that day the records have: ${line(near).en}.` },
            [{ doc: near.doc }],
          )
        : null
    }
    if (fits.length > 0) chosen = fits
  } else if (!dated && q.people.length === 0 && !NO_DATE.test(q.plain)) {
    if (!sure) return null
    const past = /\b(?:har|besokte|gastade|var|kom|have|visited|was|were|did|came)\b/.test(q.plain)
    const coming = chosen.filter(one => !one.past && (one.date === undefined || one.date >= today))
    const latest = newestFirst(ask.view.filter(doc => doc.guests.length > 0))[0]
    chosen = past
      ? chosen.filter(one => one.past)
      : coming.some(one => one.date !== undefined)
        ? coming
        : chosen.filter(one => one.doc === latest)
  }
  if (chosen.length > 1 && CAME.test(q.plain) && !WILL.test(q.plain)) {
    const came = cameOf(ask, chosen)
    if (came.length > 0) chosen = came
  }
  // Whose day was open then may never have come.
  if (CAME.test(q.plain) && !WILL.test(q.plain) && q.people.length > 0) {
    if (chosen.every(one => one.date === undefined && !one.past)) return null
  }
  if (chosen.length === 0) return sure ? missing() : null
  const later = chosen.length === 1 && q.cues.has('when') && !dated ? saidLater(ask, chosen[0]!) : []
  if (later.length > 0) return quotedFrom(later)
  const sorted = [...chosen].sort((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1))
  const refs: Ref[] = sorted.map(one => ({ doc: one.doc, ...(one.lines ? { lines: one.lines } : {}) }))
  const [only] = sorted
  if (sorted.length === 1 && only) {
    const from = docText(only.doc)
    // "Vem från polisen": that somebody comes is not who.
    const nameless = q.cues.has('who') && q.people.length === 0 && only.organisation && /^(?:vem|who)\b/.test(q.plain)
    if (nameless)
      return missing(
        each(lang => (lang === 'sv' ? `Närmast: ${line(only).sv}.` : `Nearest: ${line(only).en}.`)),
        refs,
      )
    // Whom they come from, who comes with them and what they will speak of may stand only in the sentence that names them.
    const told = linesOn(only)
    return {
      answered: true,
      lead: each(lang => `${line(only)[lang]}. (${from[lang]})`),
      ...(told.length > 0 ? { items: told.slice(0, 2).map(same) } : {}),
      refs,
    }
  }
  return {
    answered: true,
    lead: each(lang => (lang === 'sv' ? `${sorted.length} gäster:` : `${sorted.length} guests:`)),
    // Of few, the sentences that name them too: they say more than the list.
    items: [
      ...sorted.map(line),
      ...(sorted.length <= 3 ? [...new Set(sorted.flatMap(linesOn))].slice(0, 3).map(same) : []),
    ],
    refs,
  }
}
