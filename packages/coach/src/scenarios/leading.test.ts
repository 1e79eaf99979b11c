// A session led set by set: what is shown, what is heard, what is written.
import { AWAY_MS, type SessionFact, unsaidReserves } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { cues, type Led, leading, look } from './leading.ts';
import { catalog } from './someone.ts';

const sidesOf = (id: string) => catalog.exercises[catalog.indexOf.get(id) ?? -1]?.sides;
const sets = (facts: readonly SessionFact[]) => facts.flatMap((f) => (f.type === 'set-finished' ? [f.data] : []));
/** Goes on by taps until a set of one with `wanted` is in work. */
function goTo(led: Led, wanted: (exercise: string) => boolean): void {
  led.step({ type: 'start' });
  for (let n = 0; n < 200; n++) {
    const { phase, line } = look(led);
    if (phase === 'work' && line && wanted(line.exercise)) return;
    led.step({ type: phase === 'work' ? 'set-done' : 'next' }, 1000);
  }
  throw new Error('never came');
}
const isEach = (id: string): boolean => sidesOf(id) === 'each';
const isHold = (id: string): boolean => catalog.exercises[catalog.indexOf.get(id) ?? -1]?.measure !== 'reps';

describe('the way through a session', () => {
  test('waits for the person first, then gets ready, works and rests by itself to the end', () => {
    const led = leading();
    expect(look(led)).toMatchObject({ phase: 'ready', held: 'start' });
    led.watch(60);
    expect(led.facts).toEqual([]);
    led.step({ type: 'start' });
    led.watch(3 * 3600);
    expect(look(led)).toMatchObject({ phase: 'done', secondsLeft: 0 });
    const planned = led.plan.items.reduce((sum, { dose, sides }) => sum + dose.sets * sides.length, 0);
    expect(sets(led.facts)).toHaveLength(planned);
    expect(sets(led.facts).every(({ completed }) => completed)).toBe(true);
    expect(led.state.open?.sets).toHaveLength(planned);
  });
  test('the whole takes about as long as the plan says, and the clock on screen agrees', () => {
    const led = leading();
    led.step({ type: 'start' });
    const told = look(led).secondsLeft;
    let real = 0;
    while (look(led).phase !== 'done' && real < 7200) {
      led.watch(1);
      real += 1;
    }
    expect(Math.abs(told - real)).toBeLessThanOrEqual(0.15 * real);
    expect(real / 60).toBeLessThanOrEqual(led.plan.minutes + 2);
  });
  test('both sides get a whole turn, with time to change over between them', () => {
    const led = leading();
    goTo(led, isEach);
    const { line, at } = look(led);
    expect(at?.side).toBe('left');
    const [left] = sets(led.step({ type: 'set-done' }));
    expect(look(led)).toMatchObject({ phase: 'ready', readyFor: 'switch', at: { set: 1, side: 'right' } });
    expect(cues(led)[0]).toEqual({ at: 0, kind: 'switch' });
    led.watch(8.25);
    expect(look(led)).toMatchObject({ phase: 'work', at: { set: 1, side: 'right' } });
    const [right] = sets(led.step({ type: 'set-done' }));
    expect(right).toEqual({ ...left, side: 'right' });
    expect(look(led).phase).toBe((line?.dose.sets ?? 0) > 1 ? 'rest' : 'ready');
  });
  test('getting ready takes longer when the position changes', () => {
    const led = leading();
    led.step({ type: 'start' });
    let before = look(led).line;
    for (let n = 0; n < 400 && look(led).phase !== 'done'; n++) {
      const now = look(led);
      if (now.line && before && now.line.item !== before.item && now.phase === 'ready') {
        const isSame = now.line.about.position === before.about.position;
        expect(now.readyFor).toBe(isSame ? 'exercise' : 'position');
        if (now.asks === undefined) expect(now.count).toEqual({ kind: 'down', seconds: isSame ? 15 : 30 });
      }
      before = now.line ?? before;
      led.step({ type: now.phase === 'work' ? 'set-done' : 'next' }, 500);
    }
    expect(look(led).phase).toBe('done');
  });
});

