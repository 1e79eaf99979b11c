// What people are asked besides, from a chance of its own, so that everybody stays who they were when a question is added.
import type { Assessment, FactorItem, Person, Profile } from '../person.ts';
import type { ExerciseId } from '../vocabulary.ts';
import type { Random } from './random.ts';

const disliked: readonly ExerciseId[] = [
  'dead-bug',
  'bird-dog',
  'glute-bridge',
  'wall-push-up',
  'graded-walking',
  'cat-cow',
  'front-plank',
];
const tight = ['hip-front', 'hamstring', 'buttock', 'calf', 'chest', 'upper-back', 'low-back'] as const;

const items: readonly FactorItem[] = [
  ...(['injuryEvent', 'strained', 'sameTask', 'unsureLifting', 'knownStructure', 'legLength'] as const),
  ...(['stressed', 'worried', 'shortSleep', 'smoking', 'diet'] as const),
];
/** Some of the items of rule book 2.3, most of them low. */
const someFactors = (r: Random): Assessment['factors'] =>
  Object.fromEntries(items.filter(() => r.chance(0.6)).map((item) => [item, r.pick([0, 0, 0, 1, 1, 2, 3] as const)]));

/**
 * The profile and the assessment with a sport of one's own, tight places, exercises one would rather not have, and what can add to back
 * pain.
 */
export function withMoreAnswers({ profile, assessment }: Person, r: Random): { profile: Profile; assessment: Assessment } {
  return {
    profile: { ...profile, ...(r.chance(0.1) ? { avoid: disliked.filter(() => r.chance(0.4)) } : {}) },
    assessment: {
      ...assessment,
      ...(r.chance(0.2) ? { sport: 'tennis' } : {}),
      ...(r.chance(0.3) ? { tightAreas: tight.filter(() => r.chance(0.3)) } : {}),
      ...(r.chance(0.5) ? { factors: { ...assessment.factors, ...someFactors(r) } } : {}),
      ...(r.chance(0.2) ? { sleepHours: 4 + r.below(5) } : {}),
      ...(r.chance(0.3) ? { episodesPastYear: r.below(5) } : {}),
    },
  };
}
