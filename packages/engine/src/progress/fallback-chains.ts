// What steps in, exercise by exercise, when one cannot be done. Source: rule book 4.13, last row.
import type { ExerciseId } from '../vocabulary.ts';

/** Each chain runs from the one that is wanted to the one that nearly everybody can do. */
export const fallbackChains: readonly (readonly ExerciseId[])[] = [
  ['passive-hang-pronated', 'supported-hang', 'lat-pulldown', 'band-lat-pulldown', 'band-seated-row', 'towel-row'],
  ['passive-hang-mixed', 'supported-hang', 'lat-pulldown', 'band-lat-pulldown', 'band-seated-row', 'towel-row'],
  ['passive-hang-supinated', 'supported-hang', 'lat-pulldown', 'band-lat-pulldown', 'band-seated-row', 'towel-row'],
  ['active-hang', 'supported-hang', 'lat-pulldown', 'band-lat-pulldown', 'band-seated-row', 'towel-row'],
  ['bent-over-row', 'one-arm-supported-row', 'band-seated-row', 'towel-row'],
  ['inverted-row', 'chest-supported-row', 'band-seated-row', 'towel-row'],
  ['front-plank', 'dead-bug', 'wall-plank'],
  ['side-plank', 'suitcase-hold', 'pallof-hold'],
  ['goblet-squat', 'air-squat', 'sit-to-stand'],
  ['hip-hinge-dowel', 'glute-bridge'],
  ['farmers-carry', 'loaded-march', 'pallof-hold'],
  ['suitcase-carry', 'loaded-march', 'pallof-hold'],
  ['dead-bug', 'seated-hand-press'],
  ['bird-dog', 'standing-wall-back-press', 'seated-back-press'],
  ['glute-bridge', 'standing-hip-extension', 'seated-hip-abduction-band'],
  ['cat-cow', 'seated-cat-cow'],
  ['open-book', 'seated-thoracic-rotation'],
  ['side-lying-hip-abduction', 'standing-hip-abduction', 'seated-hip-abduction-band'],
  ['supine-figure-four', 'seated-figure-four'],
  ['supine-hamstring-strap-stretch', 'seated-hamstring-stretch'],
  ['half-kneeling-hip-flexor-stretch', 'standing-hip-flexor-stretch', 'seated-hip-flexor-stretch'],
  ['supine-sciatic-slider', 'seated-slump-slider'],
  ['diaphragmatic-breathing', 'seated-diaphragmatic-breathing'],
  ['side-plank-knees', 'side-plank-wall', 'pallof-hold'],
];
const chainOf = new Map(fallbackChains.map((chain) => [chain[0], chain]));

/** The first exercise down the chain that `allowed` accepts, following one chain into the next; undefined when none is left. */
export function fallbackFor(wanted: ExerciseId, allowed: (id: ExerciseId) => boolean): ExerciseId | undefined {
  const seen = new Set([wanted]);
  const queue = [...(chainOf.get(wanted) ?? []).slice(1)];
  for (const id of queue) {
    if (seen.has(id)) continue;
    if (allowed(id)) return id;
    seen.add(id);
    for (const further of (chainOf.get(id) ?? []).slice(1)) queue.push(further);
  }
  return undefined;
}
