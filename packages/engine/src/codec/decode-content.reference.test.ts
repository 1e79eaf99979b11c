// The same contract written a second time, in valibot: the table in use and this one must say yes and no to the same contents.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { isLocalDate } from '../dates.ts';
import type { FactType } from '../facts.ts';
import { declarable, habitIds, kits } from '../vocabulary.ts';
import { decodeContent } from './decode-content.ts';
import { factShapes } from './fact-shapes.ts';

const golden: readonly Record<string, unknown>[] = JSON.parse(readFileSync(new URL('./golden/v1.json', import.meta.url), 'utf8'));

const num = (least: number, most: number) => v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
const whole = (least: number, most: number) => v.pipe(num(least, most), v.integer());
const text = (least: number, most: number) => v.pipe(v.string(), v.minLength(least), v.maxLength(most));
const form = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern));
const list = <T extends v.GenericSchema>(each: T, most: number, least = 0) => v.pipe(v.array(each), v.minLength(least), v.maxLength(most));
// An array is an object to `looseObject`, and no set of fields to us.
const fields = <T extends v.ObjectEntries>(entries: T) =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value)),
    v.looseObject(entries),
  );
const open = fields({});
const opt = <T extends v.GenericSchema>(schema: T) => v.optional(schema);
const pick = (...names: readonly string[]) => v.picklist(names);
const table = (key: RegExp | number, each: v.GenericSchema, most: number) =>
  v.pipe(
    v.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
    v.check((value) => {
      const names = Object.keys(value);
      const named = (name: string) => (typeof key === 'number' ? name.length > 0 && name.length <= key : key.test(name));
      return names.length <= most && names.every((name) => named(name) && v.is(each, value[name]));
    }),
  );

