// A rule with a tested function is not yet a rule that is kept: the product has to call it.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cardIds } from '../../packages/library/src/words/phrase-ids.ts';
import { sourcesIn, ungiven, unlived } from './lived.ts';

const engine = 'packages/engine/src/';

/** What waits to be lived, or is a twin for tests alone; each with its reason. It may only get shorter. */
const waits: Readonly<Record<string, string>> = {
  'assessment/tests-allowed.ts testsAllowed': 'a list of what whyNotTest says one by one; tests read it',
  'codec/decode-content.ts contentJsonSchema': 'docs/schema is written from it',
  'codec/plan-shapes.ts planJsonSchema': 'docs/schema is written from it',
  'codec/plan-shapes.ts verdictJsonSchema': 'docs/schema is written from it',
  'limits/stress.ts stressAt': 'all axes of levelAt at once; tests read it',
  'readiness/questions.ts calmAnswers': 'the answers of somebody with nothing to tell, for tests and examples',
  'readiness/rescreen.ts screenQuestions': 'the app asks more than this (check/steps.ts)',
};

test('every function of the engine is called by the product, or says why it waits', () => {
  const sources = sourcesIn(join(dirname(fileURLToPath(import.meta.url)), '..', '..'));
  expect(unlived(sources, engine).map((found) => found.slice(engine.length))).toEqual(Object.keys(waits).sort());
});

/** Cards that wait for somebody who gives them. It may only get shorter. */
const waitingCards: readonly string[] = ['quiet-mode'];

test('every card is given to somebody', () => {
  const sources = sourcesIn(join(dirname(fileURLToPath(import.meta.url)), '..', '..'));
  expect(ungiven(sources, cardIds)).toEqual(waitingCards);
});

test('sees a card that stands only among the words', () => {
  const words = { path: 'packages/library/src/words/en/cards.ts', text: "const cards = { 'walk-on': {}, 'sit-down': {} }" };
  const gives = { path: 'packages/engine/src/cards.ts', text: "// 'sit-down' is for later\ncards.push('walk-on')" };
  expect(ungiven([words, gives], ['walk-on', 'sit-down'])).toEqual(['sit-down']);
});

test('sees a function that only its own test calls', () => {
  const rule = { path: `${engine}a.ts`, text: 'export const rests = 1;\nexport function lived() { return 2; }' };
  const others = [
    { path: `${engine}a.test.ts`, text: 'expect(rests + lived()).toBe(3)' },
    { path: `${engine}index.ts`, text: "export { rests, lived } from './a.ts'" },
    { path: 'apps/web/src/b.ts', text: "import { lived } from '@plumbline/engine';\nlived()" },
  ];
  expect(unlived([rule, ...others], engine)).toEqual([`${engine}a.ts rests`]);
  // A word in a comment, or one of another file by the same name, is no call.
  const talk = { path: 'apps/web/src/c.ts', text: '/** As `rests` does. */\nconst rests = 2; // rests\nexport const d = rests;' };
  expect(unlived([rule, ...others, talk], engine)).toEqual([`${engine}a.ts rests`]);
  const calls = { path: 'apps/web/src/d.ts', text: "import { type A, rests as still } from '@plumbline/engine';\nstill;" };
  expect(unlived([rule, ...others, calls], engine)).toEqual([]);
});
