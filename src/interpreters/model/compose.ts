/** How an answer looks that a model had a hand in, or failed to have. */
import { type Block, localCard } from '../../core/card.ts'
import type { Answer } from '../../core/ports.ts'
import { each, LANGS, type Lang, same, type Text } from '../../domain/text.ts'
import type { Checked } from './check.ts'

const MOST_QUOTES = 3
const MOST_SOURCES = 6
const LONGEST_SHOWN = 300

const SILENT: Text = {
  sv: 'Språkmodellen gav inget svar som håller. Det här är svaret direkt ur protokollen.',
  en: 'The language model gave no answer that holds. This is the answer straight from the records.',
}

const quiet = (text: Text): Block => ({ kind: 'text', tone: 'quiet', text })

/** The offline answer, and that the model's was none. */
export const withNote = (answer: Answer): Answer => ({
  ...answer,
  card: { ...answer.card, blocks: [...(answer.card.blocks ?? []), quiet(SILENT)] },
})

const quotesIn = (answer: Answer): string[] =>
  (answer.card.blocks ?? []).flatMap(block => (block.kind === 'quote' ? [block.text.sv] : []))

const NOT_STATED = /^(?:Källa|Source|Läst som|Read as): /

/** What the offline answer states, without its quotations, its line of sources and how the question was read. */
export const statedIn = (answer: Answer, lang: Lang): string =>
  localCard(
    {
      lead: answer.card.lead,
      blocks: (answer.card.blocks ?? []).filter(
        block => block.kind !== 'quote' && !(block.kind === 'text' && NOT_STATED.test(block.text[lang])),
      ),
    },
    lang,
  ).text

const place = (label: Text, lang: Lang): string => `${label[lang].replace(/, (?:rad|lines?) [\d–-]+$/, '')},`

/** One section, whatever its lines; or a meeting and a section of it. */
export const sameSource = (a: Text, b: Text): boolean =>
  LANGS.some(lang => {
    // An answer's labels are in the question's language alone.
    const [one, other] = [place(a, lang), place(b, lang)]
    return one.startsWith(other) || other.startsWith(one)
  })

/** The checked sentences, with the record's own words and sources under them. */
export function composed({ text, cited }: Checked, offline: Answer, host: string): Answer {
  const quotes = quotesIn(offline)
  for (const one of cited)
    if (one.verbatim && one.quote.length <= LONGEST_SHOWN && !quotes.some(other => other.includes(one.quote)))
      quotes.push(one.quote)
  const read =
    offline.card.blocks?.filter(block => block.kind === 'text' && /^(?:Läst som|Read as): /.test(block.text.sv)) ?? []
  const own = offline.answered ? offline.sources : []
  const labels = [...own.map(one => one.label)]
  for (const { piece } of cited)
    if (!labels.some(one => LANGS.some(lang => place(one, lang) === place(piece.label, lang)))) labels.push(piece.label)
  const sources = labels.slice(0, MOST_SOURCES).map(label => own.find(one => one.label === label) ?? { label })
  return {
    answered: true,
    sources,
    card: {
      lead: same(text),
      blocks: [
        ...quotes.slice(0, MOST_QUOTES).map((quote): Block => ({ kind: 'quote', text: same(quote) })),
        quiet(
          each(lang => `${lang === 'sv' ? 'Källa' : 'Source'}: ${sources.map(one => one.label[lang]).join(' · ')}`),
        ),
        ...read,
        quiet({
          sv: `Formulerat av en språkmodell hos ${host}. Siffror, datum och namn är kontrollerade mot källan.`,
          en: `Worded by a language model at ${host}. Figures, dates and names are checked against the source.`,
        }),
      ],
    },
  }
}
