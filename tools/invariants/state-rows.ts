// Faults between one state and the next: real weeks, one wrong step, the checks of the simulation.
import { addDays, type CoachState } from '@plumbline/engine';
import { changesOf, movedSince } from '../../packages/engine/src/simulate/before.ts';
import { settledViolations } from '../../packages/engine/src/simulate/state-invariants.ts';
import type { SessionRecord, WorkState } from '../../packages/engine/src/state/state.ts';
import { type Closing, firstRise } from './lived.ts';
import { catalog, exerciseOf, roomy, someone } from './people.ts';
import type { Found, Proof } from './row.ts';

const judge = ({ before, after, record, exposures }: Closing): readonly Found[] =>
  settledViolations(before, after, record, catalog, new Map(exposures));
const rise = firstRise(someone());
const done = rise.record.plan.items.filter(({ role }) => role === 'main').map(({ exercise }) => exercise);
/** An exercise of the session that stayed where it was. */
const still =
  done.find(
    (id) =>
      !changesOf(rise.before, movedSince(rise.before, rise.after), rise.record, catalog).some(
        ({ exercise, up }) => exercise === id && up.length > 0,
      ),
  ) ?? '';

const workOf = (state: CoachState, id: string): WorkState => {
  const work = state.work[id];
  if (!work) throw new Error(`${id} has no past`);
  return work;
};
/** The closing with another state of one exercise. */
const standing = (closing: Closing, id: string, change: (work: WorkState) => Partial<WorkState>): Closing => {
  const work = workOf(closing.after, id);
  return { ...closing, after: { ...closing.after, work: { ...closing.after.work, [id]: { ...work, ...change(work) } } } };
};
const withDose = (closing: Closing, id: string, change: (dose: WorkState['dose']) => Partial<WorkState['dose']>): Closing =>
  standing(closing, id, ({ dose }) => ({ dose: { ...dose, ...change(dose) } }));
const withRecord = (closing: Closing, change: Partial<SessionRecord>): Closing => ({
  ...closing,
  record: { ...closing.record, ...change },
});
const longer = (dose: WorkState['dose'], by: number): Partial<WorkState['dose']> =>
  dose.reps === undefined ? { seconds: (dose.seconds ?? 0) + 5 * by } : { reps: dose.reps + 2 * by };

/** The first rise of the plain person, and the same closing with one thing wrong. */
const atClosing = (fault: string, broken: (closing: Closing) => Closing, along?: readonly string[]): Proof => ({
  checkedIn: 'state check (settledViolations)',
  fault,
  sound: () => judge(rise),
  broken: () => judge(broken(rise)),
  ...(along ? { along } : {}),
});

