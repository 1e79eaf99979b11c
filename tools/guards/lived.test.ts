// A rule with a tested function is not yet a rule that is kept: the product has to call it.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sourcesIn, unlived } from './lived.ts';

const engine = 'packages/engine/src/';

/** What waits to be lived, or is a twin for tests alone; each with its reason. It may only get shorter. */
const waits: Readonly<Record<string, string>> = {
  'assessment/tests-allowed.ts testsAllowed': 'a list of what whyNotTest says one by one; tests read it',
  'limits/stress.ts stressAt': 'all axes of levelAt at once; tests read it',
  'readiness/questions.ts calmAnswers': 'the answers of somebody with nothing to tell, for tests and examples',
  'readiness/rescreen.ts screenQuestions': 'the app asks more than this (check/steps.ts)',
};

test('every function of the engine is called by the product, or says why it waits', () => {
  const sources = sourcesIn(join(dirname(fileURLToPath(import.meta.url)), '..', '..'));
  expect(unlived(sources, engine).map((found) => found.slice(engine.length))).toEqual(Object.keys(waits).sort());
});

test('sees a function that only its own test calls', () => {
  const rule = { path: `${engine}a.ts`, text: 'export const rests = 1;\nexport function lived() { return 2; }' };
  const others = [
    { path: `${engine}a.test.ts`, text: 'expect(rests + lived()).toBe(3)' },
    { path: `${engine}index.ts`, text: "export { rests, lived } from './a.ts'" },
    { path: 'apps/web/src/b.ts', text: 'lived()' },
  ];
  expect(unlived([rule, ...others], engine)).toEqual([`${engine}a.ts rests`]);
});
