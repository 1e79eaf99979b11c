// Whatever is tapped and however time passes, a led session keeps these promises.
import { decodeContent, lookAt, type Run, type SessionEvent, type SessionFact } from '@plumbline/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Led, leading } from './leading.ts';

type Tap = readonly [event: SessionEvent, ms: number];
const nrs = fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) as fc.Arbitrary<0>;
const moves = ['back', 'next', 'longer', 'set-done', 'repeat', 'leave-out', 'ease'] as const;
const calm: fc.Arbitrary<SessionEvent> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('tick', 'start', 'next', 'set-done').map((type) => ({ type }) as SessionEvent) },
  { weight: 3, arbitrary: fc.constantFrom(...moves).map((type) => ({ type })) },
  { weight: 1, arbitrary: fc.constantFrom('pause', 'too-easy').map((type) => ({ type }) as SessionEvent) },
  { weight: 1, arbitrary: fc.nat(60).map((amount) => ({ type: 'amount', amount }) as SessionEvent) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 5 }).map((rir) => ({ type: 'reserve', rir }) as SessionEvent) },
  { weight: 1, arbitrary: fc.constantFrom('yes', 'mostly', 'no').map((control) => ({ type: 'control', control }) as SessionEvent) },
  { weight: 2, arbitrary: fc.nat(3).map((n) => ({ type: 'swap', to: `#${n}` }) as SessionEvent) },
);
const pain: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc
    .record({ peak: nrs, spread: fc.constantFrom('none', 'same', 'further'), kind: fc.constantFrom('sharp', 'pinch', 'dull') })
    .map((hurt) => ({ type: 'hurt', hurt }) as SessionEvent),
  fc.boolean().map((back) => ({ type: 'settled', back }) as SessionEvent),
);
const gone: fc.Arbitrary<SessionEvent> = fc.constantFrom('finish', 'stop').map((type) => ({ type }) as SessionEvent);
const anyEvent = fc.oneof({ weight: 40, arbitrary: calm }, { weight: 2, arbitrary: pain }, { weight: 1, arbitrary: gone });
/** Mostly seconds, now and then a sleep, and a clock that is set back. */
const ms = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 9000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 900_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -3_600_000, max: 0 }) },
);
const taps = (event: fc.Arbitrary<SessionEvent>): fc.Arbitrary<Tap[]> =>
  fc.array(fc.tuple(event, ms), { minLength: 10, maxLength: 120, size: 'max' });

/** A name of a swap is taken from what may be swapped now. */
const real = (run: Run, event: SessionEvent): SessionEvent =>
  event.type === 'swap' ? { type: 'swap', to: run.lines[run.at?.line ?? 0]?.others[Number(event.to.slice(1))]?.exercise ?? '' } : event;

function play(
  led: Led,
  list: readonly Tap[],
  watch: (before: Run, event: SessionEvent, told: readonly SessionFact[], wait: number) => void = () => {},
): void {
  led.step({ type: 'start' });
  for (const [event, wait] of list) {
    const before = led.run();
    const done = real(before, event);
    watch(before, done, led.step(done, wait), wait);
  }
}
const holds = (check: (led: Led, list: readonly Tap[]) => void, event = anyEvent): void =>
  fc.assert(
    fc.property(taps(event), fc.boolean(), (list, paced) => check(leading({ paced, minutes: 15 }), list)),
    { numRuns: 150 },
  );

