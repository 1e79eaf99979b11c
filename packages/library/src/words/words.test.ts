/// <reference types="vite/client" />
import { type Dose, type Exercise, type ExerciseWords, kits, sources } from '@plumbline/engine';
import readability from 'text-readability';
import { describe, expect, it } from 'vitest';
import { bannedWordsIn } from '../lexicon.ts';

type Module = Readonly<Record<string, unknown>>;
interface Entry<T> {
  readonly file: string;
  readonly names: readonly string[];
  readonly value: T;
}
interface Library {
  readonly facts: ReadonlyMap<string, Entry<Exercise>>;
  readonly words: ReadonlyMap<string, Entry<ExerciseWords>>;
}

const read = <T>(modules: Record<string, Module>): Map<string, Entry<T>> =>
  new Map(
    Object.entries(modules)
      .filter(([path]) => !path.endsWith('.test.ts'))
      .map(([path, module]) => {
        const file = path.replace(/^.*\//, '').replace(/\.ts$/, '');
        return [file, { file, names: Object.keys(module), value: Object.values(module)[0] as T }];
      }),
  );

const library: Library = {
  facts: read<Exercise>(import.meta.glob<Module>('../exercises/*.ts', { eager: true })),
  words: read<ExerciseWords>(import.meta.glob<Module>('./en/*.ts', { eager: true })),
};

const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/).filter((part) => part.length > 0);
const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const stops = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
const same = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
const each = <T>(entries: ReadonlyMap<string, Entry<T>>, check: (value: T, entry: Entry<T>) => readonly string[]): string[] =>
  [...entries.values()].flatMap((entry) => check(entry.value, entry).map((problem) => `${entry.file}: ${problem}`));
const when = (problem: boolean, text: string): string[] => (problem ? [text] : []);

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

const grade = (words: ExerciseWords): number =>
  readability.fleschKincaidGrade([words.setUp, ...words.steps, ...words.cues, words.breath].map(stops).join(' '));

const paired = ({ facts, words }: Library): string[] => [
  ...[...facts.keys()].filter((id) => !words.has(id)).map((id) => `${id}: no words`),
  ...[...words.keys()].filter((id) => !facts.has(id)).map((id) => `${id}: words without facts`),
];

const named = ({ facts, words }: Library): string[] => [
  ...each(facts, (exercise, { file }) => when(exercise.id !== file, `its id is ${exercise.id}`)),
  ...each<unknown>(
    new Map<string, Entry<unknown>>([...facts, ...[...words].map(([id, entry]) => [`${id}/en`, entry] as const)]),
    (_, { file, names }) => when(names.length !== 1 || names[0] !== camel(file), `exports ${names.join(', ')}, not ${camel(file)}`),
  ),
];

const linked = ({ facts }: Library): string[] =>
  each(facts, ({ id, substitutes, kit }) => [
    ...when(substitutes.includes(id), 'is its own substitute'),
    ...when(new Set(substitutes).size !== substitutes.length, 'names a substitute twice'),
    ...substitutes.filter((other) => !facts.has(other)).map((other) => `substitute ${other} is not in the library`),
    ...when(kit.length === 0, 'has no kit set at all (nothing needed is [[]])'),
    ...kit
      .flat()
      .filter((item) => !(kits as readonly string[]).includes(item))
      .map((item) => `kit ${item} is unknown`),
  ]);

const stepped = ({ words }: Library): string[] =>
  each(words, ({ steps, setUp, cues, breath, purpose, name, difficulties, stopIf }) => [
    ...when(steps.length < 3 || steps.length > 6, `${steps.length} steps`),
    ...when(cues.length < 2 || cues.length > 4, `${cues.length} cues`),
    ...when(difficulties.length < 1 || difficulties.length > 3, `${difficulties.length} difficulties`),
    ...when(stopIf.length < 1 || stopIf.length > 3, `${stopIf.length} stop signs`),
    ...[...steps, setUp, breath, purpose]
      .flatMap(sentences)
      .filter((part) => wordCount(part) >= 20)
      .map((part) => `too long: ${part}`),
    ...strings({ steps, setUp, cues, breath, purpose, name, difficulties, stopIf })
      .filter((text) => text.trim() === '')
      .map(() => 'an empty text'),
  ]);

/** Pairs of exercises that share two or more of their step sentences. */
const fresh = ({ words }: Library): string[] => {
  const users = new Map<string, string[]>();
  for (const [id, { value }] of words)
    for (const sentence of new Set(value.steps.flatMap(sentences).map(same))) users.set(sentence, [...(users.get(sentence) ?? []), id]);
  const shared = new Map<string, string[]>();
  for (const [sentence, ids] of users)
    for (const a of ids) for (const b of ids) if (a < b) shared.set(`${a} & ${b}`, [...(shared.get(`${a} & ${b}`) ?? []), sentence]);
  return [...shared].filter(([, list]) => list.length > 1).map(([pair, list]) => `${pair} share: ${list.join(' | ')}`);
};

