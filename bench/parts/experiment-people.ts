// People who put a question to their weeks and whose truth is known: how much easier a week with really is.
import { addDays } from '@plumbline/engine';
import { begun, type Experiment, withAnswer } from '../../packages/engine/src/experiments/experiment.ts';
import { armsOf, WEEKS } from '../../packages/engine/src/experiments/schedule.ts';
import { type Random, randomFrom } from '../../packages/engine/src/simulate/random.ts';

export interface ExperimentTruth {
  /** Points by which a week with is easier; below 0 it is harder. */
  readonly effect: number;
  /** Standard deviation of one weekly answer, points. */
  readonly noise: number;
  /** Likeness of neighbouring weeks, 0 to 1: bad weeks come in rows. */
  readonly rows: number;
  /** Points by which pain falls by itself over all the weeks. */
  readonly fall: number;
  /** Share of the effect that lasts into the week after. */
  readonly lasts: number;
}
export const plainTruth: ExperimentTruth = { effect: 0, noise: 1, rows: 0, fall: 0, lasts: 0 };

const FIRST = '2026-01-05';
const BEFORE = 3;

function lifeOf(truth: ExperimentTruth, level: number, random: Random): Experiment {
  const fresh = Math.sqrt(1 - truth.rows * truth.rows);
  let z = random.normal();
  const answer = (pain: number): number => {
    z = truth.rows * z + fresh * random.normal();
    return Math.max(0, Math.min(10, Math.round(pain + truth.noise * z)));
  };
  const before = Array.from({ length: BEFORE }, () => answer(level)).reduce((sum, pain) => sum + pain, 0) / BEFORE;
  const seed = random.below(2 ** 31);
  const arms = armsOf(seed);
  let lived = begun('evening-roll', seed, FIRST, before);
  let eased = 0;
  for (let week = 0; week < WEEKS; week++) {
    eased = Math.max(arms[week] === 'with' ? 1 : 0, eased * truth.lasts);
    lived = withAnswer(lived, addDays(FIRST, 7 * (week + 1)), answer(level - truth.effect * eased - (truth.fall * week) / WEEKS));
  }
  return lived;
}

/** Lives of `count` people, whose usual pain is 4 to 7 in turn. */
export function* experimentsOf(truth: ExperimentTruth, count: number, seed: number): Generator<Experiment> {
  const random = randomFrom(seed);
  for (let person = 0; person < count; person++) yield lifeOf(truth, 4 + (person % 4), random);
}
