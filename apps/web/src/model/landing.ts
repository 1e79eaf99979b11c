// Where a person has to be before anything else. Pure.
import type { Ask } from '@plumbline/coach';
import type { CoachState, Verdict } from '@plumbline/engine';
import type { Round } from '../check/round-text.ts';

export type Landing = 'start' | 'check' | 'outcome' | 'know' | 'home';

export interface Standing {
  readonly state: Pick<CoachState, 'consent' | 'program' | 'screens'>;
  readonly verdict: Verdict;
  readonly mayPlan: boolean;
  readonly asks: readonly Ask[];
  readonly round: Round | undefined;
  /** The rules a person agreed to and those that hold now. */
  readonly rules: string;
}

/** A browser that was killed may bring back a round that was closed: where the log says it is closed, it is. */
function isOpen({ kind }: Round, { screens }: Standing['state'], asks: readonly Ask[]): boolean {
  if (kind === 'first') return screens.fullOn === undefined;
  return kind === 'full' || (kind === 'block-a' && asks.includes('block-a'));
}

/** Consent, then help where help is needed, then open questions, then the result, then days and things, then the plan. */
export function landingOf({ state, verdict, mayPlan, asks, round, rules }: Standing): Landing {
  if (state.consent === undefined || state.consent.rulesVersion !== rules) return 'start';
  if (verdict.outcome === 'emergency' && round?.trigger !== 'seen') return 'outcome';
  if (round !== undefined && isOpen(round, state, asks)) return 'check';
  if (asks.includes('full-screen') || asks.includes('block-a')) return 'check';
  if (!mayPlan) return 'outcome';
  return state.program === undefined ? 'know' : 'home';
}

/** Pages that are open to everyone, whatever is still to be answered. */
export const openPages: readonly string[] = ['learn', 'exercise', 'lessons', 'evidence', 'start', 'rx', 'scan', 'devices'];