const token = form(/^[\x21-\x7e]{1,128}$/);
const exercise = v.pipe(
  v.string(),
  v.check((id) => id.split('-').length <= 13 && id.split('-').every((part) => /^[a-z0-9]{1,48}$/.test(part))),
);
const day = v.pipe(v.string(), v.check(isLocalDate));
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
const local = v.pipe(
  v.string(),
  v.check((at) => isLocalDate(at.slice(0, 10)) && at[10] === 'T' && clock.test(at.slice(11))),
);
const id = form(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const nrs = whole(0, 10);
const yes = v.boolean();
const minutes = num(0, 100_000);
const program = v.union([
  pick('my-plan', 'hang-and-mobilise', 'upper-body', 'one-of-each', 'move-from-the-hips', 'everyday-strong'),
  form(/^rx:[\x21-\x7e]{1,125}$/),
]);
const answers = table(/^[A-Z]{1,2}\d{0,2}(\.[A-Za-z0-9-]{1,32}){0,3}$/, v.union([pick('yes', 'no', 'unsure'), num(0, 100_000)]), 300);
const test01 = opt(whole(0, 1));
const weeks = opt(num(0, 5200));
const detail = v.intersect([
  fields({
    ...{ weeks, surgeryWeeks: weeks, newMedicineWeeks: weeks, systolic: opt(num(40, 350)), diastolic: opt(num(20, 250)) },
    ...{ caesarean: test01, symptoms: test01, checked: test01, cleared: test01, highGrade: test01, progressive: test01, treated: test01 },
    ...{
      proneProvokes: test01,
      tight: test01,
      kneelHurts: test01,
      armNew: test01,
      neuropathy: test01,
      pressHurts: test01,
      overheadHurts: test01,
    },
  }),
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.check((given) => Object.values(given).every((each) => each === undefined || v.is(num(-100_000, 100_000), each))),
  ),
]);
const profile = fields({
  birthYear: opt(whole(1900, 2199)),
  sex: opt(pick('female', 'male', 'other')),
  kg: opt(num(1, 500)),
  kit: opt(list(pick(...kits), 100)),
  weightsKg: opt(list(num(0, 500), 100)),
  minutes: opt(num(2, 90)),
  daysPerWeek: opt(whole(1, 7)),
  weekdays: opt(list(whole(1, 7), 7)),
  wakeTime: opt(form(clock)),
  floor: opt(pick('yes', 'hard', 'no')),
  goals: opt(list(pick('bother-less', 'stronger', 'sit-work', 'activity', 'fitness', 'wind-down'), 6)),
  optIn: opt(list(token, 200)),
  country: opt(form(/^[A-Z]{2}$/)),
  avoid: opt(list(exercise, 300)),
});
const figure = opt(num(-200, 10_000));
const each = (names: readonly string[], schema: v.GenericSchema) => fields(Object.fromEntries(names.map((name) => [name, opt(schema)])));
const tests = Array.from({ length: 13 }, (_, at) => `T${at + 1}`);
const assessment = fields({
  locations: opt(list(pick('neck', 'upper-back', 'mid-back', 'low-back', 'buttock', 'leg-above-knee', 'leg-below-knee'), 7)),
  ...{ durationWeeks: weeks, onsetAge: opt(num(0, 130)), episodesPastYear: opt(whole(0, 400)) },
  ...{ painNow: opt(nrs), painAvg: opt(nrs), painWorst: opt(nrs), legPain: opt(nrs), stress: opt(nrs), worry: opt(nrs), lowMood: opt(nrs) },
  ...{
    confidence: opt(nrs),
    aggravationMinutes: opt(minutes),
    settleMinutes: opt(minutes),
    directionOn: opt(day),
    training: opt(whole(0, 2)),
  },
  direction: opt(each(['sit', 'bend', 'riseFromSitting', 'morningBend', 'stand', 'walk', 'leanBack', 'lieFront'], whole(-1, 1))),
  legSymptoms: opt(pick('none', 'above-knee', 'below-knee')),
  legTrend: opt(pick('same', 'up', 'down')),
  ...{ sittingHours: opt(num(0, 24)), sleepHours: opt(num(0, 24)), activeMinutes: opt(num(0, 10_080)) },
  factors: opt(
    each(
      // biome-ignore format: one list
      ['injuryEvent', 'strained', 'sameTask', 'longSitting', 'avoidsBending', 'unsureLifting', 'knownStructure', 'legLength', 'stressed', 'worried', 'shortSleep', 'lowActivity', 'smoking', 'diet'],
      whole(0, 3),
    ),
  ),
  tightAreas: opt(list(pick('hip-front', 'hamstring', 'buttock', 'calf', 'chest', 'upper-back', 'low-back'), 7)),
  walkMinutes: opt(list(num(0, 1440), 3)),
  comfortableKg: opt(table(/^[a-z0-9]{1,48}(-[a-z0-9]{1,48}){0,12}$/, num(0, 500), 300)),
  sport: opt(text(1, 80)),
  tests: opt(each(tests, fields({ on: day, left: figure, right: figure, value: figure, pain: opt(nrs) }))),
});
const amounts = { reps: opt(whole(0, 1000)), seconds: opt(num(0, 86_400)), metres: opt(num(0, 100_000)), kg: opt(num(0, 500)) };
const dose = fields({ sets: whole(1, 50), restSeconds: list(whole(0, 3600), 2, 2), tempo: opt(list(num(0, 60), 3, 3)), ...amounts });
const any = num(-1_000_000, 1_000_000);
const because = list(
  fields({ rule: token, source: token, answer: opt(text(1, 128)), field: opt(text(1, 128)), was: opt(any), now: opt(any) }),
  500,
);
const side = pick('left', 'right', 'both');
const item = fields({
  ...{ id: token, slot: token, role: pick('warm-up', 'main', 'cool-down'), exercise, rirMin: any, rung: whole(1, 3), because },
  dose: fields({
    ...{
      sets: any,
      restSeconds: list(any, 2, 2),
      reps: opt(any),
      seconds: opt(any),
      metres: opt(any),
      kg: opt(any),
      tempo: opt(list(any, 3, 3)),
    },
  }),
  ...{ sides: list(side, 4), optional: opt(v.literal(true)), swaps: list(exercise, 100) },
});
const session = fields({ mode: pick('full', 'light', 'easy', 'none'), provisional: yes, minutes: any, items: list(item, 100), because });
const habit = pick(...habitIds);

