// Whether a gap in a week is owned up to truly. Source: settled, rules made codable 11, AM-14.
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../dates.ts';
import type { Dose } from '../exercise.ts';
import type { LeftOut } from '../reasoning.ts';
import type { Pattern } from '../vocabulary.ts';
import { frameOn, prepare } from './context.ts';
import { candidates, isProven, type Room } from './left-out.ts';
import { declares, exercise, FROM, libraryWith, person } from './small-world.fixture.ts';

const seconds = (count: number): Dose => ({ sets: 3, seconds: count, restSeconds: [15, 30] });
const timed = { measure: 'time', kind: 'drill' } as const;
const library = libraryWith(
  exercise({ id: 'ease-bend', pattern: 'mob_hip', flags: ['easesFlexion'] }),
  exercise({ id: 'ease-arch', pattern: 'mob_ankle', flags: ['easesExtension'] }),
  exercise({ id: 'plain', pattern: 'mob_shoulder', ...timed, start: { 1: seconds(20), 2: null, 3: seconds(40) } }),
  exercise({ id: 'later', pattern: 'neural', ...timed, start: { 1: null, 2: seconds(20), 3: seconds(40) } }),
  exercise({ id: 'leaning', pattern: 'hinge', stress: { lean: 2 } }),
);
const today = toDayNumber(FROM);
const context = prepare(person(), library);
const frameOf = (who = person()) => frameOn(prepare(who, library), today, 'none', true);
const room = (more: Partial<Room> = {}): Room => ({ frame: frameOf(), seconds: 9999, eased: false, ...more });
const proven = (reason: LeftOut['reason'], pattern: Pattern, rooms: readonly Room[], withLog = true): boolean =>
  isProven(context, reason, [pattern], rooms, withLog);

describe('what could be there', () => {
  const ids = (pattern: Pattern, who = person()): readonly string[] =>
    candidates(context, frameOf(who), [pattern]).map(({ exercise: { id } }) => id);
  it('is of the first rung, chosen without asking, without a load, and a start for everyone', () => {
    expect(ids('hinge')).toEqual(['bend', 'leaning']);
    expect(ids('stretch')).toEqual(['calf']);
    expect(ids('neural')).toEqual([]);
    expect(ids('mob_thoracic')).toEqual(['turn']);
    expect(ids('core_flexion')).toEqual([]);
  });
  it('does not lean far where a hinge has to go well first', () => {
    expect(ids('hinge', declares('OSTEO'))).toEqual(['bend']);
  });
});

describe('no time', () => {
  it('is shown by one set of the longest start', () => {
    expect(proven('no-time', 'mob_shoulder', [room({ seconds: 70 })])).toBe(false);
    expect(proven('no-time', 'mob_shoulder', [room({ seconds: 69 })])).toBe(true);
    expect(proven('no-time', 'mob_shoulder', [room({ seconds: 69 }), room({ seconds: 70 })])).toBe(false);
  });
  it('is shown where only easing work would fit, and the session has its one', () => {
    for (const pattern of ['mob_hip', 'mob_ankle'] as const) {
      expect(proven('no-time', pattern, [room({ eased: true })])).toBe(true);
      expect(proven('no-time', pattern, [room()])).toBe(false);
    }
    expect(proven('no-time', 'mob_shoulder', [room({ eased: true })])).toBe(false);
  });
});

describe('another reason', () => {
  it('of nothing allowed is true where one of the days has nothing', () => {
    const seated = frameOf(person({ answers: { F1: 'no' } }));
    expect(proven('inadmissible', 'squat', [room(), room({ frame: seated })])).toBe(true);
    expect(proven('inadmissible', 'squat', [room(), room()])).toBe(false);
    expect(proven('inadmissible', 'squat', [room({ seconds: 0 })])).toBe(false);
  });
  it('of budgets and spacing cannot be worked out again, and a pause only from a log', () => {
    expect(proven('budget', 'squat', [room()])).toBe(true);
    expect(proven('spacing', 'squat', [room()])).toBe(true);
    expect(proven('paused', 'squat', [room()], true)).toBe(true);
    expect(proven('paused', 'squat', [room()], false)).toBe(false);
  });
});
