// Pain while a session is led. Source: rule book 1.7.
import { describe, expect, test } from 'vitest';
import { type Led, leading, look } from './leading.ts';

/** In the middle of a set, and what was told by the pain. */
function hurting(
  hurt: { peak: 0 | 2 | 4 | 5 | 6 | 7 | 8; spread?: 'none' | 'further'; kind?: 'sharp' | 'pinch' | 'dull' },
  pre: 0 | 3 | 5 = 3,
) {
  const led = leading({ pre });
  led.step({ type: 'start' });
  led.step({ type: 'next' });
  led.watch(3);
  const facts = say(led, hurt);
  return { led, facts, types: facts.map(({ type }) => type) };
}
const say = (led: Led, { peak, spread = 'none', kind }: Parameters<typeof hurting>[0]) =>
  led.step({ type: 'hurt', hurt: { peak, spread, ...(kind ? { kind } : {}) } });

test('mild pain is told and weighed, and the person may go on', () => {
  const { led, types } = hurting({ peak: 4 });
  expect(types).toEqual(['hurt-reported']);
  expect(look(led)).toMatchObject({ phase: 'work', held: 'hurt', hurt: { kind: 'mild' } });
  led.step({ type: 'start' });
  expect(look(led)).toMatchObject({ phase: 'work', held: undefined, hurt: undefined });
});

describe('what ends the session', () => {
  test.each([
    [{ peak: 8 } as const, 'pain-8'],
    [{ peak: 2, spread: 'further' } as const, 'pain-spreads-down'],
  ])('%o does, at once, with its reason', (hurt, sign) => {
    const { led, facts } = hurting(hurt);
    expect(facts.map(({ type }) => type)).toEqual(['hurt-reported', 'set-finished', 'stop-sign-reported', 'session-stopped']);
    expect(facts[2]?.data).toMatchObject({ sign, class: 'session' });
    expect(facts[3]?.data).toMatchObject({ reason: 'pain' });
    expect(led.run()).toMatchObject({ phase: 'stopped', sign });
    expect(led.state.unsettled?.light).toBe('red');
    expect(led.state.screens.needed).toBe('stop-session');
  });
  test('a rise of three waits; still there ends it', () => {
    const { led, types } = hurting({ peak: 5 }, 0);
    expect(types).toEqual(['hurt-reported']);
    expect(look(led).held).toBe('settling');
    led.step({ type: 'start' });
    led.step({ type: 'next' });
    led.step({ type: 'ease' });
    expect(look(led).held).toBe('settling');
    expect(led.step({ type: 'settled', back: false }).map(({ type }) => type)).toContain('session-stopped');
    expect(led.run().sign).toBe('pain-up-3');
  });
  test('gone again within five minutes does not', () => {
    const { led } = hurting({ peak: 5 }, 0);
    expect(led.step({ type: 'settled', back: true })).toEqual([]);
    expect(look(led)).toMatchObject({ held: 'hurt', hurt: { kind: 'mild' } });
  });
});

describe('what ends the set', () => {
  test.each([{ peak: 6 } as const, { peak: 2, kind: 'sharp' } as const])('%o does, and an easier version is offered', (hurt) => {
    const { led, types } = hurting(hurt, hurt.peak === 6 ? 5 : 3);
    expect(types).toEqual(['hurt-reported', 'set-finished', 'stop-sign-reported']);
    expect(look(led)).toMatchObject({ held: 'hurt', hurt: { kind: 'set', line: 0 } });
  });
  test('steady pain of six does not', () => {
    const led = leading({ pre: 5 });
    led.step({ type: 'start' });
    led.step({ type: 'next' });
    expect(say(led, { peak: 5 }).map(({ type }) => type)).toEqual(['hurt-reported']);
  });
  test('the second time the exercise is out for today', () => {
    const { led } = hurting({ peak: 2, kind: 'sharp' });
    const item = led.run().lines[0]?.item;
    led.step({ type: 'back' });
    led.step({ type: 'next' });
    led.watch(3);
    const facts = say(led, { peak: 2, kind: 'sharp' });
    expect(facts.at(-1)).toMatchObject({ type: 'item-skipped', data: { item, why: 'sharp' } });
    expect(look(led)).toMatchObject({ held: 'hurt', hurt: { kind: 'out' } });
    expect(look(led).line?.item).not.toBe(item);
    led.step({ type: 'start' });
    expect(look(led).phase).toBe('ready');
  });
  test('pain told in the rest is about the set before it', () => {
    const led = leading();
    led.step({ type: 'start' });
    led.step({ type: 'next' });
    led.watch(2);
    const first = look(led).line;
    led.step({ type: 'set-done' });
    const [fact] = say(led, { peak: 4 });
    expect(fact?.data).toMatchObject({ item: first?.item });
    expect(led.state.open?.provoked).toEqual([first?.exercise]);
  });
});
