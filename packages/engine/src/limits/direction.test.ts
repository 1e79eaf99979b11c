import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import type { Assessment, Person } from '../person.ts';
import type { Axis, Flag } from '../vocabulary.ts';
import { admissible } from './admissible.ts';
import { anyDirection, anyExercise, person, settled, today } from './arbitraries.contract.ts';
import {
  type DirectionRaises,
  directionOf,
  directionRestrictions,
  easingWay,
  isAcute,
  morningRule,
  noRaises,
  stirredWays,
} from './direction.ts';
import { limitsFor } from './limits.ts';

type Items = NonNullable<Assessment['direction']>;
const moves = (direction: Items, over: Partial<Assessment> = {}): Person =>
  person({ assessment: { direction, directionOn: addDays(today, -60), ...over } });
const fresh = (direction: Items): Person => moves(direction, { directionOn: today });
const caps = (p: Person, raises: DirectionRaises = noRaises, on = today): Partial<Record<Axis, number>> => {
  const met: Partial<Record<Axis, number>> = {};
  for (const r of directionRestrictions(p, on, raises))
    for (const [axis, level] of Object.entries(r.caps ?? {}) as [Axis, number][]) met[axis] = Math.min(met[axis] ?? 3, level);
  return met;
};
const bans = (p: Person, raises: DirectionRaises = noRaises): Flag[] => [
  ...new Set(directionRestrictions(p, today, raises).flatMap((r) => r.flags ?? [])),
];

describe('the direction that stirs', () => {
  it.each([
    [{}, 'none'],
    [{ sit: 1, bend: 1 }, 'flexSensitive'],
    [{ riseFromSitting: 1, morningBend: 1 }, 'flexSensitive'],
    [{ sit: 1 }, 'none'],
    [{ sit: 1, bend: 1, morningBend: -1 }, 'none'],
    [{ sit: 1, bend: 1, walk: 1 }, 'none'],
    [{ sit: 1, bend: 1, walk: 1, stand: -1 }, 'flexSensitive'],
    [{ stand: 1, walk: 1 }, 'extSensitive'],
    [{ leanBack: 1, lieFront: 1 }, 'extSensitive'],
    [{ leanBack: 1, lieFront: 1, sit: 1 }, 'none'],
    [{ leanBack: 1, lieFront: 1, sit: -1 }, 'extSensitive'],
    [{ sit: 1, bend: 1, stand: 1, walk: 1 }, 'both'],
    [{ sit: 1, bend: 1, stand: 1, walk: 1, leanBack: -1 }, 'none'],
  ] as const)('%j is %s', (direction, expected) => expect(directionOf({ direction })).toBe(expected));
});

describe('the ways of moving that stir', () => {
  it.each([
    [{}, false, false],
    [{ bend: 1 }, true, false],
    [{ morningBend: 1, sit: -1 }, true, false],
    [{ walk: 1 }, false, true],
    [{ lieFront: 1, stand: 0 }, false, true],
    [{ sit: 1, leanBack: 1 }, true, true],
    [{ sit: -1, stand: 0 }, false, false],
  ] as const)('of %j: bending %s, arching %s', (direction, bending, arching) =>
    expect(stirredWays({ direction })).toEqual({ bending, arching }),
  );
  it('are none where nobody said', () => expect(stirredWays({})).toEqual({ bending: false, arching: false }));
});

describe('the way that eases', () => {
  it.each([
    [{ bend: 1, leanBack: -1 }, 'arching'],
    [{ sit: 1, stand: 0, walk: -1 }, 'arching'],
    [{ stand: 1, sit: -1 }, 'bending'],
    [{ walk: 1, bend: -1, sit: 0 }, 'bending'],
    [{ bend: 1 }, undefined],
    [{ stand: 1 }, undefined],
    [{ leanBack: -1 }, undefined],
    [{ sit: -1 }, undefined],
    [{ bend: 1, stand: 1, leanBack: -1 }, undefined],
    [{ bend: 1, stand: 1, sit: -1 }, undefined],
    [{ bend: 1, sit: -1 }, undefined],
    [{ stand: 1, leanBack: -1 }, undefined],
  ] as const)('of %j: %s', (direction, way) => expect(easingWay({ direction })).toBe(way));
  it('is none where nobody said', () => expect(easingWay({})).toBeUndefined());
});

