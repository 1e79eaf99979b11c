// The bundle against a validator of base R4 by other people, for lives as people live them and for text nobody expects.

import { addDays, foldFacts } from '@plumbline/engine';
import { words as german } from '@plumbline/library/de';
import { words as english } from '@plumbline/library/en';
import { words as spanish } from '@plumbline/library/es';
import fc from 'fast-check';
import { Fhir } from 'fhir';
import { describe, expect, test } from 'vitest';
import { type Bundle, writeBundle } from '../fhir/write-bundle.ts';
import { beginningOf, catalog, factOf, livesOf, requestFor } from './lives.ts';

const validator = new Fhir();
/** What the validator finds in a value; every message of weight, and fields that the standard does not know. */
const faults = (value: unknown): string[] =>
  validator
    .validate(value as object, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message, resourceId }) => `${resourceId} ${location}: ${message}`);

type Fields = Record<string, unknown>;
const everyField = function* (value: unknown): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inside] of Object.entries(value)) {
    yield [name, inside];
    yield* everyField(inside);
  }
};
/** What the validator does not look at: ids, references that lead somewhere, answers that were asked for, texts and lists that are not empty. */
function looseEnds({ entry }: Bundle): string[] {
  const held = new Set(entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`));
  const loose = entry.length === held.size ? [] : ['two resources have one name'];
  for (const { fullUrl, resource } of entry) {
    const where = `${resource.resourceType}/${resource.id}`;
    if (!/^[A-Za-z0-9\-.]{1,64}$/.test(resource.id)) loose.push(`${where}: its id`);
    if (!fullUrl.endsWith(`/${where}`)) loose.push(`${where}: its address`);
    for (const [name, value] of everyField(resource)) {
      if (name === 'reference' && typeof value === 'string' && !held.has(value)) loose.push(`${where}: nothing at ${value}`);
      if (value === '' || value === undefined || (Array.isArray(value) && value.length === 0)) loose.push(`${where}: ${name} is empty`);
      if (name === 'system' && /loinc|snomed/i.test(String(value))) loose.push(`${where}: a code of another's`);
    }
  }
  return [...loose, ...unasked(entry.map(({ resource }) => resource))];
}
function unasked(resources: readonly Fields[]): string[] {
  const sheets = resources.filter(({ resourceType }) => resourceType === 'QuestionnaireResponse');
  return sheets.flatMap((sheet) => {
    const of = resources.find(
      ({ resourceType, url, version }) => resourceType === 'Questionnaire' && `${url}|${version}` === sheet['questionnaire'],
    );
    const asked = new Map(
      [...everyField(of?.['item'])].flatMap(([, value]) => (isItem(value) ? [[value.linkId, value.type]] : [])) as [string, string][],
    );
    const answered = [...everyField(sheet['item'])].flatMap(([, value]) => (isItem(value) ? [value] : []));
    return answered
      .filter(({ linkId, answer }) => !answer?.every((one) => kinds[asked.get(linkId) ?? '']?.(one)) && asked.get(linkId) !== 'group')
      .map(({ linkId }) => `${sheet['id']} ${linkId}`);
  });
}
interface ItemLike {
  readonly linkId: string;
  readonly type?: string;
  readonly answer?: readonly Fields[];
}
const isItem = (value: unknown): value is ItemLike => typeof value === 'object' && value !== null && 'linkId' in value;
const kinds: Readonly<Record<string, (answer: Fields) => boolean>> = {
  integer: ({ valueInteger }) => Number.isInteger(valueInteger),
  decimal: ({ valueDecimal }) => typeof valueDecimal === 'number',
  string: ({ valueString }) => typeof valueString === 'string',
  choice: ({ valueCoding }) => typeof valueCoding === 'object',
};
const typesIn = ({ entry }: Bundle): ReadonlySet<string> => new Set(entry.map(({ resource }) => resource.resourceType));

const people = Number(process.env['PLUMBLINE_BUNDLES'] ?? 24);
// Within the first block, so that days are still to come.
const lives = livesOf(people, 3, 77);
/** The first who has a plan. */
const planned = lives.findIndex((life) => requestFor(life).plan !== undefined);

