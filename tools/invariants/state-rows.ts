// Faults between one state and the next, and in a session against the state: real weeks, one wrong step, the checks of the simulation.
import { addDays, type CoachState, type Dose, type Session } from '@plumbline/engine';
import { changesOf, movedSince } from '../../packages/engine/src/simulate/before.ts';
import { sessionViolations } from '../../packages/engine/src/simulate/session-invariants.ts';
import { settledViolations } from '../../packages/engine/src/simulate/state-invariants.ts';
import { walkViolations, weekViolations } from '../../packages/engine/src/simulate/week-invariants.ts';
import type { SessionRecord, WorkState } from '../../packages/engine/src/state/state.ts';
import { type Closing, firstRise, lifeOf } from './lived.ts';
import { catalog, checker, exerciseOf, FROM, roomy, someone } from './people.ts';
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

/** Three good weeks, then `days` away; the session that waits, and what is known by then. */
function afterGap(days: number) {
  const life = lifeOf(someone());
  let last = FROM;
  for (let day = 0; day < 21; day++) {
    const on = addDays(FROM, day);
    life.diary.on = on;
    life.close();
    const session = life.checkIn(on);
    if (!session) continue;
    life.perform(session);
    last = on;
  }
  for (let away = days; away < days + 7; away++) {
    const on = addDays(last, away);
    life.diary.on = on;
    life.close();
    const session = life.checkIn(on);
    if (session) return { state: life.state, session, on, gap: away };
  }
  throw new Error('no session after the gap');
}
const returning = afterGap(9);
const known = (session: Session): number =>
  session.items.findIndex(({ exercise, role }) => role === 'main' && returning.state.work[exercise]);
const doseRaised = (change: (dose: Dose) => Partial<Dose>): Session => ({
  ...returning.session,
  items: returning.session.items.map((item, at) =>
    at === known(returning.session) ? { ...item, dose: { ...item.dose, ...change(item.dose) } } : item,
  ),
});
const againstState = (session: Session): readonly Found[] =>
  sessionViolations(returning.state, session, returning.on, returning.gap, catalog);
const atTheDoor = (session: Session, on = returning.on): readonly Found[] => checker.check(returning.state, session, on, 'strength');
const more = ({ reps, seconds }: Dose): Partial<Dose> => (reps === undefined ? { seconds: (seconds ?? 0) + 5 } : { reps: reps + 2 });

export const stacked: Proof = {
  checkedIn: 'session against state (sessionViolations)',
  fault: 'the missed sets on top of today’s',
  sound: () => againstState(returning.session),
  broken: () => againstState(doseRaised(({ sets }) => ({ sets: sets * 2 }))),
  along: ['I-36'],
};
export const moreAfterGap: Proof = {
  checkedIn: 'session against state (sessionViolations)',
  fault: 'more than the last done dose after nine days away',
  sound: () => againstState(returning.session),
  broken: () => againstState(doseRaised(more)),
  along: ['I-35'],
};
export const moreAfterGapAtTheDoor: Proof = {
  checkedIn: 'session check (verify)',
  fault: 'one small step up after nine days away',
  sound: () => atTheDoor(returning.session),
  broken: () => atTheDoor(doseRaised(more)),
};
export const spike: Proof = {
  checkedIn: 'session check (verify)',
  fault: 'three times the most of thirty days (BUD-1)',
  sound: () => atTheDoor(returning.session),
  broken: () => atTheDoor(doseRaised(({ sets }) => ({ sets: sets * 3 }))),
  along: ['I-36', 'I-24'],
};

/** The session that waits on the first day of the third week, two whole weeks behind it. */
function inThirdWeek() {
  const life = lifeOf(someone());
  for (let day = 0; day < 14; day++) {
    const on = addDays(FROM, day);
    life.diary.on = on;
    life.close();
    const session = life.checkIn(on);
    if (session) life.perform(session);
  }
  const on = addDays(FROM, 14);
  life.diary.on = on;
  life.close();
  const session = life.checkIn(on);
  if (!session) throw new Error('no session in the third week');
  return { state: life.state, session, on };
}
const third = inThirdWeek();
const times = (factor: number): Session => ({
  ...third.session,
  items: third.session.items.map((item) => ({ ...item, dose: { ...item.dose, sets: item.dose.sets * factor } })),
});
export const weekAtOnce: Proof = {
  checkedIn: 'week against state (weekViolations)',
  fault: 'a whole week of work in one session (BUD-2, BUD-3)',
  sound: () => weekViolations(third.state, third.session, third.on, catalog),
  broken: () => weekViolations(third.state, times(5), third.on, catalog),
};
const walked = { minutes: 10, days: 3, because: [] };
const walking = (minutes: number): CoachState => ({
  ...third.state,
  walks: [1, 3, 5].map((day) => ({ on: addDays(third.on, -day), minutes: 10 })),
  walkPlan: { minutes, days: 3, because: [] },
});
export const walksDoubled: Proof = {
  checkedIn: 'week against state (weekViolations)',
  fault: 'walks twice as long from one week to the next (BUD-5)',
  sound: () => walkViolations(walked, walking(12), third.on),
  broken: () => walkViolations(walked, walking(20), third.on),
};

/** A condition declared between the plan and the door. */
function declaredSince() {
  const life = lifeOf(someone());
  const session = life.checkIn(FROM);
  if (!session) throw new Error('no first session');
  life.diary.say('condition-declared', { condition: 'EYE', since: FROM });
  return { state: life.state, session, now: life.checkIn(FROM) ?? session };
}
const eyes = declaredSince();
export const oldSession: Proof = {
  checkedIn: 'session check (verify)',
  fault: 'a session from before a condition was told',
  sound: () => checker.check(eyes.state, eyes.now, FROM, 'strength'),
  broken: () => checker.check(eyes.state, eyes.session, FROM, 'strength'),
};

/** Right after a red light on one exercise. */
function afterRed() {
  const life = lifeOf(someone());
  const first = life.checkIn(FROM);
  if (!first) throw new Error('no first session');
  const culprit = first.items.find(({ role }) => role === 'main')?.exercise ?? '';
  life.perform(first, { peak: 8, provoked: [culprit] });
  life.diary.on = addDays(FROM, 7);
  life.close('worse');
  const next = life.checkIn(addDays(FROM, 7));
  return { state: life.state, first, next: next ?? first, on: addDays(FROM, 7) };
}
const red = afterRed();
export const sameAfterRed: Proof = {
  checkedIn: 'session check (verify)',
  fault: 'the session of before a red light once more',
  sound: () => checker.check(red.state, red.next, red.on, 'strength'),
  broken: () => checker.check(red.state, { ...red.first, mode: red.next.mode }, red.on, 'strength'),
  along: ['I-03'],
};
