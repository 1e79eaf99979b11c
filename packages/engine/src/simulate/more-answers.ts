// What people are asked besides, from a chance of its own, so that everybody stays who they were when a question is added.
import type { Assessment, Person, Profile } from '../person.ts';
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

/** The profile and the assessment with a sport of one's own, tight places, and exercises one would rather not have. */
export function withMoreAnswers({ profile, assessment }: Person, r: Random): { profile: Profile; assessment: Assessment } {
  return {
    profile: { ...profile, ...(r.chance(0.1) ? { avoid: disliked.filter(() => r.chance(0.4)) } : {}) },
    assessment: {
      ...assessment,
      ...(r.chance(0.2) ? { sport: 'tennis' } : {}),
      ...(r.chance(0.3) ? { tightAreas: tight.filter(() => r.chance(0.3)) } : {}),
    },
  };
}
