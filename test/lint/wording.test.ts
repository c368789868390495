// One word for one thing: what the app says anywhere in the source keeps to the words that were settled, and claims nothing.
import { expect, test } from 'vitest'
import { type Said, saidIn, saidInSource } from './said.ts'

type Rule = {
  /** What is to be said in its place. */
  say: string
  not: RegExp
  /** Texts that mean something else, each with its reason. */
  but?: { text: RegExp; because: string }[]
}

const rules: Rule[] = [
  {
    say: 'logged, or saved',
    not: /\b(written|write it|note it) down\b|\b[Ww]rite down\b|\bnothing written$/,
  },
  {
    say: 'entry, where more than notes is meant',
    not: /\b(older|all|of these|some) notes\b/i,
  },
  {
    say: 'removed, or cleared',
    not: /\b(is|are|was|were|be) taken out\b|\btook out\b|\btake \S+ ?\S* out\b/i,
  },
  { say: 'session', not: /\bguided sessions?\b/i },
  { say: 'hard session', not: /\bhard (workout|effort|training)s?\b/i },
  {
    say: 'check-in',
    not: /\b(soreness|a|an|the|this|that|each|every|first|last|two|three|earlier|more) checks?\b(?!-)/i,
  },
  { say: 'not logged, or left blank', not: /\b(left|leave|leaves|stays?|still) open\b/i },
  {
    say: 'worn out',
    not: /\b(totally )?depleted\b/i,
    but: [{ text: /^depleted$/, because: 'the name in the file, which nobody reads' }],
  },
  { say: 'resting is just as good', not: /\brest is just as right\b|\bgentle effort\b/i },
  { say: 'does not prove', not: /\bno proof that\b/i },
  { say: 'usual spread', not: /\brobust standard deviation\b/i },
  { say: 'total soreness', not: /\bsoreness-days\b/i },
  { say: 'reminder', not: /\bnudges?\b/i },
  {
    say: 'bpm, or beats a minute, behind the number',
    not: /heart rate[^.{]{0,20}\{[^}]*\}(?! (bpm|beats a minute))/i,
  },
  {
    say: 'bpm, or beats a minute, once in a sentence about limits',
    not: /\{[^}]*[mM]ostBpm\}(?! (bpm|beats a minute|at most))/,
    but: [{ text: /^ ?beside at most/, because: 'follows a number with its unit' }],
  },
  { say: '9:42 min, by durationText', not: /\} min \{[^}]*\} s\b/ },
]

/** What no sentence may claim: that something heals or shortens anything, or that all is well or is not. */
const claims: Rule[] = [
  {
    say: 'nothing of healing',
    not: /\bheal(s|ed|ing)?\b|\bcures?\b|\b(speeds?|shortens?|boosts?|accelerates?) (up )?(your |the )?(recovery|healing|muscles?)\b|\brecovers? (faster|quicker|sooner)\b|\bfaster recovery\b/i,
    but: [
      { text: /damaged|as it is\.$/, because: 'files are healed, not legs' },
      { text: /^heal(ed|ing)?$/, because: 'the name of a state of a file' },
    ],
  },
  {
    say: 'nothing of being faster',
    not: /\bmend faster\b/i,
    but: [{ text: /does not make muscles mend faster/, because: 'denies it' }],
  },
  {
    say: 'silence, not reassurance',
    not: /\ball clear\b|\byou are (safe|fine|healthy|fit) to\b|\bsafe to run\b|\beverything is fine\b/i,
  },
  {
    say: 'what was logged',
    not: /\binjury (detected|found|likely)\b|\byou (have|may have) an? (injury|strain|tear|fracture)\b/i,
  },
  { say: 'no risk in numbers', not: /\brisk (of )?(\d|\{)|\binjury risk\b|(\d|\}) ?% risk\b/i },
  {
    say: 'no streaks and no guilt',
    not: /\bstreaks?\b|\byou (should|must) (have|train|run)\b|\bdon’t break\b/i,
  },
]

const said = saidInSource()

function broken(all: readonly Rule[], texts: readonly Said[]): string[] {
  return all.flatMap(({ say, not, but = [] }) =>
    texts
      .filter(({ text }) => not.test(text) && !but.some((one) => one.text.test(text)))
      .map(({ file, line, text }) => `${file}:${line} “${text}”: say ${say}`),
  )
}

test('each thing has one word, and none that was given up comes back', () => {
  expect(broken(rules, said)).toEqual([])
})

test('no sentence claims that something heals, that all is well, or that something is wrong', () => {
  expect(broken(claims, said)).toEqual([])
})

test('every exception is still needed', () => {
  const unused = [...rules, ...claims].flatMap(({ not, but = [] }) =>
    but.filter((one) => !said.some(({ text }) => not.test(text) && one.text.test(text))),
  )
  expect(unused.map(({ text }) => String(text))).toEqual([])
})

test('only instructions that the player puts a side into speak of a named leg', () => {
  const elsewhere = said.filter(
    ({ file, text }) => /\bthe named \p{L}+/iu.test(text) && !file.startsWith('shared/routines/builtin/'),
  )
  expect(elsewhere.map(({ text }) => text)).toEqual([
    'For “the named leg” the player says “your left leg”, then “your right leg”.',
  ])
})

test('words in literals, templates and pages are found with their lines', () => {
  const source = `import nothing from "taken out"
type Kind = "taken out"
const a = "was taken out"
const b = \`heart rate \${beats.mostBpm}\`
const c = <p title="A guided session">Night <b>was</b>{" "}{\`taken out \${n}\`}</p>`
  expect(broken(rules, saidIn('page.tsx', source))).toEqual([
    'page.tsx:3 “was taken out”: say removed, or cleared',
    'page.tsx:5 “Night was taken out {n}”: say removed, or cleared',
    'page.tsx:5 “A guided session”: say session',
    'page.tsx:4 “heart rate {beats.mostBpm}”: say bpm, or beats a minute, behind the number',
    'page.tsx:4 “heart rate {beats.mostBpm}”: say bpm, or beats a minute, once in a sentence about limits',
  ])
})
