import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../person.ts';
import { decodePerson, personJsonSchema } from './decode-person.ts';
import { type JsonSchema, mostProblems } from './shape.ts';

const example: Person = {
  format: 'plumbline-person/1',
  answeredOn: '2026-11-22',
  answers: { A1: 'no', A6: 'yes', 'A6.seen': 'unsure', 'B11.systolic': 138, 'M.bone': 'no' },
  conditions: [{ condition: 'BP', since: '2026-01-31', detail: { treated: 1, systolic: 138 } }],
  clearances: [{ rule: 'B10', byRole: 'family doctor', on: '2026-11-20' }],
  profile: {
    birthYear: 1965,
    kg: 71.5,
    kit: ['chair', 'band'],
    weightsKg: [2, 5],
    minutes: 20,
    daysPerWeek: 3,
    floor: 'hard',
    goals: ['stronger'],
    optIn: [],
  },
  assessment: {
    painNow: 3,
    direction: { sit: 1, stand: -1 },
    factors: { longSitting: 3 },
    comfortableKg: { 'goblet-squat': 12 },
    tests: { T11: { left: 20, right: 25.5, on: '2026-11-22' } },
  },
};
const problemsOf = (value: unknown) => {
  const decoded = decodePerson(value);
  return decoded.ok ? [] : decoded.problems;
};

