// A session told ahead: the timeline and the machine that leads never disagree.
import {
  boutSeconds,
  type CueKind,
  heldAt,
  lookAt,
  type Run,
  type SessionFact,
  stepSession,
  stretchAt,
  timelineOf,
} from '@plumbline/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Led, leading } from './leading.ts';

/** Sessions of many lengths, begun anew or after some sets. */
const begun = fc
  .record({
    minutes: fc.constantFrom(8, 15, 25, 40),
    pre: fc.constantFrom(0 as const, 3 as const),
    sets: fc.nat(12),
    rest: fc.nat(90),
    walks: fc.boolean(),
  })
  .map(({ minutes, pre, sets, rest, walks }) => {
    const led = leading({
      minutes,
      pre,
      pick: (plan) => ({
        ...plan,
        items: plan.items.map((item, n) => {
          const restSeconds = [rest, rest + 30] as const;
          return { ...item, dose: walks && n === 1 ? { sets: 2, metres: 40, restSeconds } : { ...item.dose, restSeconds } };
        }),
      }),
    });
    led.step({ type: 'start' });
    for (let n = 0; n < sets * 2 && led.run().phase !== 'done'; n++)
      led.step({ type: led.run().phase === 'work' ? 'set-done' : 'next' }, 400);
    return led;
  });
const holds = (check: (led: Led) => void): void => fc.assert(fc.property(begun, check), { numRuns: 25 });
const timeline = (led: Led) => {
  const run = led.resumed();
  if (run === undefined) throw new Error('nothing is open');
  return timelineOf(run);
};
/** Another run of the same session, looked at four times a second until `ms` or the end; a way to walk is done in its time. */
function watched(led: Led, ms = Number.POSITIVE_INFINITY) {
  const facts: SessionFact[] = [];
  const begin = led.now();
  let run = led.resumed() as Run;
  const step = (type: 'start' | 'tick' | 'set-done', at: number): void => {
    const [next, told] = stepSession(run, { type }, begin + at);
    run = next;
    facts.push(...told);
  };
  let passed = 0;
  for (step('start', 0); passed < ms && run.phase !== 'done'; ) {
    const { line, held, phase } = lookAt(run, begin + passed);
    const walk = phase === 'work' && run.seconds === 0 && line && held === undefined ? boutSeconds(line) * 1000 : undefined;
    const wait = Math.min(ms - passed, walk ?? 250);
    for (let left = wait; left > 0; left -= 250) step('tick', passed + wait - left + Math.min(250, left));
    passed += wait;
    if (wait === walk) step('set-done', passed);
  }
  return { run, facts, passed, begin };
}
/** What is seen of a run at an instant, whatever clock it is held to. */
const seen = (run: Run, at: number) => {
  const { held: _held, ...look } = lookAt(run, at);
  return look;
};

describe('the timeline of a session', () => {
  test('has no gap and no overlap, and its sounds stand in order inside their phase', () =>
    holds((led) => {
      const { stretches, length } = timeline(led);
      expect([0, ...stretches.map(({ until }) => until)]).toEqual([...stretches.map(({ from }) => from), length]);
      for (const { from, until, cues } of stretches) {
        const times = cues.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(times.every((at) => at >= from && at <= until)).toBe(true);
      }
    }));
  test('is as long as the session itself, and tells the same', () =>
    holds((led) => {
      const { length, end } = timeline(led);
      const { passed, facts } = watched(led);
      // The machine is looked at four times a second.
      expect(passed - length).toBeGreaterThanOrEqual(0);
      expect(passed - length).toBeLessThan(250);
      expect(end.told).toEqual(facts);
      expect(end.run.phase).toBe('done');
    }));
  test('stands at every instant where the machine stands', () =>
    fc.assert(
      fc.property(begun, fc.double({ min: 0, max: 1, noNaN: true }), (led, share) => {
        const whole = timeline(led);
        const ms = Math.floor(share * whole.length);
        const { run, told } = heldAt(whole, ms);
        const { run: other, facts, begin } = watched(led, ms);
        expect(seen(run, ms)).toEqual(seen(other, begin + ms));
        expect(told).toEqual(facts);
      }),
      { numRuns: 60 },
    ));
  test('leads every set in hand to its end: one beginning, one end', () =>
    holds((led) => {
      const { stretches } = timeline(led);
      const open = led.resumed()?.lines.flatMap(({ dose, about, done }) => dose.sets * about.sides.length - done.length) ?? [];
      const count = (kind: CueKind) => stretches.flatMap(({ cues }) => cues).filter((cue) => cue.kind === kind).length;
      const sets = open.reduce((sum, n) => sum + n, 0);
      expect([count('begin'), count('end')]).toEqual([sets, sets]);
    }));
});

test('a session that is taken over goes on by the clock of the page', () => {
  const led = leading({ minutes: 15 });
  const whole = timelineOf(led.resumed() as Run);
  const work = whole.stretches.find(({ run }) => run.phase === 'work');
  const half = ((work?.from ?? 0) + (work?.until ?? 0)) / 2;
  const { run } = heldAt(whole, half);
  const now = 5_000_000_000;
  const [onward] = stepSession(run, { type: 'start' }, now);
  expect(onward).toMatchObject({ phase: 'work', held: undefined, since: now });
  const [later, told] = stepSession(onward, { type: 'tick' }, now + 1000);
  expect(told).toEqual([]);
  expect(lookAt(later, now + 1000).share).toBeCloseTo(0.5 + 1000 / ((work?.until ?? 0) - (work?.from ?? 0)), 3);
});

test('nothing stands after the end', () => {
  const whole = timelineOf(leading({ minutes: 15 }).resumed() as Run);
  expect(stretchAt(whole, whole.length)).toBeUndefined();
  expect(stretchAt(whole, -5)).toBe(whole.stretches[0]);
});