describe('the caps of a direction', () => {
  it('are flexion and lean, or extension, overhead and lying on the front, or all of them', () => {
    expect(caps(moves({ sit: 1, bend: 1 }))).toEqual({ flex: 1, lean: 1 });
    expect(bans(moves({ sit: 1, bend: 1 }))).toEqual([]);
    expect(caps(moves({ stand: 1, walk: 1 }))).toEqual({ ext: 1, over: 2 });
    expect(bans(moves({ stand: 1, walk: 1 }))).toEqual(['prone']);
    expect(caps(moves({ sit: 1, bend: 1, stand: 1, walk: 1 }))).toEqual({ flex: 1, lean: 1, ext: 1, over: 2 });
    expect(caps(moves({}))).toEqual({});
  });
  it('rise by one for each raise of their axis and go at three, the prone ban with them', () => {
    const both = moves({ sit: 1, bend: 1, stand: 1, walk: 1 });
    expect(caps(both, { flex: 1, ext: 0, lean: 0, over: 0 })).toEqual({ flex: 2, lean: 1, ext: 1, over: 2 });
    expect(caps(both, { flex: 2, ext: 1, lean: 1, over: 1 })).toEqual({ lean: 2, ext: 2 });
    expect(bans(both, { ...noRaises, ext: 1 })).toEqual(['prone']);
    expect(bans(both, { ...noRaises, ext: 2 })).toEqual([]);
    expect(caps(both, { flex: 2, ext: 2, lean: 2, over: 1 })).toEqual({});
    expect(caps(both, { flex: -1, ext: 0, lean: 0, over: 0 }).flex).toBe(1);
  });
});

describe('a single provoker', () => {
  it.each([
    ['sit', { flex: 1 }, []],
    ['bend', { flex: 1, lean: 1 }, []],
    ['riseFromSitting', { flex: 1 }, []],
    ['morningBend', { flex: 1 }, []],
    ['stand', { ext: 1 }, []],
    ['walk', { ext: 1 }, []],
    ['leanBack', { ext: 1, over: 2 }, []],
    ['lieFront', { ext: 1 }, ['prone']],
  ] as const)('%s caps its axis', (item, expected, flags) => {
    expect(caps(fresh({ [item]: 1 }))).toEqual(expected);
    expect(bans(fresh({ [item]: 1 }))).toEqual(flags);
    expect(caps(fresh({ [item]: -1 }))).toEqual({});
    expect(caps(fresh({ [item]: 0 }))).toEqual({});
    expect(directionRestrictions(fresh({ [item]: 1 }), today, noRaises)).toMatchObject([{ rule: 'AM-14', answer: `direction.${item}` }]);
  });
  it('lasts fourteen days from when it was asked, or from the answers', () => {
    expect(caps(moves({ sit: 1 }, { directionOn: addDays(today, -13) }))).toEqual({ flex: 1 });
    expect(caps(moves({ sit: 1 }, { directionOn: addDays(today, -14) }))).toEqual({});
    const undated = (answeredOn: string): Person => person({ answeredOn, assessment: { direction: { sit: 1 } } });
    expect(caps(undated(addDays(today, -13)))).toEqual({ flex: 1 });
    expect(caps(undated(addDays(today, -14)))).toEqual({});
  });
});

describe('acute or easily stirred pain', () => {
  it('caps both directions while the episode is younger than six weeks', () => {
    const acute = (durationWeeks: number, answeredOn: string): Person => person({ answeredOn, assessment: { durationWeeks } });
    expect(caps(acute(5, today))).toEqual({ flex: 1, ext: 1 });
    expect(caps(acute(6, today))).toEqual({});
    expect(caps(acute(5, addDays(today, -6)))).toEqual({ flex: 1, ext: 1 });
    expect(caps(acute(5, addDays(today, -7)))).toEqual({});
    expect(isAcute(person({}), today)).toBe(false);
  });
  it('caps both directions from moderate irritability on', () => {
    expect(caps(person({ assessment: { settleMinutes: 1441 } }))).toEqual({ flex: 1, ext: 1 });
    expect(caps(person({ assessment: { aggravationMinutes: 4, settleMinutes: 120 } }))).toEqual({ flex: 1, ext: 1 });
    expect(caps(person({ assessment: { aggravationMinutes: 40, settleMinutes: 20 } }))).toEqual({});
    expect(caps(person({ assessment: { settleMinutes: 1441 } }), { ...noRaises, flex: 1 })).toEqual({ flex: 2, ext: 1 });
  });
});