describe('the bundle of a life', () => {
  test(`passes a validator of R4, whole and resource by resource, for ${people} people, and leaves no loose end`, () => {
    const seen = new Set<string>();
    for (const life of lives) {
      const bundle = writeBundle(requestFor(life));
      for (const type of typesIn(bundle)) seen.add(type);
      expect(faults(bundle)).toEqual([]);
      expect(bundle.entry.flatMap(({ resource }) => faults(resource))).toEqual([]);
      expect(looseEnds(bundle)).toEqual([]);
    }
    expect([...seen].sort()).toEqual(
      ['CarePlan', 'Goal', 'Observation', 'Patient', 'Questionnaire', 'QuestionnaireResponse', 'ServiceRequest'].sort(),
    );
  }, 120_000);
  test('what a trainer wrote stands as a note under their name, beside the exercise it is for, and still passes', () => {
    const request = requestFor(lives[planned]!);
    const exercise = request.plan?.days.flatMap(({ session }) => session?.items ?? [])[0]?.exercise;
    const noteOf = (item: { readonly exercise: string }) => (item.exercise === exercise ? 'Slow, and <b>small</b>.\u0000' : undefined);
    const bundle = writeBundle({ ...request, trainer: { name: 'Ana Ruiz', notes: ['Take your time.'], noteOf } });
    expect(faults(bundle)).toEqual([]);
    const noted = bundle.entry.flatMap(({ resource }) => (resource['note'] ? [[resource.resourceType, resource['note']]] : []));
    expect(noted).toEqual([
      ['CarePlan', [{ authorString: 'Ana Ruiz', text: 'Take your time.' }]],
      ['ServiceRequest', [{ authorString: 'Ana Ruiz', text: 'Slow, and <b>small</b>.' }]],
    ]);
  });
  test('is the same bytes again, and in each language but for its words', () => {
    const life = lives[planned]!;
    expect(JSON.stringify(writeBundle(requestFor(life)))).toBe(JSON.stringify(writeBundle(requestFor(life))));
    for (const language of [spanish, german]) {
      const bundle = writeBundle(requestFor(life, language));
      expect(faults(bundle)).toEqual([]);
      expect(bundle.entry.map(({ fullUrl }) => fullUrl)).toEqual(writeBundle(requestFor(life)).entry.map(({ fullUrl }) => fullUrl));
    }
  });
  test('says what was told: pain as a whole number, units by UCUM, intentions that nobody ordered, and no illness', () => {
    const facts = [
      factOf('profile-set', { birthYear: 1984, goals: ['stronger'], kit: [], minutes: 20, daysPerWeek: 3, floor: 'yes', optIn: [] }),
      factOf('condition-declared', { condition: 'OSTEO', since: '2026-01-01' }),
      factOf('activity-named', { activity: 'a1', words: 'carry my\u0000 bag' }),
      factOf('activity-done', { kind: 'walk', minutes: 30, effort: 3, note: ' \u0007 ' }),
      factOf('week-checked', { painAvg: 0, painWorst: 5, interference: 2, confidence: 7, activities: { a1: 4 } }),
      factOf('self-test-done', { test: 'T3', left: 20, right: 0, stopped: 'tired' }),
      factOf('change-rated', { change: -2 }),
    ];
    const bundle = writeBundle(requestFor({ facts, state: foldFacts(facts, catalog) }));
    expect([faults(bundle), looseEnds(bundle)]).toEqual([[], []]);
    const by = (type: string) =>
      bundle.entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type) as Fields[];
    const observed = by('Observation');
    expect(observed.find(({ id }) => String(id).endsWith('painAvg'))).toMatchObject({ valueInteger: 0, status: 'final' });
    expect(observed[0]).toMatchObject({
      valueQuantity: { value: 30, code: 'min', system: 'http://unitsofmeasure.org' },
      effectiveDateTime: '2026-11-02',
    });
    expect(observed.at(-1)).toMatchObject({
      component: [{ valueQuantity: { value: 20, code: 's' } }, { valueQuantity: { value: 0 } }, {}],
    });
    expect(by('Goal').map((goal) => (goal['description'] as Fields)['text'])).toEqual(['I get stronger', 'carry my bag']);
    expect(by('Patient')).toEqual([{ resourceType: 'Patient', id: 'me', birthDate: '1984' }]);
    expect(JSON.stringify(bundle)).not.toMatch(/OSTEO|osteo|Condition/);
  });
  test('tells an activity that comes back: its aim, each time, where it began and is, and what a day holds', () => {
    const begun = beginningOf(lives[planned]!);
    const { from } = begun;
    const on = (day: number) => `${addDays(from, day)}T18:00`;
    const facts = [
      ...begun.facts,
      factOf('activity-named', { activity: 'a0', words: 'Sleep through' }, on(1)),
      factOf('activity-named', { activity: 'a1', words: 'Swim\u0000' }, on(1)),
      factOf('quota-started', { activity: 'a1', unit: 'lengths', goal: 20 }, on(1)),
      ...[1, 2, 3].map((day) => factOf('quota-tried', { activity: 'a1', amount: 10 }, on(day))),
      ...[4, 5].map((day) => factOf('quota-done', { activity: 'a1', amount: 8 }, on(day))),
    ];
    const length = (value: number) => ({ value, code: '{lengths}', system: 'http://unitsofmeasure.org' });
    for (const language of [english, spanish, german]) {
      const bundle = writeBundle(requestFor({ facts, state: foldFacts(facts, catalog) }, language));
      expect([faults(bundle), looseEnds(bundle)]).toEqual([[], []]);
      const all = bundle.entry.map(({ resource }) => resource as Fields);
      const goals = all.filter(({ resourceType }) => resourceType === 'Goal').slice(-2);
      expect(goals[0]).not.toHaveProperty('target');
      expect(goals[1]).toMatchObject({ description: { text: 'Swim' }, target: [{ detailQuantity: length(20) }] });
      const swims = all.filter(({ resourceType, code }) => resourceType === 'Observation' && (code as Fields)['text'] === 'Swim');
      expect(swims.map(({ effectiveDateTime, valueQuantity }) => [effectiveDateTime, (valueQuantity as Fields)['value']])).toEqual([
        ...[1, 2, 3].map((day) => [addDays(from, day), 10]),
        ...[4, 5].map((day) => [addDays(from, day), 8]),
        [addDays(from, 5), 9],
      ]);
      expect(swims.at(-1)).toMatchObject({ component: [{ valueQuantity: length(8) }] });
      const asked = all.find(({ quantityRange }) => quantityRange !== undefined);
      expect(asked).toMatchObject({ intent: 'plan', quantityRange: { low: length(7), high: length(9) }, code: { text: 'Swim' } });
      expect(JSON.stringify(all.find(({ resourceType }) => resourceType === 'CarePlan')?.['activity'])).toContain(
        `"ServiceRequest/${asked?.['id']}"`,
      );
    }
  });
  test('intents and states are those of a wish, not of an order', () => {
    const all = lives.flatMap((life) => writeBundle(requestFor(life)).entry.map(({ resource }) => resource));
    const wanted = all.filter(({ resourceType }) => resourceType === 'CarePlan' || resourceType === 'ServiceRequest');
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.every(({ intent, status }) => intent === 'plan' && status === 'active')).toBe(true);
  });
  test('takes any words of a person, and stays whole', () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(anyText, anyText, fc.nat(10), (words, note, n) => {
        const facts = [
          factOf('activity-named', { activity: 'a1', words }),
          factOf('activity-done', { kind: 'other', minutes: n, note }),
          factOf('week-checked', { painAvg: 1, painWorst: 1, interference: 1, confidence: 1, activities: { a1: 1, [words]: 2 } }),
        ];
        const bundle = JSON.parse(JSON.stringify(writeBundle(requestFor({ facts, state: foldFacts(facts, catalog) })))) as Bundle;
        expect([faults(bundle), looseEnds(bundle)]).toEqual([[], []]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a planted fault is found', () => {
  const bundle = (): Fields => JSON.parse(JSON.stringify(writeBundle(requestFor(lives[planned]!)))) as Fields;
  const resources = (whole: Fields): Fields[] => (whole['entry'] as Fields[]).map(({ resource }) => resource as Fields);
  test.each([
    [
      'a field that its kind has not',
      (one: Fields) => {
        one['status'] = 'ordered';
      },
      'Goal',
      'Unexpected property',
    ],
    [
      'a missing subject',
      (one: Fields) => {
        delete one['subject'];
      },
      'ServiceRequest',
      'Missing property',
    ],
    [
      'a day that is none',
      (one: Fields) => {
        one['birthDate'] = '12 May';
      },
      'Patient',
      'Invalid date',
    ],
    [
      'an intent that is none',
      (one: Fields) => {
        one['intent'] = 'wish';
      },
      'CarePlan',
      'not found in value set',
    ],
    [
      'a reference to the wrong kind',
      (one: Fields) => {
        one['subject'] = { reference: 'Questionnaire/week' };
      },
      'CarePlan',
      'Invalid type',
    ],
  ])('%s', (_what, plant, type, says) => {
    const whole = bundle();
    const one = resources(whole).find(({ resourceType }) => resourceType === type);
    expect(one).toBeDefined();
    plant(one!);
    expect(faults(whole).join('\n')).toContain(says);
  });
  test('and what the validator lets pass', () => {
    const whole = bundle();
    resources(whole)[0]!['id'] = 'someone else';
    expect(looseEnds(whole as unknown as Bundle).join('\n')).toMatch(/its id[\s\S]*nothing at Patient\/me/);
  });
});
