import { type Condition, type Declarable, declarable, kits, type LocalDate } from '@plumbline/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionFacts, conditionGroups, type Details, type Ticked, tickedNow } from './conditions-model.ts';
import { asksWeights, kitGroups, weightsIn } from './kit-model.ts';
import { readRound, roundText } from './round-text.ts';

const on: LocalDate = '2026-11-22';
const someDetails = fc.dictionary(fc.constantFrom('weeks', 'treated', 'systolic'), fc.nat(200));
const someTicked = fc.dictionary(fc.constantFrom<Declarable>(...declarable), someDetails) as fc.Arbitrary<Ticked>;
const declaredFrom = (ticked: Ticked): Record<string, string> =>
  Object.fromEntries(Object.keys(ticked).map((condition, at) => [`fact-${at}`, condition]));

/** What a fold would know after the facts. */
function apply(was: Ticked, facts: ReturnType<typeof conditionFacts>): Ticked {
  const now: Record<string, Details> = { ...(was as Record<string, Details>) };
  for (const { type, data } of facts) {
    if (type === 'condition-ended') delete now[data.condition];
    else now[data.condition] = ('detail' in data ? data.detail : undefined) ?? {};
  }
  return now;
}

describe('the list of conditions', () => {
  test('shows every condition of the register once', () => {
    expect(Object.values(conditionGroups).flat().toSorted()).toEqual([...declarable].toSorted());
  });
  test('leads with its facts from what was ticked to what is ticked', () =>
    fc.assert(
      fc.property(someTicked, someTicked, (was, now) => {
        const facts = conditionFacts(was, now, declaredFrom(was), on);
        expect(apply(was, facts)).toEqual(now);
        for (const { type, targets } of facts) expect((targets?.length ?? 0) > 0).toBe(type === 'condition-ended');
      }),
    ));
  test('says nothing where nothing changed', () =>
    fc.assert(
      fc.property(someTicked, (ticked) => {
        expect(conditionFacts(ticked, ticked, {}, on)).toEqual([]);
      }),
    ));
  test('counts weeks on from the day they were told', () => {
    const told: readonly Condition[] = [{ condition: 'PREGNANT', since: '2026-11-01', detail: { weeks: 20, symptoms: 1 } }];
    expect(tickedNow(told, on)).toEqual({ PREGNANT: { weeks: 23, symptoms: 1 } });
  });
});

describe('the things at home', () => {
  test('are every thing of the vocabulary, each once', () => {
    expect(Object.values(kitGroups).flat().toSorted()).toEqual([...kits].toSorted());
  });
  test('ask for weights only where there are some', () => {
    expect(asksWeights(new Set(['mat', 'wall']))).toBe(false);
    expect(asksWeights(new Set(['mat', 'hand-weights']))).toBe(true);
  });
  test('weights are read out of any text, lightest first', () => {
    expect(weightsIn('8 and 2,5 kg, 2.5 4kg')).toEqual([2.5, 4, 8]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const weights = weightsIn(text);
        expect(weights).toEqual(weights.toSorted((a, b) => a - b));
        expect(weights.every((kg) => kg > 0 && kg <= 500)).toBe(true);
      }),
    );
  });
});

describe('a round as text', () => {
  test('is read back as it was', () =>
    fc.assert(
      fc.property(fc.constantFrom('first', 'full', 'block-a', 'know'), fc.string(), fc.array(fc.string()), (kind, trigger, done) => {
        const round = { kind, trigger, done } as Parameters<typeof roundText>[0];
        expect(readRound(roundText(round))).toEqual(round);
      }),
    ));
  test('is none for any other text, and never throws', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readRound(text);
        expect(read === undefined || Array.isArray(read.done)).toBe(true);
      }),
    ));
});
