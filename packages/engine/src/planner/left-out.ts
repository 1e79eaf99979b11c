// Why a slot stays empty, with its proof: nothing admissible, no kit, or paused. Source: settled, rules made codable 11.
import { daysBetween } from '../dates.ts';
import type { LeftOut } from '../reasoning.ts';
import type { Pattern } from '../vocabulary.ts';
import type { Chooser, Slot } from './candidates.ts';
import { type DaysDone, exposures, type Need } from './needs.ts';

/** The weekly needs that the week did not meet, each with its proof. */
export function unmetNeeds(chooser: Chooser, needs: readonly Need[], done: DaysDone, refused: ReadonlySet<Pattern>): LeftOut[] {
  const unmet: LeftOut[] = [];
  for (const need of needs) {
    if (exposures(need, done) >= need.least) continue;
    const found = leftOutReason(chooser, { id: `week.${need.id}`, patterns: need.patterns });
    // Something is open, so it was the week's budget or the minutes that had no room for it.
    const reason = need.patterns.some((p) => refused.has(p)) ? 'budget' : 'no-time';
    const because = [{ rule: ruleOf(need.id), source: 'design', field: need.id }] as const;
    unmet.push(found.reason === 'spacing' ? { ...found, reason, because } : found);
  }
  return unmet;
}
/** 'AM-17.legs' → 'AM-17'. */
const ruleOf = (id: string): string => id.split('.')[0] ?? id;

export function leftOutReason(chooser: Chooser, slot: Slot): LeftOut {
  const pattern = slot.patterns[0] ?? 'walk';
  const made = (reason: LeftOut['reason'], rule: string): LeftOut => ({
    slot: slot.id,
    pattern,
    reason,
    because: [{ rule, source: 'design', field: pattern }],
  });
  if (slot.patterns.some((p) => isPaused(chooser, p))) return made('paused', '4.13');
  if (slot.patterns.some((p) => any(chooser, p, (i) => chooser.pool.open[i] === 1))) return made('spacing', '4.12');
  if (slot.patterns.some((p) => any(chooser, p, (i) => chooser.pool.lacksKit[i] === 1))) return made('no-kit', '4.13');
  const binding = chooser.pool.limits.because.find((b) => b.field === `patterns.${pattern}`) ?? chooser.pool.limits.because[0];
  return {
    slot: slot.id,
    pattern,
    reason: 'inadmissible',
    because: binding ? [binding] : [{ rule: '0.4', source: 'design', field: pattern }],
  };
}
const isPaused = (chooser: Chooser, pattern: Pattern): boolean => {
  const until = chooser.state.paused[pattern];
  return until !== undefined && daysBetween(chooser.on, until) > 0;
};
const any = (chooser: Chooser, pattern: Pattern, test: (index: number) => boolean): boolean =>
  (chooser.catalog.byPattern.get(pattern) ?? []).some(test);