const clean = ({ words }: Library): string[] =>
  each(words, (entry) => strings(entry).flatMap((text) => bannedWordsIn(text).map((word) => `“${word}” in “${text}”`)));

const plain = ({ words }: Library): string[] => each(words, (entry) => when(grade(entry) > 6.5, `reading grade ${grade(entry)}`));

const plainOverall = ({ words }: Library): string[] => {
  const mean = [...words.values()].reduce((sum, { value }) => sum + grade(value), 0) / words.size;
  return when(mean > 5, `mean reading grade ${mean.toFixed(2)}`);
};

const laddered = ({ facts }: Library): string[] =>
  each(facts, ({ id, ladder, rung, pattern }) => {
    const line = [...facts.values()].map(({ value }) => value).filter((other) => ladder !== undefined && other.ladder === ladder);
    return [
      ...when(
        ladder !== undefined && rung > 1 && !line.some((other) => other.rung < rung),
        `rung ${rung} of ${ladder} has nothing below it`,
      ),
      ...line
        .filter((other) => other.id > id && other.pattern !== pattern)
        .map((other) => `${ladder} mixes ${pattern} and ${other.id}’s ${other.pattern}`),
    ];
  });

const fields = ['sets', 'reps', 'seconds', 'metres', 'kg'] as const;
const above = (what: string, dose: Dose, most: Dose): string[] =>
  fields
    .filter((field) => dose[field] !== undefined && (most[field] === undefined || (dose[field] ?? 0) > (most[field] ?? 0)))
    .map((field) => `${what} ${field} ${dose[field]} passes most ${most[field]}`);
const unit = { reps: 'reps', hold: 'seconds', time: 'seconds', distance: 'metres' } as const;

const dosed = ({ facts }: Library): string[] =>
  each(facts, ({ rung, start, target, most, measure, restartReps }) => [
    ...when(start[rung] === null, `starts nowhere at its own rung ${rung}`),
    ...([1, 2, 3] as const).flatMap((level) => (start[level] === null ? [] : above(`start ${level}`, start[level], most))),
    ...above('target', target, most),
    ...when(restartReps !== undefined && restartReps > (most.reps ?? 0), `goes back to ${restartReps} reps, more than most`),
    ...[target, most, ...Object.values(start)]
      .filter((dose) => dose !== null && dose[unit[measure]] === undefined)
      .map(() => `${measure} without ${unit[measure]}`),
    ...[target, most, ...Object.values(start)].flatMap((dose) =>
      fields
        .filter((field) => field !== 'kg' && dose?.[field] !== undefined && !(Number.isInteger(dose[field]) && dose[field] > 0))
        .map((field) => `${field} is not a positive whole number`),
    ),
  ]);

const stressed = ({ facts }: Library): string[] =>
  each(facts, ({ stress, isoFrom }) => [
    ...Object.entries(stress)
      .filter(([, level]) => ![1, 2, 3].includes(level))
      .map(([axis, level]) => `stress ${axis} ${level} (0 is left out, 3 is the top)`),
    ...when(isoFrom !== undefined && stress.iso !== undefined, 'iso is both given and computed'),
  ]);

const sourced = ({ facts }: Library): string[] =>
  each(facts, (exercise) => [
    ...when(exercise.sources.length === 0, 'no sources'),
    ...exercise.sources.filter((source) => !(source in sources)).map((source) => `source ${source} is unknown`),
  ]);

const stoodIn = ({ facts, words }: Library): string[] =>
  each(facts, ({ kit }, { file }) => {
    const text = words.get(file)?.value.standIns ?? '?';
    return [
      ...when(!kit.some((set) => set.length === 0) && text === '', 'needs kit but has no stand-in'),
      ...when(kit.every((set) => set.length === 0) && text !== '', 'needs no kit but has a stand-in'),
    ];
  });

const checks: readonly [string, (l: Library) => string[]][] = [
  ['every exercise has words, and all words an exercise', paired],
  ['file name, id and constant agree', named],
  ['every substitute and every kit exists', linked],
  ['steps, cues, difficulties and stop signs are within their counts and short', stepped],
  ['no two exercises share more than one step sentence', fresh],
  ['no text holds a banned word (I-44)', clean],
  ['each entry reads at grade 6.5 or easier', plain],
  ['the library as a whole reads at grade 5 or easier', plainOverall],
  ['each rung has one below it, of the same pattern', laddered],
  ['doses start at the rung and never pass most', dosed],
  ['stress runs from 1 to 3 where it is given', stressed],
  ['each exercise has its sources', sourced],
  ['a stand-in is named where kit is needed', stoodIn],
];

describe('the exercise library', () => {
  for (const [name, check] of checks)
    it(name, () => {
      expect(library.facts.size).toBeGreaterThan(0);
      expect(check(library)).toEqual([]);
    });
});

