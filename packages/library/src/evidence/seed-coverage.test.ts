/// <reference types="vite/client" />
import { type Exercise, habitIds, type ProgramTree } from '@plumbline/engine';
import { describe, expect, it } from 'vitest';
import { cardIds, lessonIds, questionIds } from '../words/phrase-ids.ts';
import { inventoryMapping } from './inventory-mapping.ts';
import { ledger } from './ledger.ts';
import { type Coverage, laterThemes, leftReasons, type Place } from './places.ts';
import { ruleIds } from './rule-ids.ts';
import { leftOut, placesByKind, seedCoverage } from './seed-coverage.ts';
import { seedIds, seedRanges } from './seed-ids.ts';

type Module = Readonly<Record<string, unknown>>;
const valuesOf = <T>(modules: Record<string, Module>): T[] => Object.values(modules).flatMap((module) => Object.values(module) as T[]);
const textOf = (files: Record<string, string>): string =>
  Object.entries(files)
    .filter(([path]) => !/\.(test|contract)\.ts$|\/(evidence|words)\//.test(path))
    .map(([, text]) => text)
    .join('\n');

const exercises = new Map(
  valuesOf<Exercise>(import.meta.glob<Module>('../exercises/*.ts', { eager: true })).map((exercise) => [exercise.id, exercise]),
);
const programs = new Map(
  valuesOf<ProgramTree>(import.meta.glob<Module>('../programs/*.ts', { eager: true })).map((program) => [program.id, program]),
);
/** Questions and self-tests as the engine holds them. */
const engineLists = valuesOf<unknown>(
  import.meta.glob<Module>(['../../../engine/src/readiness/questions.ts', '../../../engine/src/assessment/self-tests.ts'], { eager: true }),
)
  .filter(Array.isArray)
  .flat() as readonly { readonly id: string }[];
const idsOfEngine = new Set(engineLists.map(({ id }) => id));
/** Cards and lessons that have words, by id. */
const wordedCards = new Set(
  valuesOf<Module>(import.meta.glob<Module>(['../words/en/phrases/cards.ts', '../words/en/cards.ts'], { eager: true })).flatMap((table) =>
    Object.keys(table),
  ),
);
const personText = textOf(import.meta.glob<string>('../../../engine/src/person.ts', { query: '?raw', import: 'default', eager: true }));
const factsText = textOf(import.meta.glob<string>('../../../engine/src/facts.ts', { query: '?raw', import: 'default', eager: true }));
const code = textOf(
  import.meta.glob<string>(['../../../engine/src/**/*.ts', '../*.ts'], { query: '?raw', import: 'default', eager: true }),
);

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isNamedInCode = (rule: string): boolean => new RegExp(`(?<![\\w.-])${literal(rule)}(?![\\w-]|\\.\\d)`).test(code);
const exerciseOf = (place: Place): string | undefined => ('exercise' in place ? place.exercise : undefined);
const provides = (place: Place): boolean => 'exercise' in place && place.offered !== true;
const key = (place: Place): string => JSON.stringify({ ...place, offered: undefined });
const when = (problem: boolean, text: string): string[] => (problem ? [text] : []);

/** What is wrong with a place, or nothing. */
function faultOf(place: Place): string[] {
  if ('exercise' in place) return when(!exercises.has(place.exercise), `no exercise ${place.exercise}`);
  if ('program' in place) {
    const tree = programs.get(place.program);
    if (tree === undefined) return when(place.program !== 'my-plan' || place.slot !== undefined, `no program ${place.program}`);
    const slots = tree.days.flatMap((day) => day.slots.map(({ id }) => id));
    return when(place.slot !== undefined && !slots.includes(place.slot), `${place.program} has no slot ${place.slot}`);
  }
  if ('rule' in place)
    return [
      ...when(!ruleIds.includes(place.rule), `no rule ${place.rule}`),
      ...when(!isNamedInCode(place.rule), `no code names rule ${place.rule}`),
    ];
  if ('field' in place) return when(!new RegExp(`readonly ${literal(place.field)}\\??:`).test(personText), `no field ${place.field}`);
  if ('question' in place)
    return when(!questionIds.includes(place.question) || !idsOfEngine.has(place.question), `no question ${place.question}`);
  if ('fact' in place) return when(!factsText.includes(`'${place.fact}': `), `no fact ${place.fact}`);
  if ('card' in place)
    return when(![...cardIds, ...lessonIds].includes(place.card) || !wordedCards.has(place.card), `no card ${place.card}`);
  if ('ledger' in place) return when(!ledger.some(({ id }) => id === place.ledger), `nothing in the ledger called ${place.ledger}`);
  if ('habit' in place) return when(!habitIds.includes(place.habit), `no habit ${place.habit}`);
  if ('selfTest' in place) return when(!idsOfEngine.has(place.selfTest), `no self-test ${place.selfTest}`);
  if ('later' in place) return when(!laterThemes.includes(place.later), `no later part ${place.later}`);
  if ('left' in place) return when(!leftReasons.includes(place.left), `no reason ${place.left}`);
  return when(!['README', 'SAFETY', 'ARCHITECTURE'].includes(place.document), `no document ${place.document}`);
}

const dangling = (coverage: Coverage): string[] =>
  Object.entries(coverage).flatMap(([item, places]) => places.flatMap(faultOf).map((fault) => `${item}: ${fault}`));

const incomplete = (coverage: Coverage): string[] => [
  ...seedIds.filter((id) => (coverage[id]?.length ?? 0) === 0).map((id) => `${id}: nowhere`),
  ...Object.keys(coverage)
    .filter((id) => !seedIds.includes(id))
    .map((id) => `${id}: no such item`),
];

const untidy = (coverage: Coverage): string[] =>
  Object.entries(coverage).flatMap(([item, places]) => [
    ...when(new Set(places.map(key)).size !== places.length, `${item}: names a place twice`),
    ...when(places.length > 1 && places.some((place) => 'left' in place), `${item}: left out and provided`),
  ]);

const dropped = (coverage: Coverage): string[] =>
  Object.entries(inventoryMapping).flatMap(([item, ids]) =>
    ids.filter((id) => !(coverage[item] ?? []).some((place) => exerciseOf(place) === id)).map((id) => `${item}: does not name ${id}`),
  );

/** What an exercise says of itself and what the coverage says of it, both ways. */
function disagreeing(coverage: Coverage, all: Iterable<Exercise>): string[] {
  const claimed = new Set([...all].flatMap(({ id, seeds }) => seeds.map((seed) => `${seed} ${id}`)));
  const places = Object.entries(coverage).flatMap(([item, list]) => list.map((place) => ({ item, place })));
  const said = (of: (place: Place) => boolean): Set<string> =>
    new Set(places.filter(({ place }) => of(place)).map(({ item, place }) => `${item} ${exerciseOf(place)}`));
  const provided = said(provides);
  const offered = said((place) => 'exercise' in place && place.offered === true);
  return [
    ...[...claimed].filter((pair) => !provided.has(pair)).map((pair) => `${pair}: in the exercise’s seeds, not provided in the coverage`),
    ...[...provided].filter((pair) => !claimed.has(pair)).map((pair) => `${pair}: provided in the coverage, not in the exercise’s seeds`),
    ...[...offered].filter((pair) => claimed.has(pair)).map((pair) => `${pair}: only offered in the coverage, yet in the exercise’s seeds`),
  ];
}

const put = (item: string, ...places: readonly unknown[]): Coverage => ({ ...seedCoverage, [item]: places as readonly Place[] });
const without = (item: string): Coverage => Object.fromEntries(Object.entries(seedCoverage).filter(([id]) => id !== item));

describe('the coverage of the articles', () => {
  it('counts 308 items: 49, 60, 51, 96 and 52', () => {
    expect(seedRanges.map(({ items }) => items)).toEqual([49, 60, 51, 96, 52]);
    expect(seedIds).toHaveLength(308);
    expect(new Set(seedIds).size).toBe(308);
    expect([seedIds[0], seedIds[48], seedIds[49], seedIds[307]]).toEqual(['S000-01', 'S000-49', 'S001-01', 'S004-52']);
  });

  it('has a place for every item and no item too many', () => {
    expect(incomplete(seedCoverage)).toEqual([]);
    expect(Object.keys(seedCoverage)).toEqual(seedIds);
    expect(incomplete(without('S002-16'))).toEqual(['S002-16: nowhere']);
    expect(incomplete(put('S002-16'))).toEqual(['S002-16: nowhere']);
    expect(incomplete(put('S002-52', { card: 'E1' }))).toEqual(['S002-52: no such item']);
  });

  it('names only places that exist', () => {
    expect(exercises.size).toBeGreaterThan(200);
    expect(programs.size).toBe(5);
    expect(dangling(seedCoverage)).toEqual([]);
  });

  it.each([
    [{ exercise: 'dead-bugs' }, 'no exercise dead-bugs'],
    [{ program: 'one-of-all' }, 'no program one-of-all'],
    [{ program: 'one-of-each', slot: 'hinge' }, 'one-of-each has no slot hinge'],
    [{ program: 'my-plan', slot: 'hinge' }, 'no program my-plan'],
    [{ field: 'shoeSize' }, 'no field shoeSize'],
    [{ question: 'A14' }, 'no question A14'],
    [{ fact: 'sighed' }, 'no fact sighed'],
    [{ card: 'E16' }, 'no card E16'],
    [{ ledger: 'flat-earth' }, 'nothing in the ledger called flat-earth'],
    [{ habit: 'whistle' }, 'no habit whistle'],
    [{ selfTest: 'T14' }, 'no self-test T14'],
    [{ document: 'NOVEL' }, 'no document NOVEL'],
    [{ later: 'never' }, 'no later part never'],
    [{ left: 'too-much-work' }, 'no reason too-much-work'],
  ])('sees that %j leads nowhere', (place, fault) => {
    expect(dangling({ 'S000-01': [place] as unknown as readonly Place[] })).toEqual([`S000-01: ${fault}`]);
  });

  it('knows every rule that the engine names', () => {
    const named = new Set([...code.matchAll(/\brule: '([^']+)'/g)].map((match) => match[1] ?? ''));
    expect(named.size).toBeGreaterThan(30);
    expect(isNamedInCode('GENTLE') && isNamedInCode('5.2')).toBe(true);
    expect(isNamedInCode('I-99') || isNamedInCode('4.31') || isNamedInCode('BUD')).toBe(false);
    expect(dangling({ 'S000-01': [{ rule: 'I-99' as 'I-01' }] })).toEqual(['S000-01: no rule I-99', 'S000-01: no code names rule I-99']);
    // A lower-case name is a stand-in for no rule yet.
    const parent = (rule: string): string => (rule.startsWith('AM-') ? (rule.split('.')[0] ?? rule) : rule);
    expect([...named].filter((rule) => /^[A-Z\d]/.test(rule) && !(ruleIds as readonly string[]).includes(parent(rule)))).toEqual([]);
    expect(new Set(ruleIds).size).toBe(ruleIds.length);
  });

  it('names each place once, and never both leaves an item out and provides it', () => {
    expect(untidy(seedCoverage)).toEqual([]);
    expect(untidy(put('S000-01', { card: 'E1' }, { card: 'E1' }))).toEqual(['S000-01: names a place twice']);
    expect(untidy(put('S000-01', { card: 'E1' }, { left: 'lost-media' }))).toEqual(['S000-01: left out and provided']);
  });

  it('names every exercise that the inventory names beside an item', () => {
    expect(Object.keys(inventoryMapping).filter((item) => !seedIds.includes(item))).toEqual([]);
    expect(Object.values(inventoryMapping).flat()).toHaveLength(268);
    expect(dropped(seedCoverage)).toEqual([]);
    expect(dropped(put('S002-16', { program: 'one-of-each' }))).toEqual(['S002-16: does not name dead-bug']);
  });

  it('agrees with what each exercise says of itself, both ways', () => {
    expect(disagreeing(seedCoverage, exercises.values())).toEqual([]);
    expect(disagreeing(put('S003-57', { exercise: 'dead-bug' }), exercises.values())).toEqual([
      'S003-57 front-plank: in the exercise’s seeds, not provided in the coverage',
      'S003-57 dead-bug: provided in the coverage, not in the exercise’s seeds',
    ]);
    expect(disagreeing(put('S003-57', { exercise: 'front-plank', offered: true }), exercises.values())).toEqual([
      'S003-57 front-plank: in the exercise’s seeds, not provided in the coverage',
      'S003-57 front-plank: only offered in the coverage, yet in the exercise’s seeds',
    ]);
  });

  it('leaves out few items, each for a reason, and says which', () => {
    const left = leftOut();
    console.info(`Left out (${left.length} of ${seedIds.length}): ${left.map(({ item, why }) => `${item} ${why}`).join(', ')}`);
    expect(left.length).toBeLessThanOrEqual(15);
    expect(leftOut(put('S000-01', { left: 'lost-media' }))).toHaveLength(left.length + 1);
  });

  it('puts off few items altogether, and says which', () => {
    const onlyLater = Object.entries(seedCoverage).filter(([, places]) => places.every((place) => 'later' in place));
    console.info(`Only later (${onlyLater.length}): ${onlyLater.map(([item]) => item).join(', ')}`);
    console.info(`Places: ${JSON.stringify(placesByKind())}`);
    expect(onlyLater.length).toBeLessThanOrEqual(5);
  });
});
