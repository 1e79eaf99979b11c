import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questions } from './questions.ts';
import { faintFinding, painSettlesWithinMinutes, type StopSign, stopForPain, stopSigns, takesItemOut } from './stop-signs.ts';

test('what made somebody faint is looked at within the week, and the plan goes on', () => {
  expect(faintFinding).toEqual({ level: 'go', refer: 'soon', rule: 'AM-10', source: 'design', tag: 'other', card: 'near-faint' });
});

const classOf = (id: string | undefined): string | undefined => stopSigns.find((sign) => sign.id === id)?.class;

test('the stop signs are these', () => {
  const lines = stopSigns.map((sign: StopSign) =>
    [sign.id, sign.class, sign.source, sign.asks, sign.pregnancy && 'pregnancy', sign.itemOut && 'item-out'].filter(Boolean).join(' '),
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "chest call riebe2015 A10",
      "breathless call s001 A10",
      "fainted call riebe2015 A10",
      "sudden-headache call design",
      "face-arm-leg call design A6",
      "saddle-numbness call girft2023 A1",
      "bladder call girft2023 A2",
      "bowel call girft2023 A3",
      "tearing-pain call niceNg156 A9",
      "pregnancy-sign call acog2020 A13 pregnancy",
      "near-faint session design A10 item-out",
      "dizzy session s001 item-out",
      "nausea session s001",
      "palpitations session design A10",
      "new-tingling session design A5",
      "pain-spreads-down session design A6",
      "pain-8 session design",
      "pain-up-3 session design",
      "sharp exercise s001",
      "pain-6 exercise design",
      "shoulder-pinch exercise design",
      "grip-slips exercise design",
      "control-lost exercise design",
    ]
  `);
  expect(painSettlesWithinMinutes).toBe(5);
});
test('what a sign asks next is a question of block A', () => {
  const blockA = questions.filter(({ block }) => block === 'A').map(({ id }) => id);
  for (const { asks } of stopSigns as readonly StopSign[]) if (asks !== undefined) expect(blockA).toContain(asks);
});

describe('pain while exercising', () => {
  test('of 8 or more ends the session, risen or not', () => {
    expect(stopForPain(8, 8, true)).toBe('pain-8');
    expect(stopForPain(10, 8, false)).toBe('pain-8');
    expect(classOf('pain-8')).toBe('session');
  });
  test('up by 3 ends the session where it is not back within five minutes', () => {
    expect(stopForPain(1, 4, false)).toBe('pain-up-3');
    expect(stopForPain(1, 4, true)).toBeUndefined();
    expect(stopForPain(2, 4, false)).toBeUndefined();
    expect(classOf('pain-up-3')).toBe('session');
  });
  test('of 6 or 7 ends the set only where it rose', () => {
    expect(stopForPain(5, 6, true)).toBe('pain-6');
    expect(stopForPain(6, 7, false)).toBe('pain-6');
    expect(stopForPain(6, 6, false)).toBeUndefined();
    expect(stopForPain(7, 6, false)).toBeUndefined();
    expect(stopForPain(4, 5, false)).toBeUndefined();
    expect(stopForPain(3, 6, true)).toBe('pain-6');
    expect(classOf('pain-6')).toBe('exercise');
  });
  test.each([
    [0, 2, false, undefined],
    [0, 3, true, undefined],
    [0, 3, false, 'session'],
    [6, 6, true, undefined],
    [7, 7, false, undefined],
    [4, 7, false, 'session'],
    [4, 7, true, 'exercise'],
    [7, 6, true, undefined],
  ] as const)('%i before, %i now, back within five minutes %s: ends the %s', (before, now, back, ends) =>
    expect(classOf(stopForPain(before, now, back))).toBe(ends),
  );
  test('more pain never stops less', () => {
    const rank = (id: string | undefined): number => ['session', 'exercise', undefined].indexOf(classOf(id));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 9 }), fc.boolean(), (before, now, back) => {
        expect(rank(stopForPain(before, now + 1, back))).toBeLessThanOrEqual(rank(stopForPain(before, now, back)));
      }),
    );
  });
});

test('feeling faint or dizzy takes the exercise out, and nothing else does', () => {
  expect(stopSigns.filter(({ id }) => takesItemOut(id)).map(({ id }) => id)).toEqual(['near-faint', 'dizzy']);
  expect(takesItemOut('something newer')).toBe(false);
});
