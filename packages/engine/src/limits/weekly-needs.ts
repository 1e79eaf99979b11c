// What the week owes because of the conditions in force, whatever the minutes.
import type { ConditionKey, Pattern } from '../vocabulary.ts';
import type { ActiveCondition } from './active-condition.ts';
import { capRows, type WeeklyNeed } from './cap-sets.ts';

const unsteady: readonly ConditionKey[] = ['FALLS', 'DIZZY'];
const frail: readonly ConditionKey[] = ['OSTEO', 'OSTEO_VF', 'AGE65'];
/** Days of balance a week for someone frail who has fallen. Source: AM-17. */
export const BALANCE_WITH_FALLS = 3;

/**
 * The largest need of each pattern, exposures a week; `seated` where one condition asks for it. A tight pelvic floor owes no squeezes.
 * Source: rule book 1.5 (required weekly), W12, AM-14 (STENOSIS), AM-17, AM-29 (two exposures: the least that counts, 4.3).
 */
export function weeklyNeedsOf(active: readonly ActiveCondition[]): readonly WeeklyNeed[] {
  const tight = active.some((c) => c.key === 'PELVIC' && c.detail['tight'] === 1);
  const has = (keys: readonly ConditionKey[]): boolean => active.some((c) => keys.includes(c.key));
  const balanceLeast = has(unsteady) && has(frail) ? BALANCE_WITH_FALLS : 0;
  const needs = new Map<Pattern, WeeklyNeed>();
  for (const need of active.flatMap((c) => capRows[c.key].weekly ?? [])) {
    if (need.pattern === 'pelvic_floor' && tight) continue;
    const other = needs.get(need.pattern);
    const least = Math.max(need.least, other?.least ?? 0, need.pattern === 'balance' ? balanceLeast : 0);
    needs.set(need.pattern, { ...need, least });
  }
  return [...needs.values()];
}
