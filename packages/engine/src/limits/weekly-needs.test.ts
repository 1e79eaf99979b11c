import { describe, expect, it } from 'vitest';
import type { ConditionKey } from '../vocabulary.ts';
import { activeCondition } from './active-condition.ts';
import { today } from './arbitraries.contract.ts';
import { weeklyNeedsOf } from './weekly-needs.ts';

const needs = (...keys: ConditionKey[]): Record<string, number> =>
  Object.fromEntries(weeklyNeedsOf(keys.map((key) => activeCondition(key, today, key))).map((n) => [n.pattern, n.least]));

describe('what the week owes', () => {
  it.each([
    [['OSTEO'], { back_ext: 2, balance: 2 }],
    [['OSTEO_VF'], { back_ext: 2, balance: 2 }],
    [['AGE65'], { back_ext: 2, balance: 2 }],
    [['FALLS'], { balance: 2 }],
    [['DIZZY'], { balance: 2 }],
    [['AGE65', 'FALLS'], { back_ext: 2, balance: 3 }],
    [['OSTEO', 'DIZZY'], { back_ext: 2, balance: 3 }],
    [['OSTEO_VF', 'FALLS'], { back_ext: 2, balance: 3 }],
    [['OSTEO', 'AGE65'], { back_ext: 2, balance: 2 }],
    [['STENOSIS'], { aerobic: 2 }],
    [['PREG_1'], { pelvic_floor: 2 }],
    [['PREG_2'], { pelvic_floor: 2 }],
    [['PREG_PGP'], { pelvic_floor: 2 }],
    [['PP_0_6'], {}],
    [['PP_6_12'], { pelvic_floor: 2 }],
    [['PP_12_52'], { pelvic_floor: 2 }],
    [['PELVIC'], { pelvic_floor: 2 }],
    [['KNEE', 'BP_CTRL'], {}],
  ] as const)('%j: %j', (keys, expected) => expect(needs(...keys)).toEqual(expected));

  it('asks for seated or supported work only where a row does', () => {
    expect(weeklyNeedsOf([activeCondition('STENOSIS', today, 'x')])).toEqual([{ pattern: 'aerobic', least: 2, seated: true }]);
    expect(weeklyNeedsOf([activeCondition('FALLS', today, 'x')])).toEqual([{ pattern: 'balance', least: 2 }]);
  });
  it('owes no squeezes to a tight pelvic floor', () => {
    const tight = activeCondition('PELVIC', today, 'x', { detail: { tight: 1 } });
    expect(weeklyNeedsOf([activeCondition('PREG_1', today, 'x'), tight])).toEqual([]);
    expect(weeklyNeedsOf([activeCondition('FALLS', today, 'x'), tight])).toEqual([{ pattern: 'balance', least: 2 }]);
    expect(weeklyNeedsOf([activeCondition('PELVIC', today, 'x', { detail: { tight: 0 } })])).toHaveLength(1);
    expect(weeklyNeedsOf([activeCondition('PREG_1', today, 'x', { detail: { tight: 1 } })])).toHaveLength(1);
  });
});
