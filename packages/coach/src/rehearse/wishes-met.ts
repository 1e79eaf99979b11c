// How the wishes of a program fare in the lives: where a range held, an end was reached, what comes next was begun or waits, a condition was met.
import type { RuleId, SlotId } from '@plumbline/engine';
import type { VirtualLife } from './virtual-life.ts';

export interface RehearsedWish {
  /** PRG-1 a range or its sets, PRG-2 an end reached, PRG-3 what comes next begun, PRG-4 it waits, PRG-5 a condition met. */
  readonly rule: RuleId;
  readonly slot: SlotId;
  readonly people: number;
  readonly sessions: number;
  /** The first week in which it met anybody, from 1. */
  readonly firstWeek: number;
}
/** Rules of a program's own wishes, not of the coach. */
export const isWish = (rule: RuleId): boolean => rule.startsWith('PRG-');

interface Met {
  readonly rule: RuleId;
  readonly slot: SlotId;
  readonly people: Set<number>;
  sessions: number;
  firstWeek: number;
}

/** By place and rule, in the order of their names. Empty where the program wishes nothing, or nothing of it was met. */
export function wishesMet(lives: readonly VirtualLife[]): readonly RehearsedWish[] {
  const met = new Map<string, Met>();
  for (const [person, { sessions }] of lives.entries())
    for (const { week, plan } of sessions)
      for (const { slot, because } of plan.items)
        for (const rule of new Set(because.map((reason) => reason.rule).filter(isWish))) {
          const key = `${slot} ${rule}`;
          const known = met.get(key) ?? { rule, slot, people: new Set(), sessions: 0, firstWeek: week };
          known.people.add(person);
          known.sessions += 1;
          known.firstWeek = Math.min(known.firstWeek, week);
          met.set(key, known);
        }
  return [...met]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { rule, slot, people, sessions, firstWeek }]) => ({ rule, slot, people: people.size, sessions, firstWeek }));
}
