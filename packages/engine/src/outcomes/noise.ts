// How far weekly answers wander when nothing changes: the person's own, leaning on what is usual while few are known.

/** Standard deviation of one weekly answer before anything is known, and how many answers that guess is worth. Judgement, within 0.8 to 1.5. */
export const USUAL_NOISE = 1.3;
export const USUAL_NOISE_WEIGHT = 6;

/** Mean of a list; NaN of an empty one. */
export function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/**
 * Standard deviation of one answer, in points. From the steps between neighbours, so that a slow fall does not look like noise;
 * `usual` counts as `weight` steps.
 */
export function noiseOf(values: readonly number[], usual = USUAL_NOISE, weight = USUAL_NOISE_WEIGHT): number {
  let squares = weight * usual * usual;
  for (let at = 1; at < values.length; at++) {
    const step = (values[at] as number) - (values[at - 1] as number);
    squares += (step * step) / 2;
  }
  return Math.sqrt(squares / (weight + Math.max(0, values.length - 1)));
}
