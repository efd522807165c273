// How well old minutes are read, and questions answered: precision, recall and F1 per field, by the scorers in KLUBBAN_GOLD.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const shared = resolve(process.env.KLUBBAN_GOLD ?? join(root, '../shared'))
const gold = join(shared, 'gold')
const corpus = join(root, 'tests/corpus')
/** No rule was written with these in view; only their sums are looked at. */
const HELD_OUT = join(corpus, 'held-out')
/** What is to be reached in those, by the scorer's names. */
const GOALS = {
  date: ['date', 0.95],
  attendees: ['attendees', 0.95],
  sections: ['items', 0.95],
  decisions: ['decisions', 0.95],
  guests: ['guests', 0.9],
  tasks: ['actions', 0.9],
  nextMeetings: ['nextMeetings', 0.9],
}
/** What was counted when these documents were first read, before any rule was written with them in view. */
const FIRST_SIGHT = join(corpus, 'first-sight.json')

if (!existsSync(join(gold, 'score-import.mjs'))) {
  console.error(
    `No scorers in ${gold}: set KLUBBAN_GOLD to the folder that has gold/score-import.mjs. Nothing was scored.`,
  )
  process.exit(1)
}

const work = mkdtempSync(join(tmpdir(), 'klubban-eval-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

function node(args, input = '', env = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, KLUBBAN_DATA: join(work, 'data'), ...env },
  })
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stderr}`)
  return stdout
}
const klubban = (args, input) => node([join(root, 'dist/src/main.js'), ...args], input)

/** Reads the documents that have gold and prints the scorer's table, with notes if they are asked for and `told` allows it; gives its counts. */
function reading(title, texts, golds, names, told = true) {
  if (names.length === 0) return null
  const read = join(work, title.replace(/\W+/g, '-'))
  const printed = JSON.parse(
    klubban(['import', ...names.map(name => join(texts, `${name}.txt`)), '--dry-run', '--json']),
  )
  const extracts = Array.isArray(printed) ? printed : [printed]
  if (extracts.length !== names.length)
    throw new Error(`${title}: ${extracts.length} of ${names.length} documents were read`)
  mkdirSync(read)
  for (const [i, name] of names.entries()) writeFileSync(join(read, `${name}.json`), JSON.stringify(extracts[i]))
  const match = `^(?:${names.map(name => name.replace(/\W/g, '\\$&')).join('|')})$`
  const notes = told && process.argv.includes('--notes') ? ['--notes'] : []
  console.log(`\n## ${title}: ${names.length} documents\n`)
  const score = [join(gold, 'score-import.mjs'), '--dir', golds, '--candidates', read, '--match', match]
  console.log(node([...score, ...notes]))
  return JSON.parse(node([...score, '--json']))
}

const named = folder =>
  readdirSync(folder)
    .filter(file => file.endsWith('.gold.json'))
    .map(file => file.slice(0, -10))
    .sort()

/** Precision, recall and F1 of documents when they were unseen: recorded once per batch, never counted again. */
function firstSight() {
  const batches = JSON.parse(readFileSync(FIRST_SIGHT, 'utf8'))
  const all = { documents: null, fields: {} }
  for (const { fields } of batches)
    for (const [name, { tp, fp, fn }] of Object.entries(fields)) {
      all.fields[name] ??= { tp: 0, fp: 0, fn: 0 }
      all.fields[name] = { tp: all.fields[name].tp + tp, fp: all.fields[name].fp + fp, fn: all.fields[name].fn + fn }
    }
  const share = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(10)
  console.log('\n## Our own, as first read: recorded before any rule was written with them in view')
  for (const { documents, fields } of [...batches, all]) {
    const title = documents ? `Documents ${documents.join('–')}` : 'All of them'
    console.log(`\n${title.padEnd(20)}${['precision', 'recall', 'F1'].map(one => one.padStart(10)).join('')}`)
    for (const [name, { tp, fp, fn }] of Object.entries(fields))
      console.log(name.padEnd(20) + share(tp, tp + fp) + share(tp, tp + fn) + share(2 * tp, 2 * tp + fp + fn))
  }
}