const good: Exercise = {
  id: 'one-two',
  kind: 'drill',
  pattern: 'mob_hip',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'line',
  substitutes: [],
  stress: { axial: 1 },
  flags: [],
  kit: [[]],
  measure: 'reps',
  sides: 'one',
  start: { 1: { sets: 1, reps: 5, restSeconds: [0, 0] }, 2: null, 3: null },
  target: { sets: 1, reps: 6, restSeconds: [0, 0] },
  most: { sets: 1, reps: 6, restSeconds: [0, 0] },
  autoPrescribe: true,
  muscles: { main: [], also: [] },
  grade: 'D',
  sources: ['design'],
  seeds: [],
};
const goodWords: ExerciseWords = {
  name: 'One',
  aliases: [],
  purpose: 'It helps your hips move.',
  setUp: 'Stand up tall.',
  steps: ['Put one foot out.', 'Lift the heel up.', 'Put it down again.'],
  cues: ['Go slow now', 'Stay up tall'],
  breath: 'Breathe as you like.',
  difficulties: [{ what: 'It is hard.', ease: 'Do less.' }],
  stopIf: ['Sharp pain'],
  standIns: '',
};
const made = (facts: Partial<Exercise>, words: Partial<ExerciseWords>, more: readonly Exercise[] = [], names = ['oneTwo']): Library => ({
  facts: new Map(
    [{ ...good, ...facts }, ...more].map((value) => [
      value.id,
      { file: value.id === facts.id ? 'one-two' : value.id, names: [camel(value.id)], value },
    ]),
  ),
  words: new Map([{ ...goodWords, ...words }].map((value) => ['one-two', { file: 'one-two', names, value }])),
});
const long = 'Put one foot out and then the other foot out and then go on and on and on and on.';
const faults: readonly [string, (l: Library) => string[], Library][] = [
  ['missing words', paired, made({}, {}, [{ ...good, id: 'three' }])],
  ['missing facts', paired, { facts: new Map(), words: made({}, {}).words }],
  ['an id unlike its file', named, made({ id: 'other' }, {})],
  ['a constant unlike its file', named, made({}, {}, [], ['other'])],
  ['two exports', named, made({}, {}, [], ['oneTwo', 'more'])],
  ['itself as substitute', linked, made({ substitutes: ['one-two'] }, {})],
  ['an unknown substitute', linked, made({ substitutes: ['nowhere'] }, {})],
  ['an unknown kit', linked, made({ kit: [['sword' as 'mat']] }, {})],
  ['two steps', stepped, made({}, { steps: ['One.', 'Two.'] })],
  ['seven steps', stepped, made({}, { steps: ['1', '2', '3', '4', '5', '6', '7'] })],
  ['a step of 20 words', stepped, made({}, { steps: [...goodWords.steps, long] })],
  ['one cue', stepped, made({}, { cues: ['Go slow'] })],
  ['five cues', stepped, made({}, { cues: ['a', 'b', 'c', 'd', 'e'] })],
  ['no stop sign', stepped, made({}, { stopIf: [] })],
  ['copied steps', fresh, { facts: new Map(), words: new Map(['a', 'b'].map((id) => [id, { file: id, names: [], value: goodWords }])) }],
  ['a banned word in an ease', clean, made({}, { difficulties: [{ what: 'x', ease: 'It will fix you.' }] })],
  [
    'hard words',
    plain,
    made(
      {},
      {
        steps: [
          'Simultaneously activate contralateral musculature.',
          'Maintain intra-abdominal pressurisation.',
          'Incorporate diaphragmatic respiration.',
        ],
      },
    ),
  ],
  [
    'hard words on the whole',
    plainOverall,
    made(
      {},
      {
        steps: [
          'Comfortably alternate positions periodically.',
          'Simultaneously activate contralateral musculature.',
          'Maintain intra-abdominal pressurisation.',
        ],
      },
    ),
  ],
  ['a rung in the air', laddered, made({ rung: 2 }, {})],
  ['a mixed ladder', laddered, made({}, {}, [{ ...good, id: 'three', pattern: 'glute' }])],
  ['no start at its rung', dosed, made({ rung: 2 }, {})],
  ['a start above most', dosed, made({ start: { ...good.start, 1: { sets: 2, reps: 5, restSeconds: [0, 0] } } }, {})],
  ['a target above most', dosed, made({ target: { sets: 1, reps: 9, restSeconds: [0, 0] } }, {})],
  ['a measure without its unit', dosed, made({ measure: 'hold' }, {})],
  ['half a repetition', dosed, made({ target: { sets: 1, reps: 1.5, restSeconds: [0, 0] } }, {})],
  ['stress of 4', stressed, made({ stress: { flex: 4 as 3 } }, {})],
  ['iso given twice', stressed, made({ stress: { iso: 1 }, isoFrom: 'hold' }, {})],
  ['no source', sourced, made({ sources: [] }, {})],
  ['no stand-in', stoodIn, made({ kit: [['mat']] }, {})],
];

describe('each check', () => {
  it('passes a sound entry', () => {
    expect(checks.flatMap(([, check]) => check(made({}, {})))).toEqual([]);
  });
  for (const [name, check, planted] of faults)
    it(`finds ${name}`, () => {
      expect(check(planted)).not.toEqual([]);
    });
});
