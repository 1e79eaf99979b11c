import { expect, test } from 'vitest';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { afterSteps, stopNowOf } from './session-model.ts';

test('after a session, where it hurt is asked only when it hurt', () => {
  expect(afterSteps(undefined, 3)).toEqual(['peak', 'effort']);
  expect(afterSteps(3, 3)).toEqual(['peak', 'effort']);
  expect(afterSteps(3, 2)).toEqual(['peak', 'spread', 'provoked', 'effort']);
  expect(afterSteps(4, undefined)).toEqual(['peak', 'spread', 'provoked', 'effort']);
  expect(afterSteps(3, 3, true)).toEqual(['peak', 'effort', 'reserve']);
});

test('every reason of a stop has its own way on, and none has the same as pain', () => {
  for (const reason of [...Object.keys(phrases.stopSigns.reasons), undefined]) {
    const now = stopNowOf(reason);
    expect(ui.after.stopNow[now].length).toBeGreaterThan(0);
    expect(now === 'pain').toBe(reason === 'pain');
  }
});