const data: Readonly<Record<FactType, v.GenericSchema>> = {
  'consent-given': fields({ textHash: token, rulesVersion: token }),
  'consent-withdrawn': open,
  'readiness-answered': fields({
    screen: pick('full', 'block-a', 'one-tap', 'partial'),
    trigger: token,
    answers,
    result: opt(fields({ on: day, outcome: pick('go', 'gentle', 'clinician', 'emergency') })),
  }),
  'clearance-recorded': fields({ rule: token, byRole: text(1, 80), on: day }),
  'condition-declared': fields({ condition: pick(...declarable), since: day, detail: opt(detail) }),
  'condition-ended': fields({ condition: pick(...declarable) }),
  'profile-set': profile,
  'assessment-answered': assessment,
  'activity-named': fields({ activity: token, words: text(1, 200) }),
  'quota-started': fields({ activity: token, unit: pick('minutes', 'steps', 'lengths', 'metres', 'times'), goal: whole(1, 100_000) }),
  'quota-tried': fields({ activity: token, amount: whole(1, 100_000) }),
  'quota-done': fields({ activity: token, amount: whole(1, 100_000) }),
  'quota-ended': fields({ activity: token }),
  'program-chosen': fields({ program, from: day, weeks: whole(1, 52) }),
  'prescription-received': fields({ rx: token, program: text(1, 32_000), signedBy: text(1, 200) }),
  'prescription-withdrawn': fields({ rx: token }),
  'exercise-swapped': fields({ slot: token, from: exercise, to: exercise, why: pick('dislike', 'kit', 'hurts', 'variety') }),
  'day-moved': fields({ from: day, to: day }),
  'checked-in': fields({ session: opt(token), pre: nrs, legs: pick('same', 'less', 'more'), energy: whole(1, 5), anythingNew: yes }),
  'morning-recalled': fields({
    ...{
      session: token,
      answer: pick('same', 'bit-worse', 'worse', 'cannot-say'),
      pain: opt(nrs),
      newLeg: opt(yes),
      provoked: opt(list(exercise, 100)),
    },
  }),
  'session-started': fields({
    ...{ session: token, plan: session, cut: opt(num(0, 1440)), libraryVersion: token, rulesVersion: token, engineVersion: token },
  }),
  'set-finished': fields({
    ...{ session: token, item: token, exercise, set: whole(1, 50), side, completed: yes, rir: opt(whole(0, 5)), ...amounts },
    control: opt(pick('yes', 'mostly', 'no')),
  }),
  'item-skipped': fields({ session: token, item: token, why: opt(text(0, 500)) }),
  'item-eased': fields({ session: token, item: token, to: v.union([exercise, dose]) }),
  'hurt-reported': fields({
    ...{
      session: opt(token),
      item: opt(token),
      peak: nrs,
      spread: pick('none', 'same', 'further'),
      kind: opt(pick('sharp', 'pinch', 'dull')),
    },
  }),
  'stop-sign-reported': fields({ session: opt(token), sign: token, class: pick('call', 'session', 'exercise') }),
  'session-stopped': fields({ session: token, reason: opt(pick('time', 'pain', 'unwell', 'interrupted', 'too-much', 'other')) }),
  'session-finished': fields({ session: token, peak: nrs, effort: opt(nrs), provoked: opt(list(exercise, 100)) }),
  'activity-done': fields({ kind: pick('walk', 'other'), minutes: num(0, 1440), effort: opt(nrs), note: opt(text(0, 2000)) }),
  'flare-started': fields({ by: pick('tap', 'pattern') }),
  'flare-ended': fields({ by: pick('rule', 'tap') }),
  'week-checked': fields({
    ...{ painAvg: nrs, painWorst: nrs, legPain: opt(nrs), interference: nrs, confidence: nrs, activities: table(200, nrs, 10) },
  }),
  'change-rated': fields({ change: whole(-3, 3) }),
  'self-test-done': fields({
    ...{ test: pick(...tests), left: figure, right: figure, value: figure, pain: opt(nrs), stopped: pick('cap', 'pain', 'tired', 'form') },
  }),
  'habit-adopted': fields({ habit, everyMinutes: opt(num(1, 10_080)), pace: opt(pick('usual', 'half')) }),
  'habit-paused': fields({ habit, days: opt(whole(1, 365)) }),
  'habit-done': fields({ habit }),
  'reminder-answered': fields({ habit, did: pick('done', 'later', 'ignored') }),
  'reminders-set': fields({
    perDay: opt(whole(0, 8)),
    quietFrom: opt(form(clock)),
    quietUntil: opt(form(clock)),
    breatheAt: opt(form(clock)),
  }),
  'experiment-started': fields({ experiment: token, seed: whole(0, Number.MAX_SAFE_INTEGER) }),
  'experiment-ended': fields({ experiment: token, why: text(0, 500) }),
  'upkeep-started': open,
  'upkeep-ended': fields({ why: v.picklist(['over', 'came-back', 'other']) }),
  'plateau-answered': fields({ levers: v.pipe(v.array(v.picklist(['exercise', 'load', 'tempo', 'aerobic'])), v.maxLength(4)) }),
  'lesson-read': fields({ lesson: token }),
  'prediction-made': fields({ activity: token, pain: nrs, actual: opt(nrs) }),
  'fact-corrected': v.pipe(
    open,
    v.check((given) => 'data' in given && given['data'] !== undefined),
  ),
  'fact-withdrawn': open,
  'fact-erased': open,
};
const namesOthers = ['fact-corrected', 'fact-withdrawn', 'fact-erased'];
const zone = form(/^[A-Za-z][\w+-]{0,31}(\/[\w+-]{1,31}){0,2}$/);
const reference = new Map(
  Object.entries(data).map(([type, schema]) => {
    const targets = namesOthers.includes(type) ? list(id, 1000, 1) : opt(list(id, 1000));
    const whole = { type: v.literal(type), v: v.literal(1), occurred: fields({ local, tz: zone }), data: schema };
    return [type, fields({ ...whole, supersedes: opt(list(id, 1000)), targets })];
  }),
);

