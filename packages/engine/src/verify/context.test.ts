// What is kept for one person must be what would be worked out anew on each day.
import { describe, expect, it } from 'vitest';
import { addDays, toDayNumber } from '../dates.ts';
import { type Context, frameOn, isOldOn, prepare, readingOn } from './context.ts';
import { FROM, library, person } from './small-world.fixture.ts';

const today = toDayNumber(FROM);
const changing = person({
  answers: { A13: 'no' },
  conditions: [
    { condition: 'PREGNANT', since: FROM, detail: { weeks: 12 } },
    { condition: 'OSTEO', since: FROM },
    { condition: 'SPONDY', since: FROM },
  ],
  assessment: {
    ...person().assessment,
    direction: { sit: 1, bend: 1, stand: 1, walk: 1 },
    directionOn: addDays(FROM, -4),
    durationWeeks: 3,
  },
});
const days = [-30, 0, 10, 14, 21, 56, 60, 400];
const pairs = [
  { bending: 0, arching: 0 },
  { bending: 1, arching: 0 },
  { bending: 0, arching: 1 },
  { bending: 2, arching: 1 },
  { bending: 3, arching: 3 },
  { bending: 9, arching: 9 },
];

describe('a person that is asked about often', () => {
  const shared = prepare(changing, library);
  const asked = days.flatMap((days_) =>
    (['none', 'window', 'after'] as const).flatMap((phase) =>
      [true, false].flatMap((withLog) =>
        pairs.flatMap((green) => [true, false].map((firstHour) => [today + days_, phase, withLog, green, firstHour] as const)),
      ),
    ),
  );
  const frame = (context: Context, [day, phase, withLog, green, firstHour]: (typeof asked)[number]) => {
    const { caps, names, rirMin, rungMax, flagBits } = frameOn(context, day, phase, withLog, green, firstHour);
    return { caps, names, rirMin, rungMax, flagBits };
  };
  it('has the caps of each day as one who was never asked about', () => {
    const fresh = { ...shared };
    for (const one of asked) expect(frame(shared, one)).toEqual(frame({ ...fresh, frames: new Map() }, one));
    expect(shared.frames.size).toBeGreaterThan(100);
  });
  it('gets the very same caps again', () => {
    expect(frameOn(shared, today, 'none', true)).toBe(frameOn(shared, today + 1, 'none', true));
  });
  it('has the outcome of each day', () => {
    for (const day of [today, today + 60, today]) expect(readingOn(shared, day)).toEqual(readingOn(prepare(changing, library), day));
  });
});

describe('what stirs is eased by green weeks', () => {
  const stirred = prepare(
    person({ assessment: { ...person().assessment, direction: { sit: 1, bend: 1, stand: 1, walk: 1 }, directionOn: '2026-01-01' } }),
    library,
  );
  const caps = (bending: number, arching: number) => {
    const { caps: all } = frameOn(stirred, today, 'none', true, { bending, arching });
    return [all[0], all[1]];
  };
  it('bending by bending, arching by arching, and only what stirs', () => {
    expect(caps(0, 0)).toEqual([1, 1]);
    expect(caps(1, 0)).toEqual([2, 1]);
    expect(caps(0, 1)).toEqual([1, 2]);
    expect(caps(2, 2)).toEqual([3, 3]);
    const bone = prepare(person({ conditions: [{ condition: 'SPONDY', since: FROM }] }), library);
    expect(frameOn(bone, today, 'none', true, { bending: 3, arching: 3 }).caps).toEqual(frameOn(bone, today, 'none', true).caps);
  });
});

describe('a person', () => {
  it('weighs 60 kg where no weight is told', () => {
    const { kg: _, ...unweighed } = person().profile;
    expect(prepare({ ...person(), profile: unweighed }, library).kg).toBe(60);
    expect(prepare(person({ profile: { kg: 0 } }), library).kg).toBe(60);
    expect(prepare(person({ profile: { kg: 81 } }), library).kg).toBe(81);
  });
  it('asks for a sport by naming it (AM-19)', () => {
    const optIn = (sport?: string) => [...prepare(person({ assessment: sport === undefined ? {} : { sport } }), library).optIn];
    expect(optIn()).toEqual([]);
    expect(optIn('tennis')).toEqual(['own-sport']);
  });
  it('is old in the year of the 65th birthday', () => {
    const old = (birthYear: number): boolean => isOldOn(prepare(person({ profile: { birthYear } }), library), today);
    expect([1960, 1961, 1962].map(old)).toEqual([true, true, false]);
    const { birthYear: _, ...ageless } = person().profile;
    expect(isOldOn(prepare({ ...person(), profile: ageless }, library), today)).toBe(false);
  });
});