describe('a person file', () => {
  test('that is right is read as it stands', () => {
    expect(decodePerson(example)).toEqual({ ok: true, person: example, unread: [] });
  });
  test('needs no more than the questions that must be asked', () => {
    const least = { ...example, answers: {}, conditions: [], clearances: [], assessment: {} };
    expect(decodePerson(least).ok).toBe(true);
  });
  test('that is wrong in many places hears of all of them, each with its place and what would be right', () => {
    const { floor: _, ...profile } = example.profile;
    const wrong = {
      ...example,
      answeredOn: '2026-02-30',
      answers: { A1: 'perhaps', a2: 'no', 'B11.systolic': -5 },
      conditions: [{ condition: 'BACKACHE', since: '2026-01-31' }, { condition: 'OSTEO' }, 'BP'],
      profile: { ...profile, minutes: 500, kit: ['chair', 'sofa'], weekdays: [8], wakeTime: '7', country: null },
      assessment: { painNow: 3.5, worry: '4' },
    };
    const choices = expect.objectContaining({ want: 'one-of' });
    expect(problemsOf(wrong)).toEqual([
      { path: 'answeredOn', problem: 'wrong-form', repair: { want: 'day', like: '2026-11-22' }, given: '2026-02-30' },
      { path: 'answers.A1', problem: 'not-one-of', repair: { want: 'one-of', of: ['yes', 'no', 'unsure'] }, given: 'perhaps' },
      { path: 'answers.a2', problem: 'wrong-form', repair: { want: 'name', like: 'A1' }, given: 'a2' },
      { path: 'answers.B11.systolic', problem: 'out-of-range', repair: { want: 'number', least: 0, most: 100_000 }, given: -5 },
      { path: 'conditions[0].condition', problem: 'not-one-of', repair: choices, given: 'BACKACHE' },
      { path: 'conditions[1].since', problem: 'missing', repair: { want: 'day', like: '2026-11-22' } },
      { path: 'conditions[2]', problem: 'wrong-kind', repair: { want: 'fields' }, given: 'BP' },
      { path: 'profile.kit[1]', problem: 'not-one-of', repair: choices, given: 'sofa' },
      { path: 'profile.minutes', problem: 'out-of-range', repair: { want: 'number', least: 2, most: 90 }, given: 500 },
      { path: 'profile.floor', problem: 'missing', repair: { want: 'one-of', of: ['yes', 'hard', 'no'] } },
      { path: 'profile.weekdays[0]', problem: 'out-of-range', repair: { want: 'whole-number', least: 1, most: 7 }, given: 8 },
      { path: 'profile.wakeTime', problem: 'wrong-form', repair: { want: 'time', like: '07:00' }, given: '7' },
      { path: 'profile.country', problem: 'wrong-kind', repair: { want: 'name', like: 'NO' }, given: null },
      { path: 'assessment.painNow', problem: 'out-of-range', repair: { want: 'whole-number', least: 0, most: 10 }, given: 3.5 },
      { path: 'assessment.worry', problem: 'wrong-kind', repair: { want: 'whole-number', least: 0, most: 10 }, given: '4' },
    ]);
  });
  test('hears of twenty problems at most, and that there may be more', () => {
    const decoded = decodePerson({ ...example, conditions: Array(60).fill({}) });
    expect(decoded).toMatchObject({ ok: false, more: true });
    expect(problemsOf({ ...example, conditions: Array(60).fill({}) })).toHaveLength(mostProblems);
    expect(decodePerson({ ...example, conditions: [{}] })).toMatchObject({ ok: false, more: false });
  });
  test('with a slip of the pen is told which fields nobody reads', () => {
    const slip = { ...example, condition: [], profile: { ...example.profile, minuts: 5 }, assessment: { direction: { bent: 1 } } };
    expect(decodePerson(slip)).toMatchObject({ ok: true, unread: ['profile.minuts', 'assessment.direction.bent', 'condition'] });
    const detail = { ...example, conditions: [{ condition: 'BIRTH', since: '2026-10-01', detail: { week: 7 } }] };
    expect(decodePerson(detail)).toMatchObject({ ok: true, unread: ['conditions[0].detail.week'] });
    const asked = new Set(['A1', 'A6', 'B11.systolic', 'M.bone']);
    expect(decodePerson(example, asked)).toMatchObject({ ok: true, unread: ['answers.A6.seen'] });
  });
  test('of a newer version is told from a wrong one', () => {
    const newer = { path: 'format', problem: 'newer-version', repair: { want: 'newer-program' } };
    expect(problemsOf({ format: 'plumbline-person/2', anything: true })).toEqual([newer]);
    expect(problemsOf({ ...example, format: 'plumbline-person/one' })).toMatchObject([{ path: 'format', problem: 'not-one-of' }]);
  });
  test('may be anything at all without making reading throw', () => {
    expect(problemsOf(undefined)).toEqual([{ path: '', problem: 'missing', repair: { want: 'fields' } }]);
    expect(problemsOf([1])).toEqual([{ path: '', problem: 'wrong-kind', repair: { want: 'fields' }, given: 'list' }]);
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), fc.anything(), (value, part) => {
        for (const given of [value, { ...example, profile: value, assessment: part }, { ...example, answers: value, conditions: part }]) {
          const decoded = decodePerson(given);
          expect(decoded.ok || decoded.problems.length > 0).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** As much of JSON Schema 2020-12 as the shapes print; a keyword it does not know makes it throw. */
function conforms(schema: JsonSchema, value: unknown): boolean {
  const isText = typeof value === 'string';
  const isNumber = typeof value === 'number';
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const known = Object.keys((schema['properties'] as object) ?? {});
  const types: Record<string, boolean> = {
    string: isText,
    number: isNumber,
    integer: Number.isInteger(value),
    boolean: typeof value === 'boolean',
    object: isObject,
    array: Array.isArray(value),
  };
  const rules: Record<string, (rule: never) => boolean> = {
    $schema: () => true,
    title: () => true,
    format: () => true,
    type: (type: string) => types[type] ?? false,
    enum: (values: readonly unknown[]) => values.includes(value),
    minimum: (least: number) => !isNumber || value >= least,
    maximum: (most: number) => !isNumber || value <= most,
    minLength: (least: number) => !isText || value.length >= least,
    maxLength: (most: number) => !isText || value.length <= most,
    pattern: (pattern: string) => !isText || new RegExp(pattern, 'u').test(value),
    minItems: (least: number) => !Array.isArray(value) || value.length >= least,
    maxItems: (most: number) => !Array.isArray(value) || value.length <= most,
    items: (each: JsonSchema) => !Array.isArray(value) || value.every((item) => conforms(each, item)),
    anyOf: (each: readonly JsonSchema[]) => each.some((one) => conforms(one, value)),
    required: (names: readonly string[]) => !isObject || names.every((name) => name in value),
    properties: (each: Record<string, JsonSchema>) =>
      !isObject || Object.entries(value).every(([name, at]) => !known.includes(name) || conforms(each[name] ?? {}, at)),
    additionalProperties: (rest: JsonSchema) =>
      !isObject || Object.entries(value).every(([name, at]) => known.includes(name) || conforms(rest, at)),
    propertyNames: (name: JsonSchema) => !isObject || Object.keys(value).every((each) => conforms(name, each)),
    maxProperties: (most: number) => !isObject || Object.keys(value).length <= most,
  };
  return Object.entries(schema).every(([keyword, rule]) => {
    const check = rules[keyword];
    if (check === undefined) throw new Error(`unknown keyword ${keyword}`);
    return check(rule as never);
  });
}

describe('the JSON Schema of a person file', () => {
  const schema = personJsonSchema();
  test('names every field and its limits', () => {
    expect(schema).toMatchObject({
      type: 'object',
      required: ['format', 'answeredOn', 'answers', 'conditions', 'clearances', 'profile', 'assessment'],
    });
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
  test('agrees with the reader about files with one value changed', () => {
    // A pattern cannot tell 30 February from a day; the reader can, so no such day stands here.
    const odd = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        true,
        0.5,
        -1,
        0,
        1,
        2,
        3,
        7,
        8,
        10,
        11,
        90,
        91,
        5201,
        'yes',
        'no',
        'unsure',
        '',
        [],
        {},
        'BP',
        '2026-11-22',
        '1.2.26',
        '07:00',
        '24:00',
      ),
      fc.jsonValue({ maxDepth: 2 }),
      fc.constant(Array(61).fill({})),
    );
    type Path = readonly string[];
    const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
      typeof value === 'object' && value !== null
        ? [path, ...Object.entries(value).flatMap(([key, at]) => pathsIn(at, [...path, key]))]
        : [path];
    const changed = (value: unknown, [step, ...rest]: Path, to: unknown): unknown => {
      if (step === undefined) return to;
      const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
      Reflect.set(copy, step, changed(Reflect.get(copy, step), rest, to));
      return copy;
    };
    const said = { yes: 0, no: 0 };
    expect(conforms(schema, example)).toBe(true);
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(example)), odd, fc.boolean(), (path, to, remove) => {
        const file = JSON.parse(JSON.stringify(changed(example, path, remove ? undefined : to)) ?? 'null');
        const { ok } = decodePerson(file);
        said[ok ? 'yes' : 'no']++;
        expect(conforms(schema, file)).toBe(ok);
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(said.yes, said.no)).toBeGreaterThan(300);
  });
});