describe('what is heard', () => {
  test('a hold has its half, its last five and its last three, in order, and an end', () => {
    const led = leading();
    goTo(led, (id) => isHold(id) && (look(led).line?.dose.seconds ?? 0) >= 30);
    const seconds = look(led).line?.dose.seconds ?? 0;
    expect(cues(led).map(({ kind, at }) => [kind, at / 1000])).toEqual([
      ['breath', seconds / 4],
      ['half', seconds / 2],
      ['last-five', seconds - 5],
      ['count', seconds - 3],
      ['count', seconds - 2],
      ['count', seconds - 1],
      ['end', seconds],
    ]);
  });
  test('repetitions are called at their tempo, and the last one by name', () => {
    const led = leading();
    goTo(led, (id) => !isHold(id));
    const of = look(led).line?.dose.reps ?? 0;
    const called = cues(led).filter(({ kind }) => kind === 'rep' || kind === 'last-rep');
    expect(called.map(({ n }) => n)).toEqual(Array.from({ length: of - 1 }, (_, i) => i + 2));
    expect(called.at(-1)?.kind).toBe('last-rep');
    const [first, second] = called;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBe(first?.at);
    const end = cues(led).at(-1)?.at ?? 0;
    expect(end).toBe((first?.at ?? 0) * of);
  });
  test('whoever counts alone is not called, and the set waits', () => {
    const led = leading({ paced: false });
    goTo(led, (id) => !isHold(id));
    expect(cues(led)).toEqual([]);
    led.watch(600);
    expect(look(led)).toMatchObject({ phase: 'work', count: { kind: 'reps', stage: undefined } });
  });
});

describe('the clock', () => {
  test('a device that slept for ten minutes finds the set where it was, and nothing called done', () => {
    const led = leading();
    goTo(led, isHold);
    led.watch(4);
    const before = look(led).count;
    const told = led.facts.length;
    led.step({ type: 'tick' }, 600_000);
    expect(look(led)).toMatchObject({ phase: 'work', held: 'away', count: before });
    expect(led.facts).toHaveLength(told);
    led.step({ type: 'repeat' });
    expect(look(led)).toMatchObject({ phase: 'ready', readyFor: 'again', held: undefined });
  });
  test('a rest slept through is over, and the next set waits for the person', () => {
    const led = leading();
    led.step({ type: 'start' });
    for (let n = 0; n < 100 && look(led).phase !== 'rest'; n++) led.step({ type: look(led).phase === 'work' ? 'set-done' : 'next' }, 500);
    const { at } = look(led);
    led.step({ type: 'tick' }, 600_000);
    expect(look(led)).toMatchObject({ phase: 'ready', held: 'away', at });
    led.watch(60);
    expect(look(led).phase).toBe('ready');
  });
  test('a clock that was set back half an hour loses nothing', () => {
    const led = leading();
    goTo(led, isHold);
    led.watch(3);
    const before = look(led).count;
    led.step({ type: 'tick' }, -1_800_000);
    expect(look(led)).toMatchObject({ phase: 'work', held: undefined, count: before });
    led.watch(1);
    expect(look(led).count).toMatchObject({ seconds: (before as { seconds: number }).seconds - 1 });
  });
  test('pauses stop it, however long; a blocked page does not', () => {
    const led = leading();
    goTo(led, isHold);
    led.watch(2);
    led.step({ type: 'pause' });
    const before = look(led).count;
    led.watch(3600);
    expect(look(led).count).toEqual(before);
    led.step({ type: 'start' });
    led.step({ type: 'tick' }, AWAY_MS - 1000);
    expect(look(led).held).toBeUndefined();
  });
});

