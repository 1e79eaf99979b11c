// The door for plan files that `verify` looks at. Checks their form; what a plan may hold is for the checker to say.
import type { Plan } from '../reasoning.ts';
import { plan } from './plan-shapes.ts';
import { mostProblems, newNotes, type Problem } from './shape.ts';

export type DecodedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly more: boolean };

/** Reads a plan file's JSON. Errors: all problems at once, at most 20. Never throws. */
export function decodePlan(value: unknown): DecodedPlan {
  if (plan.fits(value)) return { ok: true, plan: value as Plan };
  const notes = newNotes();
  plan.fits(value, notes);
  return { ok: false, problems: notes.problems, more: notes.problems.length >= mostProblems };
}
