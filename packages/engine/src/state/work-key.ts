// The name under which a dose is remembered: its ladder and rung, told apart where the measure differs.
import type { Exercise } from '../exercise.ts';

export function workKey(exercise: Exercise): string {
  // Each grip of a hang is done in the same session and grows by itself (4.7).
  if (!exercise.ladder || exercise.pattern === 'hang_passive') return exercise.id;
  const measure = exercise.measure === 'reps' ? '' : '/timed';
  return `${exercise.ladder}/${exercise.rung}${measure}${exercise.loading?.needed ? '/load' : ''}`;
}