reading('Real minutes', join(shared, 'seeds'), gold, named(gold))
const own = named(corpus)
const fresh = JSON.parse(readFileSync(FIRST_SIGHT, 'utf8')).flatMap(({ documents: [from, to] }) =>
  own.filter(name => Number.parseInt(name, 10) >= from && Number.parseInt(name, 10) <= to),
)
reading(
  'Our own, rules written with them in view from the start',
  corpus,
  corpus,
  own.filter(name => !fresh.includes(name)),
)
const bySeveral = fresh.filter(name => Number.parseInt(name, 10) >= 87)
reading(
  'Our own, by another hand, rules learned from them since',
  corpus,
  corpus,
  fresh.filter(name => !bySeveral.includes(name)),
)
reading('Our own, by other hands since (learned from)', corpus, corpus, bySeveral)
// Never with notes: who reads what was missed would write rules by it.
const unseen = reading(
  'Held out: documents that no rule was written with in view',
  HELD_OUT,
  HELD_OUT,
  named(HELD_OUT),
  false,
)
if (unseen) {
  console.log(`${'field'.padEnd(20)}${'F1'.padStart(10)}${'goal'.padStart(10)}`)
  for (const [name, [field, goal]] of Object.entries(GOALS)) {
    const f1 = unseen.fields[field].value ?? 0
    const verdict = f1 >= goal ? 'met' : 'missed'
    console.log(`${name.padEnd(20)}${f1.toFixed(3).padStart(10)}${goal.toFixed(2).padStart(10)}  ${verdict}`)
  }
}
firstSight()

/** Asks questions in a group that holds these documents, and prints the scorer's sums; what was wrong only where it may be seen. */
function asking(title, group, documents, questions, told) {
  console.log(`\n## ${title}, without a language model\n`)
  klubban(['chat'], `grupp skapa ${group}\n`)
  const id = group.toLowerCase()
  klubban(['import', ...documents, '--group', id, '--yes'])
  const answers = join(work, `${id}.jsonl`)
  writeFileSync(answers, klubban(['ask', '--batch', questions, '--group', id]))
  console.log(node([join(gold, 'score-qa.mjs'), questions, answers, ...(told ? ['--wrong'] : [])]))
}

const textsIn = folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => join(folder, name))

/** Questions that name the minutes they are asked of ("199-206", one body's over time) are asked of these alone, the others of all. */
function askingOf(title, name, folder, told) {
  const lines = readFileSync(join(folder, 'questions.jsonl'), 'utf8').trim().split('\n')
  const groups = new Map()
  for (const line of lines) {
    const { group = 'all' } = JSON.parse(line)
    groups.set(group, [...(groups.get(group) ?? []), line])
  }
  for (const [group, asked] of groups) {
    const [from, to] = group === 'all' ? [0, Number.POSITIVE_INFINITY] : group.split('-').map(Number)
    const questions = join(work, `${name}-${group}.questions.jsonl`)
    writeFileSync(questions, `${asked.join('\n')}\n`)
    const documents = textsIn(folder).filter(file => {
      const number = Number.parseInt(basename(file), 10)
      return number >= from && number <= to
    })
    asking(`${title} ${group}`, `${name}${group.replace(/\W/g, '')}`, documents, questions, told)
  }
}

asking(
  'Questions about the real minutes',
  'Minnet',
  textsIn(join(shared, 'seeds')),
  join(gold, 'questions.jsonl'),
  true,
)
if (existsSync(join(HELD_OUT, 'questions.jsonl')))
  askingOf('Questions about held out documents', 'Undanlagt', HELD_OUT, false)
askingOf('Questions learned from', 'Larda', corpus, false)
