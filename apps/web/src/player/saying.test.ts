import { cuesOf, lookAt, type Run, stepSession } from '@plumbline/engine';
import { bannedWordsIn } from '@plumbline/library';
import { describe, expect, test } from 'vitest';
import { begun } from './begun.contract.ts';
import { numberOf } from './big-number.tsx';
import { cueWords, opening, setLine } from './saying.ts';

/** Every phase of the session in its turn, as taps bring them. */
function everyPhase(): (readonly [before: Run, now: Run])[] {
  const [first] = stepSession(begun(), { type: 'start' }, 0);
  const all: (readonly [Run, Run])[] = [[begun(), first]];
  for (let now = first, at = 0; now.phase !== 'done' && all.length < 300; ) {
    at += 500;
    const [next] = stepSession(now, { type: now.phase === 'work' ? 'set-done' : 'next' }, at);
    all.push([now, next]);
    now = next;
  }
  return all;
}

describe('what is said while a session is led', () => {
  const phases = everyPhase();
  test('names every exercise with its amount before it begins, and its side', () => {
    const said = phases.flatMap(([before, now]) =>
      now.phase === 'ready' && now.readyFor !== 'again' ? [[now, opening(before, now)] as const] : [],
    );
    for (const [now, text] of said) {
      expect(text).not.toMatch(/undefined|\{|\}|NaN/);
      if (now.at?.side === 'right') expect(text).toContain('Right side');
    }
    expect(new Set(said.filter(([now]) => now.readyFor !== 'switch').map(([, text]) => text)).size).toBe(phases[0]?.[1].lines.length);
  });
  test('holds no word that is banned, in any phase and at any cue', () => {
    for (const [before, now] of phases) {
      const exercise = now.lines[now.at?.line ?? 0]?.exercise ?? '';
      for (const text of [opening(before, now), ...cuesOf(now).map(({ kind, n }) => cueWords(kind, n, exercise))])
        expect([text, bannedWordsIn(text)]).toEqual([text, []]);
    }
  });
  test('says the number of the set where there are several', () => {
    const lines = phases.map(([, now]) => setLine({ at: now.at, line: now.lines[now.at?.line ?? 0] }));
    expect(lines.some((line) => /^Set 2 of \d/.test(line))).toBe(true);
    expect(lines.every((line) => !/Set 1 of 1/.test(line))).toBe(true);
  });
});

test('the number is never longer than a floor-size screen holds, nor empty', () => {
  for (const [, now] of everyPhase()) {
    const { big, unit } = numberOf(lookAt(now, now.seen));
    expect(big).toMatch(/^(\d{1,3}|\d{1,2}:\d\d)$/);
    expect(unit.length).toBeLessThanOrEqual(6);
  }
});
