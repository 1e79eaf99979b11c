// Faults in a session against what was done until then: real weeks, one wrong session, the checks at the door.
import { addDays, type CoachState, type Dose, type Session } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { sessionViolations } from '../../packages/engine/src/simulate/session-invariants.ts';
import { walkViolations, weekViolations } from '../../packages/engine/src/simulate/week-invariants.ts';
import { lifeOf } from './lived.ts';
import { catalog, checker, exerciseOf, FROM, someone } from './people.ts';
import type { Found, Proof } from './row.ts';

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

/** The state of a first day on which an exercise rests, or a pattern is just back from its pause. */
function onFirstDay(change: (state: CoachState) => void) {
  const life = lifeOf(someone());
  const asked = life.checkIn(FROM);
  change(life.state);
  const now = life.checkIn(FROM);
  if (!asked || !now) throw new Error('no first session');
  return { state: life.state, asked, now };
}
const atRest = (fault: string, change: (state: CoachState) => void): Proof => {
  const { state, asked, now } = onFirstDay(change);
  return {
    checkedIn: 'session check (verify)',
    fault,
    sound: () => checker.check(state, now, FROM, 'strength'),
    broken: () => checker.check(state, asked, FROM, 'strength'),
  };
};
const firstMain = onFirstDay(() => undefined).asked.items.find(
  ({ exercise, role }) => role === 'main' && exerciseOf(exercise)?.pattern !== 'walk',
);
const mainPattern = exerciseOf(firstMain?.exercise ?? '')?.pattern ?? 'hinge';
/** One that is on no higher rung than what is there, so that what is there is no gentler. */
const gentler = library.exercises.find(
  ({ id, pattern, rung, stress }) =>
    pattern === mainPattern &&
    id !== firstMain?.exercise &&
    rung <= (firstMain?.rung ?? 1) &&
    Object.values(stress).every((level) => level <= 1) &&
    Object.keys(stress).length > 0,
);

export const stillThere = atRest('an exercise that rests after red lights', (state) => {
  state.removed[firstMain?.exercise ?? ''] = addDays(FROM, 14);
});
export const noGentler = atRest('one that is no gentler in the place of what rests', (state) => {
  state.removed[gentler?.id ?? ''] = addDays(FROM, 14);
});
export const stillPaused = atRest('a pattern that pauses', (state) => {
  state.paused[mainPattern] = addDays(FROM, 7);
});
export const wholeAfterPause = atRest('a whole start right after a pause', (state) => {
  state.paused[mainPattern] = FROM;
});