export const roseAfterAmber = atClosing('a rise after an amber light', (c) => standing(c, rise.risen, () => ({ lastLight: 'amber' })), [
  'I-13',
]);
export const roseAfterUnknown = atClosing(
  'a rise though nobody told of the morning',
  (c) => standing(c, rise.risen, () => ({ lastLight: 'unknown' })),
  ['I-13'],
);
export const roseAfterPain = atClosing('a rise after a peak of six', (c) => withRecord(c, { peak: 6 }));
export const roseInRed = atClosing('a rise in a red session', (c) => withRecord(c, { light: 'red' }));
export const notLowerAfterRed = atClosing('the same dose after a red light', (c) => standing(c, still, () => ({ lastLight: 'red' })));
export const roseOnLight = atClosing('a rise on a light day', (c) => withRecord(c, { mode: 'light' }));
export const roseInFlare = atClosing('a rise in a flare', (c) => ({ ...c, before: { ...c.before, flare: 'F2' } }));
export const roseInLock = atClosing('a rise while a lock holds', (c) => {
  const was = c.before.work[rise.risen];
  if (!was) throw new Error('no past');
  return { ...c, before: { ...c.before, work: { ...c.before.work, [rise.risen]: { ...was, dose: { ...was.dose, lock: 1 } } } } };
});
export const roseInLighterWeek = atClosing('a rise in a lighter week', (c) => ({
  ...c,
  before: { ...c.before, deloadUntil: addDays(c.record.on, 3) },
}));
export const roseTooSoon = atClosing('a rise after the first good day', (c) => ({ ...c, exposures: new Map() }));
export const roseTogether = atClosing('repetitions and sets at once', (c) => withDose(c, rise.risen, ({ sets }) => ({ sets: sets + 1 })));
export const allRose = atClosing(
  'everything rises at once (BUD-4)',
  (c) => done.reduce((made, id) => (id === rise.risen ? made : withDose(made, id, (dose) => longer(dose, 1))), c),
  ['I-13'],
);
const ladder = Object.keys(rise.after.rungs)[0] ?? exerciseOf(rise.risen).ladder ?? 'hinge';
export const twoRungs = atClosing('two rungs at once', (c) => ({
  ...c,
  before: { ...c.before, rungs: { ...c.before.rungs, [ladder]: 1 } },
  after: { ...c.after, rungs: { ...c.after.rungs, [ladder]: 3 } },
}));
export const aboveTheLadder = atClosing('a rung that no ladder has', (c) => ({
  ...c,
  after: { ...c.after, rungs: { ...c.after.rungs, [ladder]: 4 as 3 } },
}));
export const notANumber = atClosing('a dose that is not a number', (c) => withDose(c, still, () => ({ sets: Number.NaN })));
export const fourSets = atClosing('four sets', (c) => withDose(c, still, () => ({ sets: 4 })), ['I-13', 'I-15']);
export const roseWithCrashes = atClosing('a rise for somebody who crashes', (c) =>
  withRecord(c, { limits: { ...c.record.limits, progression: false } }),
);
export const capsLoosened = atClosing('a direction cap loosened after no green week', (c) => ({
  ...c,
  before: { ...c.before, raises: { flex: 0, ext: 0, lean: 0, over: 0 } },
  after: { ...c.after, directionRaises: { flex: 1, ext: 1, lean: 1, over: 1 }, lights: [] },
}));
export const capsTightened = atClosing('a direction cap that tightens by itself', (c) => ({
  ...c,
  before: { ...c.before, raises: { flex: 2, ext: 2, lean: 2, over: 2 } },
  after: { ...c.after, directionRaises: { flex: 1, ext: 1, lean: 1, over: 1 } },
}));

/** The closing of a carry, its load before and after put in by hand: a real one rises only where the person owns the weight. */
const carry = firstRise(roomy({ assessment: { comfortableKg: { 'farmers-carry': 20 } } }));
const carried =
  carry.record.plan.items.find(({ exercise, role }) => role === 'main' && exerciseOf(exercise).loading?.region === 'carry')?.exercise ?? '';
function loaded(from: number, to: number, mastered: 0 | 2, lastRise?: string): Closing {
  const work = workOf(carry.after, carried);
  const was = carry.before.work[carried] ?? work;
  const dose = (kg: number): WorkState['dose'] => {
    const { kg: _, lastLoadRiseOn: __, ...bare } = work.dose;
    return { ...bare, sets: 1, seconds: 30, masteredDays: mastered, ...(kg > 0 ? { kg } : {}) };
  };
  const dated = (kg: number, on: string | undefined): WorkState['dose'] => ({
    ...dose(kg),
    ...(on === undefined ? {} : { lastLoadRiseOn: on }),
  });
  const only = { [carried]: { ...work, dose: dated(to, carry.record.on), lastLight: 'green' as const } };
  return {
    ...carry,
    before: { ...carry.before, work: { ...carry.before.work, [carried]: { ...was, dose: dated(from, lastRise) } } },
    after: { ...carry.after, work: { ...carry.before.work, ...only } },
    exposures: new Map([[carried, { clean: 3, easy: 0 }]]),
  };
}
const ofLoad = (fault: string, sound: Closing, broken: Closing): Proof => ({
  checkedIn: 'state check (settledViolations)',
  fault,
  sound: () => judge(sound),
  broken: () => judge(broken),
});
export const steepLoad = ofLoad('four tenths more weight at once', loaded(10, 11, 2), loaded(10, 14, 2));
export const twoLoads = ofLoad(
  'two load steps within a week',
  loaded(10, 11, 2, addDays(carry.record.on, -7)),
  loaded(10, 11, 2, addDays(carry.record.on, -3)),
);
export const earlyLoad = ofLoad('a first load before body weight is mastered', loaded(0, 4, 2), loaded(0, 4, 0));
