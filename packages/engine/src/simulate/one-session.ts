// A session from the door to the end: recall of the morning, check-in, the session handed out and checked, then set by set.
import { daysBetween } from '../dates.ts';
import type { Facts } from '../facts.ts';
import { sessionOn } from '../planner/plan.ts';
import type { DayKind, Item, Session } from '../reasoning.ts';
import { exerciseOf } from '../state/exercise-of.ts';
import { answerTo, type Body, toNrs } from './body.ts';
import type { SessionChecker } from './checker.ts';
import type { Diary } from './diary.ts';
import type { Random } from './random.ts';
import { sessionViolations } from './session-invariants.ts';
import { weekViolations } from './week-invariants.ts';

/** False where the day has none. */
export function oneSession(diary: Diary, body: Body, random: Random, check: SessionChecker): boolean {
  const { state, catalog, on } = diary;
  if (body.flareDays > 0 && state.flare.kind === 'normal' && random.chance(0.5)) {
    diary.say('flare-started', { by: 'tap' });
    diary.say('readiness-answered', { screen: 'block-a', trigger: 'R3', answers: {} });
  }
  recall(diary, body, random);
  diary.say('checked-in', {
    pre: toNrs(body.pain),
    legs: random.chance(0.02) ? 'more' : 'same',
    energy: (1 + random.below(5)) as 1,
    anythingNew: random.chance(0.005),
  });
  const planned = sessionOn({ state, catalog, date: on });
  if (!planned || planned.session.items.length === 0) return false;
  const { session, situation } = planned;
  const kind: DayKind = situation.flare ? 'flare' : situation.day.kind;
  const gap = state.lastStrengthOn === undefined ? 0 : daysBetween(state.lastStrengthOn, on);
  diary.violations.push(
    ...check(state, session, on, kind),
    ...sessionViolations(state, session, on, gap, catalog),
    ...weekViolations(state, session, on, catalog),
  );
  perform(diary, body, random, session);
  return true;
}

function recall(diary: Diary, body: Body, random: Random): void {
  const record = diary.state.unsettled;
  if (!record) return;
  const worse = body.pain - body.usual;
  const answer = !random.chance(body.honesty) ? 'same' : worse > 3 ? 'worse' : worse > 1.5 ? 'bit-worse' : 'same';
  if (!random.chance(0.15)) {
    diary.say('morning-recalled', { session: record.id, answer, ...(random.chance(0.003) ? { newLeg: true } : {}) });
    return;
  }
  const older = diary.state.sessions.at(-2);
  if (older && random.chance(0.1)) diary.say('morning-recalled', { session: older.id, answer: 'worse' });
}

function perform(diary: Diary, body: Body, random: Random, session: Session): void {
  const id = `s${diary.facts}`;
  swap(diary, random, session);
  diary.say('session-started', { session: id, plan: session, libraryVersion: 'v', rulesVersion: 'v', engineVersion: 'v' });
  let peak = body.pain;
  for (const item of session.items) {
    if (random.chance(0.01)) {
      diary.say('item-skipped', { session: id, item: item.id });
      continue;
    }
    const hurt = body.pain + doItem(diary, body, random, id, item);
    peak = Math.max(peak, hurt);
    if (endsEarly(diary, random, id, item, hurt)) return;
  }
  const tagged = peak - body.pain >= 2 && random.chance(0.6) ? [random.pick(session.items).exercise] : [];
  diary.say('session-finished', { session: id, peak: toNrs(random.chance(body.honesty) ? peak : body.pain), provoked: tagged }, '09:40');
}

/** Pain, a stop sign, or no time left. */
function endsEarly(diary: Diary, random: Random, session: string, item: Item, pain: number): boolean {
  if (pain >= 8) {
    diary.say('hurt-reported', { session, item: item.id, peak: toNrs(pain), spread: random.chance(0.1) ? 'further' : 'none' });
    diary.say('session-stopped', { session, reason: 'pain' }, '09:30');
    return true;
  }
  if (random.chance(0.0005)) {
    diary.say('stop-sign-reported', { session, sign: 'dizzy', class: random.chance(0.1) ? 'call' : 'session' });
    diary.say('session-stopped', { session, reason: 'unwell' }, '09:20');
    return true;
  }
  if (!random.chance(0.003)) return false;
  diary.say('session-stopped', random.chance(0.5) ? { session } : { session, reason: 'time' }, '09:20');
  return true;
}

/** Another exercise for a slot, from now on. */
function swap(diary: Diary, random: Random, session: Session): void {
  if (!random.chance(0.02)) return;
  const item = random.pick(session.items);
  const [to] = item.swaps;
  if (to !== undefined) diary.say('exercise-swapped', { slot: item.slot, from: item.exercise, to, why: 'dislike' });
}

type Told = Facts['set-finished'];
function doItem(diary: Diary, body: Body, random: Random, session: string, item: Item): number {
  const exercise = exerciseOf(diary.catalog, item.exercise);
  if (!exercise) return 0;
  const effort = answerTo(body, random, exercise, item);
  const { sets, reps, seconds, kg } = item.dose;
  for (let set = 1; set <= sets; set++) {
    for (const side of item.sides) {
      const data: { -readonly [K in keyof Told]: Told[K] } = {
        session,
        item: item.id,
        exercise: item.exercise,
        set,
        side,
        completed: effort.completed || set < sets,
      };
      if (reps !== undefined) data.reps = reps;
      if (seconds !== undefined) data.seconds = seconds;
      if (kg !== undefined) data.kg = kg;
      if (set === sets) {
        data.rir = effort.rir;
        data.control = random.chance(0.95) ? 'yes' : 'mostly';
      }
      diary.say('set-finished', data);
    }
  }
  return effort.hurts;
}