describe('whatever happens in a led session', () => {
  test('no exercise is done in more sets than were planned', () =>
    holds((led, list) => {
      play(led, list);
      const record = led.state.open ?? led.state.unsettled;
      for (const item of led.plan.items) {
        const done = record?.sets.filter((s) => s.item === item.id) ?? [];
        // who goes back and then takes another exercise does that set anew: both stand in the log, under the same number
        for (const exercise of new Set(done.map((s) => s.exercise))) {
          const whole = new Set(done.filter((s) => s.exercise === exercise && s.side !== 'left' && s.completed).map(({ set }) => set));
          expect(whole.size).toBeLessThanOrEqual(item.dose.sets);
        }
        expect(done.every(({ set }) => set <= item.dose.sets)).toBe(true);
      }
    }));
  test('no time is negative, nothing shown leaves its bounds', () =>
    holds((led, list) =>
      play(led, list, () => {
        const { count, share, secondsLeft, pieces, beginIn } = lookAt(led.run(), led.now());
        expect(count.kind === 'reps' ? count.n : count.seconds).toBeGreaterThanOrEqual(0);
        expect(Math.min(share, secondsLeft, beginIn)).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        for (const piece of pieces) expect(piece.share >= 0 && piece.share <= 1).toBe(true);
        if (count.kind === 'reps') expect(count.n).toBeLessThanOrEqual(count.of);
      }),
    ));
  test('every fact can be read back by the log', () =>
    holds((led, list) => {
      play(led, list);
      for (const fact of led.facts) {
        const content = { ...fact, v: 1, occurred: { local: '2026-11-02T18:00', tz: 'UTC' } };
        expect(decodeContent(content)).toMatchObject({ ok: true });
      }
    }));
  test('stop is always in reach, and the last thing that happens', () =>
    holds((led, list) => {
      play(led, list);
      const wasOpen = led.state.open !== undefined;
      const facts = led.step({ type: 'stop' });
      expect(facts.at(-1)?.type).toBe(wasOpen ? 'session-stopped' : undefined);
      expect(led.run().phase).toBe('stopped');
      expect(led.step({ type: 'start' }, 60_000)).toEqual([]);
    }));
  test('the second side of a set follows its first, whatever became of the first', () =>
    holds(
      (led, list) =>
        play(led, list, (before, event, told) => {
          const after = led.run();
          for (const fact of told) {
            if (fact.type !== 'set-finished' || fact.data.side !== 'left' || before.phase !== 'work' || event.type === 'amount') continue;
            const line = after.lines.findIndex(({ item }) => item === fact.data.item);
            const stays = after.lines[line]?.exercise === fact.data.exercise && !after.lines[line]?.left && after.at !== undefined;
            // The time that went by may have ended the first side and begun the second, which the tap then ends.
            const { item, set } = fact.data;
            if (
              told.some((one) => one.type === 'set-finished' && one.data.item === item && one.data.set === set && one.data.side === 'right')
            )
              continue;
            if (stays) expect(after.at).toMatchObject({ line, set: fact.data.set, side: 'right' });
          }
        }),
      calm,
    ));
  test('no set is called whole in a time that nobody saw', () =>
    holds((led, list) => {
      led.step({ type: 'start' });
      for (const [event, wait] of list) {
        const { seen, since, phase } = led.run();
        const told = led.step(real(led.run(), event), wait);
        const slept = since !== undefined && led.now() - seen > 10_000;
        if (slept && phase === 'work' && event.type === 'tick') expect(told).toEqual([]);
      }
    }));
  test('rests stand between sets: work follows work only through a rest or a get-ready', () =>
    holds((led, list) =>
      play(led, list, (before, event, told, wait) => {
        const after = led.run();
        if (wait < 0 || event.type === 'next' || before.phase !== 'work' || after.phase !== 'work') return;
        const ended = told.some(({ type, data }) => type === 'set-finished' && data.session === 's');
        if (ended && after.since !== undefined && before.at !== after.at) expect(after.since - before.seen).toBeGreaterThanOrEqual(6000);
      }),
    ));
});

/** What a run stands for, at the grain of sets. */
const standing = ({ lines, at }: Run) => ({
  at,
  lines: lines.map(({ item, exercise, dose, left, done, whole }) => ({
    item,
    exercise,
    dose,
    left,
    whole,
    done: done
      .map(({ set, side, amount, completed, rir, control }) => ({ set, side, amount, completed, rir, control }))
      .toSorted((a, b) => a.set - b.set || (a.side < b.side ? -1 : 1)),
  })),
});

describe('a session that was cut off', () => {
  const onward = calm.filter(({ type }) => type !== 'back');
  test('goes on at the very set where it was, from its facts alone', () =>
    holds((led, list) => {
      play(led, list);
      if (led.state.open === undefined) return;
      const resumed = led.resumed();
      expect(resumed?.held === 'start' || resumed?.phase === 'done').toBe(true);
      expect(resumed && standing(resumed)).toEqual(standing(led.run()));
    }, onward));
  test('loses at most the running set, however often it is cut off', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }), (cuts) => {
        const led = leading({ minutes: 15 });
        led.step({ type: 'start' });
        for (const n of cuts) {
          for (let i = 0; i < n && led.run().phase !== 'done'; i++)
            led.step({ type: led.run().phase === 'work' ? 'set-done' : 'next' }, 400);
          const resumed = led.resumed();
          expect(resumed?.lines.map(({ done }) => done.length)).toEqual(led.run().lines.map(({ done }) => done.length));
        }
      }),
    ));
});
