// The thirteen self-tests as data: what is measured, when it ends, what it asks of the body. Always optional, always against oneself.
import type { Judged } from '../limits/stress.ts';
import type { SourceId } from '../sources.ts';
import type { Flag, Kit, Pattern, SelfTestId, Stress } from '../vocabulary.ts';

/** Units of the recorded number; `feel` is tightness 0 to 10. */
export type TestUnit = 'reps' | 'seconds' | 'centimetres' | 'degrees' | 'minutes' | 'feel';

export interface SelfTest {
  readonly id: SelfTestId;
  readonly unit: TestUnit;
  /** `each`: left and right are recorded apart. */
  readonly sides: 'one' | 'each';
  /** Where it ends, in its own unit unless `timed`; missing where there is nothing to reach. Never to exhaustion. */
  readonly cap?: number;
  /** Seconds for counting repetitions (T1). */
  readonly seconds?: number;
  /** Slow repetitions or tries, of which the best comfortable one counts. */
  readonly tries: number;
  /** `less`: a smaller number is easier. `own`: only a comparison with oneself. */
  readonly better: 'more' | 'less' | 'own';
  /** The smallest hold worth measuring, seconds: below it no cut-off can be reached. */
  readonly leastSeconds?: number;
  /** Offered even when the pain is easily stirred. */
  readonly evenIrritable: boolean;
  /** The exercise facts that the caps judge; its own stress vector (judgement, by 0.3 and the like exercise of 5.7). */
  readonly judged: Judged;
  readonly kit: readonly Kit[];
  readonly sources: readonly [SourceId, ...SourceId[]];
}

const judged = (
  id: SelfTestId,
  pattern: Pattern,
  measure: Judged['measure'],
  stress: Stress,
  flags: readonly Flag[],
  isoFrom?: 'hold',
): Judged => ({ id, pattern, measure, stress, flags, rung: 1, ...(isoFrom === undefined ? {} : { isoFrom }) });

const plain = { sides: 'one', tries: 1, better: 'more', evenIrritable: false, kit: [] } as const;

/** Source: rule book 2.5; T13 settled, rules made codable 12. */
export const selfTests: readonly SelfTest[] = [
  {
    ...plain,
    id: 'T1',
    unit: 'reps',
    seconds: 30,
    evenIrritable: true,
    judged: judged('T1', 'squat', 'reps', { axial: 1, bal: 1, press: 1, knee: 1, hipFlex: 1 }, ['standing']),
    kit: ['chair', 'wall'],
    sources: ['riklijones1999'],
  },
  {
    ...plain,
    id: 'T2',
    unit: 'seconds',
    cap: 60,
    leastSeconds: 15,
    judged: judged('T2', 'core_antiext', 'hold', { press: 2 }, ['floor'], 'hold'),
    sources: ['strand2014', 'chasePlank'],
  },
  {
    ...plain,
    id: 'T3',
    unit: 'seconds',
    sides: 'each',
    cap: 45,
    leastSeconds: 15,
    judged: judged('T3', 'core_antilat', 'hold', { press: 2 }, ['sideLying', 'floor'], 'hold'),
    sources: ['mcgill1999'],
  },
  {
    ...plain,
    id: 'T4',
    unit: 'seconds',
    cap: 60,
    leastSeconds: 20,
    judged: judged('T4', 'back_ext', 'hold', { ext: 1, press: 1 }, ['prone', 'floor'], 'hold'),
    kit: ['pillow'],
    sources: ['ito1996', 'muller2010'],
  },
  {
    ...plain,
    id: 'T5',
    unit: 'seconds',
    cap: 60,
    leastSeconds: 15,
    judged: judged('T5', 'hang_passive', 'hold', { hang: 2, over: 3, grip: 3, bal: 1 }, ['stepUp', 'standing'], 'hold'),
    kit: ['pull-up-bar', 'step'],
    sources: ['s000'],
  },
  {
    ...plain,
    id: 'T6',
    unit: 'feel',
    sides: 'each',
    better: 'own',
    judged: judged('T6', 'mob_hip', 'time', { stretch: 1, bal: 1, asym: 1 }, ['kneel', 'floor']),
    sources: ['vigotsky2016', 'peeler2008'],
  },
  {
    ...plain,
    id: 'T7',
    unit: 'centimetres',
    tries: 3,
    better: 'own',
    judged: judged('T7', 'stretch', 'reps', { flex: 2, lean: 3, neural: 1, stretch: 1, bal: 1, hipFlex: 2 }, ['standing', 'inverted']),
    kit: ['tape-measure'],
    sources: ['design'],
  },
  {
    ...plain,
    id: 'T8',
    unit: 'centimetres',
    tries: 3,
    better: 'less',
    judged: judged('T8', 'mob_shoulder', 'reps', { over: 1, bal: 1 }, ['standing']),
    kit: ['wall', 'tape-measure'],
    sources: ['design'],
  },
  {
    ...plain,
    id: 'T9',
    unit: 'degrees',
    sides: 'each',
    tries: 3,
    evenIrritable: true,
    judged: judged('T9', 'mob_thoracic', 'reps', { rot: 2 }, []),
    kit: ['chair'],
    sources: ['johnson2012', 'matsel'],
  },
  {
    ...plain,
    id: 'T10',
    unit: 'reps',
    cap: 8,
    judged: judged('T10', 'hinge', 'reps', { lean: 1, axial: 1, bal: 1, hipFlex: 1 }, ['standing']),
    kit: ['dowel'],
    sources: ['design'],
  },
  {
    ...plain,
    id: 'T11',
    unit: 'seconds',
    sides: 'each',
    cap: 45,
    // A hand hovers over the support and the test ends at the first touch, so a balance cap that it lifts does not forbid it.
    judged: judged('T11', 'balance', 'hold', { bal: 1, axial: 1, asym: 1 }, ['standing', 'oneLeg', 'handHold']),
    kit: ['counter'],
    sources: ['springer2007'],
  },
  {
    ...plain,
    id: 'T12',
    unit: 'minutes',
    cap: 30,
    judged: judged('T12', 'walk', 'time', { impact: 1, axial: 1, bal: 1 }, ['standing']),
    sources: ['pocovi2024'],
  },
  {
    ...plain,
    id: 'T13',
    unit: 'reps',
    cap: 5,
    judged: judged('T13', 'balance', 'reps', { bal: 2, axial: 1, asym: 1, knee: 1 }, ['standing', 'oneLeg', 'handHold']),
    kit: ['step', 'counter'],
    sources: ['design'],
  },
];
const byId: ReadonlyMap<SelfTestId, SelfTest> = new Map(selfTests.map((t) => [t.id, t]));

/** One test by its id. Errors: throws for an id outside the closed list, which no typed caller can pass. */
export function selfTest(id: SelfTestId): SelfTest {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`no self-test ${id}`);
  return found;
}