describe('the morning rule', () => {
  it('holds for those whom bending stirs, until the flexion cap is gone', () => {
    expect(morningRule(moves({ sit: 1, bend: 1 }), today, noRaises)).toBe(true);
    expect(morningRule(moves({ sit: 1, bend: 1, stand: 1, walk: 1 }), today, noRaises)).toBe(true);
    expect(morningRule(moves({ stand: 1, walk: 1 }), today, noRaises)).toBe(false);
    expect(morningRule(moves({ sit: 1, bend: 1 }), today, { ...noRaises, flex: 1 })).toBe(true);
    expect(morningRule(moves({ sit: 1, bend: 1 }), today, { ...noRaises, flex: 2 })).toBe(false);
  });
  it('holds for a fresh morning provoker alone', () => {
    expect(morningRule(fresh({ morningBend: 1 }), today, noRaises)).toBe(true);
    expect(morningRule(moves({ morningBend: 1 }), today, noRaises)).toBe(false);
    expect(morningRule(fresh({ sit: 1 }), today, noRaises)).toBe(false);
  });
});

describe('I-39, caps decay and never become a habit', () => {
  const raises = (n: number): DirectionRaises => ({ flex: n, ext: n, lean: n, over: n });
  it('only rises with green weeks, by at most one a raise, and is gone after two', () => {
    fc.assert(
      fc.property(anyDirection, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 20 }), (direction, n, days) => {
        const p = person({ assessment: { direction, directionOn: addDays(today, -days), durationWeeks: 1, settleMinutes: 2000 } });
        const before = caps(p, raises(n));
        const after = caps(p, raises(n + 1));
        for (const axis of ['flex', 'ext', 'lean', 'over'] as const) {
          const rise = (after[axis] ?? 3) - (before[axis] ?? 3);
          expect(rise).toBeGreaterThanOrEqual(0);
          expect(rise).toBeLessThanOrEqual(1);
        }
        expect(caps(p, raises(2))).toEqual({});
        expect(bans(p, raises(2))).toEqual([]);
      }),
    );
  });
  it('lets every small-range variant through, whatever stirs', () => {
    fc.assert(
      fc.property(anyDirection, anyExercise, (direction, e) => {
        const on = '2026-01-01';
        const p = person({ assessment: { direction, directionOn: on, durationWeeks: 1 }, answeredOn: on });
        const small = {
          ...e,
          rung: 1 as const,
          pattern: 'mob_spine' as const,
          stress: { flex: 1, ext: 1 } as const,
          flags: ['smallRange' as const],
        };
        expect(admissible(small, limitsFor(p, on, settled))).toBe(true);
      }),
    );
  });
});

describe('the reasons of a direction', () => {
  const reasons = (p: Person): readonly string[] =>
    directionRestrictions(p, today, noRaises).map(({ rule, source, answer }) => `${rule} ${source} ${answer}`);
  it.each([
    [moves({ sit: 1, bend: 1 }), ['2.2 design direction']],
    [moves({ stand: 1, walk: 1 }), ['2.2 design direction']],
    [moves({ sit: 1, bend: 1, stand: 1, walk: 1 }), ['2.2 design direction', '2.2 design direction']],
    [fresh({ sit: 1 }), ['AM-14 design direction.sit']],
    [{ ...moves({}, { durationWeeks: 2 }), answeredOn: today }, ['AM-14 design durationWeeks']],
    [moves({}, { settleMinutes: 1441 }), ['AM-14 design irritability']],
  ] as const)('name the rule and the answer behind each cap (%#)', (who, expected) => expect(reasons(who)).toEqual(expected));
});
