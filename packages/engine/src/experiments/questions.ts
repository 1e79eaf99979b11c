// The questions a person may put to their own weeks. None leaves out what the plan needs: an extra rests for a week, or what is done moves to
// another hour. Source: rule book 6.1, 6.3, W10, W11 (offered, never needed), AM-18 (breaks and walks are).
import type { HabitId } from '../vocabulary.ts';

export const experimentIds = ['evening-roll', 'evening-breath', 'reset-breaks', 'morning-walk', 'early-session'] as const;
export type ExperimentId = (typeof experimentIds)[number];

export type ExperimentQuestion =
  /** With: the habit as it is kept. Without: it rests for that week. */
  | { readonly kind: 'extra'; readonly habit: HabitId }
  /** It is done either way. With: before noon. Without: after it. */
  | { readonly kind: 'hour'; readonly of: 'walk' | 'session' };

export const experimentQuestions: Readonly<Record<ExperimentId, ExperimentQuestion>> = {
  'evening-roll': { kind: 'extra', habit: 'soft-tissue' },
  'evening-breath': { kind: 'extra', habit: 'breathe' },
  'reset-breaks': { kind: 'extra', habit: 'posture-reset' },
  'morning-walk': { kind: 'hour', of: 'walk' },
  'early-session': { kind: 'hour', of: 'session' },
};
export const isExperiment = (id: string): id is ExperimentId => Object.hasOwn(experimentQuestions, id);
