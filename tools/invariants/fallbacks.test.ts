// What steps in when an exercise cannot be done: the chains of 4.13, last row, by name, though the planner goes by pattern. Each link is put to
// it with nothing else of the library open.
import { asFacts, type ExerciseId, foldFacts, kits, personToContents } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { expect, it } from 'vitest';
import { calendarDay, weekPattern } from '../../packages/engine/src/planner/calendar.ts';
import { candidatesFor } from '../../packages/engine/src/planner/candidates.ts';
import { chooserOf } from '../../packages/engine/src/planner/day.ts';
import { newWeekMemory } from '../../packages/engine/src/planner/day-situation.ts';
import { situationOn } from '../../packages/engine/src/planner/situation.ts';
import { catalog, FROM, roomy } from './people.ts';

const hang: readonly ExerciseId[] = ['supported-hang', 'lat-pulldown', 'band-lat-pulldown', 'band-seated-row', 'towel-row'];
/** From what is wanted to what nearly everybody can do. */
const chains: Readonly<Record<ExerciseId, readonly ExerciseId[]>> = {
  'passive-hang-pronated': hang,
  'passive-hang-mixed': hang,
  'active-hang': hang,
  'bent-over-row': ['one-arm-supported-row', 'band-seated-row', 'towel-row'],
  'inverted-row': ['chest-supported-row', 'band-seated-row', 'towel-row'],
  'front-plank': ['dead-bug', 'wall-plank', 'seated-hand-press'],
  'side-plank': ['suitcase-hold', 'pallof-hold'],
  'goblet-squat': ['air-squat', 'sit-to-stand'],
  'hip-hinge-dowel': ['glute-bridge'],
  'farmers-carry': ['loaded-march', 'pallof-hold'],
  // Floor to chair.
  'bird-dog': ['standing-wall-back-press', 'seated-back-press'],
  'glute-bridge': ['standing-hip-extension', 'seated-hip-abduction-band'],
  'cat-cow': ['seated-cat-cow'],
  'open-book': ['seated-thoracic-rotation'],
  'supine-figure-four': ['seated-figure-four'],
  'half-kneeling-hip-flexor-stretch': ['standing-hip-flexor-stretch', 'seated-hip-flexor-stretch'],
  'supine-sciatic-slider': ['seated-slump-slider'],
  'diaphragmatic-breathing': ['seated-diaphragmatic-breathing'],
};

/** What the planner puts where `wanted` was asked for and nothing but `open` may be done; undefined where the place stays empty. */
function insteadOf(wanted: ExerciseId, open: ExerciseId): ExerciseId | undefined {
  const avoid = library.exercises.flatMap(({ id }) => (id === open ? [] : [id]));
  const person = roomy({ profile: { kit: [...kits], avoid } });
  const state = foldFacts(asFacts(personToContents(person, 'my-plan', FROM, 4)), catalog);
  const pattern = weekPattern(FROM, 3, undefined);
  const day = calendarDay(FROM, FROM, pattern);
  const situation = situationOn({ state, catalog, from: FROM, day, pattern, tree: undefined, firstStrength: true });
  const asked = library.exercises.find(({ id }) => id === wanted)?.pattern ?? 'walk';
  const chooser = chooserOf({ ...situation, minutes: 60 }, newWeekMemory());
  const [first] = candidatesFor(chooser, { id: 'A.x', patterns: [asked], wants: wanted }).candidates;
  return first && catalog.exercises[first.index]?.id;
}

it.each(Object.entries(chains).flatMap(([wanted, chain]) => chain.map((open) => [wanted, open] as const)))(
  '%s gives way to %s',
  (wanted, open) => expect(insteadOf(wanted, open)).toBe(open),
);

it('nothing open of the kind leaves the place empty', () => {
  expect(insteadOf('front-plank', 'calf-stretch')).toBeUndefined();
});
