// Searching 100,000 sections: Klubban's index against looking through the same texts, turn by turn in the same run.
import { meanings, weightOf } from '../dist/src/records/lexicon.js'
import { createIndex } from '../dist/src/records/search.js'
import { plain, stems } from '../dist/src/records/words.js'
import { round } from './measure.mjs'

const SECTIONS = 100_000
const WORDS_EACH = 40
const QUESTIONS = 200
const MOST = 20

/** The same numbers each time (mulberry32). */
function numbers(seed) {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const FIRST =
  'bygd vatten skol väg kultur miljö buss hamn park bad idrott social vård ung land skog energi närings trafik by'
const LAST =
  'plan gård avtal bidrag nät råd stöd program hus led bolag fond center dag lag utveckling ansökan policy fråga drift'
const ENDS = ['', 'en', 'et', 'erna', 's', 'ens', 'ar']
const SYLLABLES = 'ka lo mi ru tå sve bro gra häl fin sta vik dal ber nor lund ek ström holm sjö'.split(' ')

/** Some 30,000 words: compounds with endings, and names; a few are in most texts, most are in few. */
function vocabulary(chance) {
  const compounds = FIRST.split(' ').flatMap(a => LAST.split(' ').flatMap(b => ENDS.map(end => a + b + end)))
  const pick = list => list[Math.floor(chance() * list.length)]
  const names = Array.from({ length: 28_000 }, () => pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES))
  return [...new Set([...compounds, ...names])].sort(() => chance() - 0.5)
}

function corpus() {
  const chance = numbers(7)
  const words = vocabulary(chance)
  const one = () => words[Math.floor(words.length * chance() ** 3)]
  const texts = Array.from({ length: SECTIONS }, () => Array.from({ length: WORDS_EACH }, one).join(' '))
  const questions = Array.from({ length: QUESTIONS }, () => Array.from({ length: 1 + Math.floor(chance() * 3) }, one))
  return { texts, questions }
}

/** What one would write without an index: the texts that hold the words, most words first. */
function scan(folded, words) {
  const wanted = words.map(plain)
  const hits = []
  for (let i = 0; i < folded.length; i++) {
    let score = 0
    for (const word of wanted) if (folded[i].includes(word)) score++
    if (score > 0) hits.push([score, i])
  }
  return hits.sort((a, b) => b[0] - a[0]).slice(0, MOST)
}

/** As the records do it: stems, what they may stand for (beginnings, ends, slips, translations), then the index. */
function search(index, words) {
  const sought = words.flatMap(stems).map(stem => {
    const means = meanings(stem, index.lexicon)
    return { means, weight: weightOf(means, index.lexicon) }
  })
  return index.search(sought, MOST)
}

const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]

export function searching() {
  const { texts, questions } = corpus()
  const folded = texts.map(plain)
  const index = createIndex()
  const bags = texts.map(text => new Set(stems(text)))
  const began = performance.now()
  for (const [i, bag] of bags.entries()) index.add(i, bag)
  const indexing = performance.now() - began

  const ways = { klubban: words => search(index, words), scan: words => scan(folded, words) }
  const took = { klubban: [], scan: [] }
  const time = (way, words) => {
    const start = performance.now()
    ways[way](words)
    return performance.now() - start
  }
  for (const words of questions.slice(0, 20)) for (const way of Object.keys(ways)) time(way, words)
  // Turn by turn, and each first as often as the other: what slows one slows both.
  for (const [i, words] of questions.entries())
    for (const way of i % 2 ? ['klubban', 'scan'] : ['scan', 'klubban']) took[way].push(time(way, words))
  for (const list of Object.values(took)) list.sort((a, b) => a - b)

  const changed = performance.now()
  for (let i = 0; i < 100; i++) {
    index.remove(i, bags[i])
    index.add(i, bags[i])
  }
  const rows = Object.entries(took).map(([name, list]) => ({
    name: name === 'scan' ? 'a plain scan' : 'Klubban',
    p50ms: round(quantile(list, 0.5), 2),
    p99ms: round(quantile(list, 0.99), 2),
  }))
  return {
    sections: SECTIONS,
    wordsEach: WORDS_EACH,
    questions: QUESTIONS,
    rows,
    p50Ratio: round(quantile(took.klubban, 0.5) / quantile(took.scan, 0.5), 3),
    p99Ratio: round(quantile(took.klubban, 0.99) / quantile(took.scan, 0.99), 3),
    indexingMs: round(indexing),
    changeMs: round((performance.now() - changed) / 100, 3),
  }
}