describe('taps', () => {
  test('ending a set early writes the part that was done, and the second side follows all the same', () => {
    const led = leading();
    goTo(led, isEach);
    led.watch(10);
    const [part] = sets(led.step({ type: 'next' }));
    expect(part).toMatchObject({ side: 'left', completed: false });
    expect(look(led)).toMatchObject({ phase: 'ready', at: { side: 'right' } });
  });
  test('an exercise that had hardly begun is left out by ending it; after that it was tried', () => {
    const led = leading();
    goTo(led, isEach);
    expect(led.step({ type: 'next' }, 2000).map(({ type }) => type)).toEqual(['item-skipped']);
    const tried = leading();
    goTo(tried, isEach);
    expect(sets(tried.step({ type: 'next' }, 3500))).toMatchObject([{ completed: false }]);
  });
  test('leaving out an exercise that was not begun writes no set', () => {
    const led = leading();
    goTo(led, isHold);
    const { line } = look(led);
    expect(led.step({ type: 'leave-out' })).toEqual([{ type: 'item-skipped', data: { session: 's', item: line?.item } }]);
    expect(look(led).line?.item).not.toBe(line?.item);
  });
  test('back begins the set anew, and at its beginning goes to the one before', () => {
    const led = leading();
    goTo(led, isEach);
    led.step({ type: 'set-done' });
    led.step({ type: 'next' }, 500);
    led.watch(4);
    led.step({ type: 'back' });
    expect(look(led)).toMatchObject({ phase: 'ready', at: { side: 'right' } });
    led.step({ type: 'back' });
    expect(look(led)).toMatchObject({ phase: 'ready', at: { side: 'left' } });
    led.step({ type: 'next' }, 500);
    led.step({ type: 'set-done' });
    expect(
      led.state.open?.sets.filter(({ set, side, item }) => set === 1 && side === 'left' && item === look(led).line?.item),
    ).toHaveLength(1);
  });
  test('easier brings the easier exercise, or a third less; a smaller set is not a whole one', () => {
    const led = leading();
    goTo(led, (id) => isHold(id) && look(led).may.swap.every(({ easier }) => !easier));
    const before = look(led).line;
    const [fact] = led.step({ type: 'ease' });
    expect(fact).toMatchObject({ type: 'item-eased', data: { to: { sets: before?.dose.sets } } });
    const eased = look(led).line?.dose.seconds ?? 0;
    expect(eased).toBeLessThanOrEqual(0.67 * (before?.dose.seconds ?? 0));
    expect(sets(led.step({ type: 'set-done' }))[0]).toMatchObject({ seconds: eased, completed: false });
  });
  test('a swap brings the other exercise at no more sets and no more work than planned', () => {
    const led = leading();
    goTo(led, () => look(led).may.swap.length > 0 && (look(led).line?.dose.sets ?? 0) > 1);
    const { line } = look(led);
    led.step({ type: 'set-done' });
    const other = look(led).may.swap[0];
    const facts = led.step({ type: 'swap', to: other?.exercise ?? '' });
    expect(facts.map(({ type }) => type)).toEqual(['item-eased', 'item-eased']);
    expect(look(led).line).toMatchObject({ exercise: other?.exercise, item: line?.item });
    expect((look(led).line?.dose.sets ?? 9) + 1).toBeLessThanOrEqual((line?.dose.sets ?? 0) + (line?.about.sides.length === 2 ? 1 : 0));
    expect(led.state.open?.eased.at(-1)).toMatchObject({ item: line?.item, exercise: other?.exercise });
  });
  test('the reserve is asked once the last set of strength work is whole, and restates that set', () => {
    const led = leading();
    led.step({ type: 'start' });
    for (let n = 0; n < 300 && look(led).asks === undefined; n++) led.step({ type: look(led).phase === 'work' ? 'set-done' : 'next' }, 500);
    const count = led.state.open?.sets.length;
    const [fact] = sets(led.step({ type: 'reserve', rir: 4 }));
    expect(fact).toMatchObject({ rir: 4, completed: true });
    expect(led.state.open?.sets).toHaveLength(count ?? 0);
    expect(led.state.open?.sets.at(-1)?.rir).toBe(4);
    expect(look(led).asks).not.toBe('reserve');
  });
  test('too easy says five or more left, and asks no more', () => {
    const led = leading();
    goTo(led, () => look(led).line?.about.asksReserve === true);
    const { line } = look(led);
    led.step({ type: 'too-easy' });
    expect(sets(led.step({ type: 'set-done' }))[0]).toMatchObject({ exercise: line?.exercise, rir: 5 });
  });
  test('a set that was said to be whole can be put right in the rest', () => {
    const led = leading();
    goTo(led, (id) => !isHold(id));
    led.step({ type: 'set-done' });
    const done = look(led).lastDone?.done.amount ?? 0;
    const [fact] = sets(led.step({ type: 'amount', amount: done - 2 }));
    expect(fact).toMatchObject({ reps: done - 2, completed: false });
    expect(sets(led.step({ type: 'amount', amount: 999 }))[0]).toMatchObject({ reps: done, completed: true });
  });
});

test('what could not be asked while it ran is known at the end, and said once it is over', () => {
  const led = leading();
  led.step({ type: 'start' });
  led.watch(3 * 3600);
  const record = led.state.open;
  const unsaid = record ? unsaidReserves(record, catalog) : [];
  expect(unsaid.length).toBeGreaterThan(0);
  for (const { exercise, rir } of unsaid) {
    expect(rir).toBeUndefined();
    expect(led.run().lines.find((line) => line.exercise === exercise)?.about.asksReserve).toBe(true);
  }
  led.step({ type: 'reserve', rir: 4 });
  expect(record && unsaidReserves(record, catalog).length).toBeLessThanOrEqual(unsaid.length);
});

describe('stop', () => {
  test('is one tap in every phase, keeps the part that was done, and moves no more', () => {
    const led = leading();
    goTo(led, isHold);
    led.watch(3);
    const facts = led.step({ type: 'stop' });
    expect(facts.map(({ type }) => type)).toEqual(['set-finished', 'session-stopped']);
    expect(facts[0]?.data).toMatchObject({ completed: false });
    expect(led.state.open).toBeUndefined();
    expect(led.step({ type: 'start' })).toEqual([]);
    expect(look(led).phase).toBe('stopped');
  });
  test('half a session counts: finishing here keeps what was done and stops nothing', () => {
    const led = leading();
    goTo(led, isHold);
    led.step({ type: 'set-done' });
    expect(led.step({ type: 'finish' })).toEqual([]);
    expect(look(led)).toMatchObject({ phase: 'done', at: undefined });
    expect(led.state.open?.sets.length).toBeGreaterThan(0);
  });
});
