// The name under which a dose is remembered: its ladder and rung, told apart where the measure differs.
import type { Exercise } from '../exercise.ts';

export function workKey(exercise: Exercise): string {
  if (!exercise.ladder) return exercise.id;
  const measure = exercise.measure === 'reps' ? '' : '/timed';
  return `${exercise.ladder}/${exercise.rung}${measure}${exercise.loading?.needed ? '/load' : ''}`;
}