type Path = readonly string[];
const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, at]) => pathsIn(at, [...path, key]))]
    : [path];

function changed(value: unknown, [step, ...rest]: Path, to: unknown): unknown {
  if (step === undefined) return to;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy, step, changed(Reflect.get(copy, step), rest, to));
  return copy;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), value);

/** Every number a shape's schema names, and its neighbours: where one puts a limit, the other must. */
const limitsOf = (type: FactType): readonly number[] => {
  const named = (JSON.stringify(factShapes[type].schema).match(/-?\d+/g) ?? []).map(Number);
  return [...new Set([...named, 1000])].flatMap((most) => [most - 1, most, most + 1]);
};
const isLength = (most: number): boolean => most >= 0 && most <= 2001;

const odd = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, false, 0.5, -0, Number.NaN, Infinity, '', [], {}, 'yes', 'left', 'walk'),
  fc.constantFrom('2026-02-29', '2024-02-29', '2026-11-22T24:00', '1899-12-31', 'rx:', 'Bird-Dog', 'a b', 'T14', '2026-1-01'),
  fc.jsonValue({ maxDepth: 1 }),
  fc.integer({ min: -4, max: 12 }),
  fc.constantFrom(...golden.flatMap((sample) => Object.values(sample['data'] as object))),
);
const newName = fc.constantFrom('a', 'A1', 'bird-dog', 'T3', 'weeks', 'name with spaces', 'x'.repeat(201));
const mutated = fc
  .constantFrom(...golden)
  .chain((sample) => fc.tuple(fc.constant(sample), fc.constantFrom(...pathsIn(sample)), fc.option(newName, { freq: 4 }), odd))
  .map(([sample, path, name, to]) => {
    const inside = valueAt(sample, path);
    return changed(sample, name !== null && typeof inside === 'object' && inside !== null ? [...path, name] : path, to);
  });

function bothSay(content: unknown): boolean {
  const type = typeof content === 'object' && content !== null ? Reflect.get(content, 'type') : undefined;
  const expected = v.is(reference.get(type) ?? v.never(), content);
  if (decodeContent(content).ok !== expected) expect.fail(`only one of them lets in ${JSON.stringify(content).slice(0, 2000)}`);
  return expected;
}

test('the reference knows every fact', () => {
  expect([...reference.keys()].sort()).toEqual(Object.keys(factShapes).sort());
  for (const sample of golden)
    expect(v.safeParse(reference.get(String(sample['type'])) ?? v.never(), sample)).toMatchObject({ success: true });
});

test('both put every limit at the same place', () => {
  let kept = 0;
  for (const sample of golden) {
    for (const path of pathsIn(sample)) {
      const inside = valueAt(sample, path);
      for (const limit of limitsOf(sample['type'] as FactType)) {
        if (bothSay(changed(sample, path, limit))) kept++;
        if (isLength(limit) && bothSay(changed(sample, path, 'x'.repeat(limit)))) kept++;
        if (isLength(limit) && Array.isArray(inside) && bothSay(changed(sample, path, Array(limit).fill(inside[0] ?? 'x')))) kept++;
      }
    }
  }
  expect(kept).toBeGreaterThan(1000);
});

test('both say the same of contents with one value changed', () => {
  const said = { yes: 0, no: 0 };
  fc.assert(
    fc.property(mutated, (content) => {
      said[bothSay(JSON.parse(JSON.stringify(content) ?? 'null')) ? 'yes' : 'no']++;
    }),
    { numRuns: 8000 },
  );
  expect(Math.min(said.yes, said.no)).toBeGreaterThan(500);
});
