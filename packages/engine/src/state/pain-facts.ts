// Check-ins, mornings, weekly ratings, flares: how the body is, day by day.
import { addDays, daysBetween, hoursBetween } from '../dates.ts';
import type { Facts } from '../facts.ts';
import { autoDeload, DELOAD_DAYS, LOW_ENERGY } from '../progress/deload.ts';
import { morningLight, readinessMode } from '../progress/pain-light.ts';
import type { Light, LocalDate, LocalTime } from '../vocabulary.ts';
import { keepLast } from './keep-last.ts';
import { moveFlare } from './move-flare.ts';
import type { Reader } from './reader.ts';
import { lookAgain } from './rescreen-on.ts';
import { settle } from './settle.ts';
import { resizeWithNewWeek } from './size.ts';
import type { CoachState, SessionRecord } from './state.ts';
import { usualOf } from './usual.ts';
import { buildWalks } from './walking.ts';

/** The morning after is asked before the check-in; whoever checks in without it leaves it unknown. */
export const rememberCheckIn: Reader<'checked-in'> = (state, { data }, context) => {
  const { on, local } = context;
  if (state.unsettled) settle(state, state.unsettled, 'unknown', context);
  const { mode, because } = readinessMode({
    pre: data.pre,
    usual: usualOf(state),
    legs: data.legs,
    energy: data.energy,
    anythingNew: data.anythingNew,
  });
  const { pre, legs, energy, anythingNew } = data;
  state.checkIn = { on, at: local, pre, legs, energy, anythingNew, mode, because };
  if (state.flare.kind !== 'normal') moveFlare(state, { type: 'pain', on, pain: data.pre, usual: state.flareUsual });
  keepLast(state.pres, { on, pre: data.pre });
  keepLast(state.energies, { on, energy: data.energy });
  if (data.anythingNew) state.screens = { ...state.screens, needed: 'R1' };
  else if (data.legs === 'more') state.screens = { ...state.screens, needed: 'R5' };
  lightenWhenSignsGather(state, on);
  lookAgain(state, on);
  resizeWithNewWeek(state, on);
  buildWalks(state, on);
};

/** Mean pain before sessions on the days that `counts` picks; undefined where there is none. */
function meanOf(pres: CoachState['pres'], counts: (day: LocalDate) => boolean): number | undefined {
  let sum = 0;
  let count = 0;
  for (const { on, pre } of pres) {
    if (!counts(on)) continue;
    sum += pre;
    count += 1;
  }
  return count === 0 ? undefined : sum / count;
}

/** A lighter week when two of the four signs are there. Source: rule book 4.11. */
function lightenWhenSignsGather(state: CoachState, on: LocalDate): void {
  if (state.deload && daysBetween(on, state.deload.until) > 0) return;
  // Days as text sort like days: one is less than seven days old when it comes after the day seven days ago.
  const weekAgo = addDays(on, -7);
  // What is no sign is not looked up by its day: most days have none.
  const lights = state.lights
    .filter(({ on: day, light }) => (light === 'amber' || light === 'red') && day > weekAgo)
    .map(({ light }) => light);
  const energies = state.energies.filter(({ on: day, energy }) => energy <= LOW_ENERGY && day > weekAgo).map(({ energy }) => energy);
  const exercisesFailedTwice = state.failedOn.filter((day) => day > weekAgo).length;
  const week = { lights, energies, exercisesFailedTwice };
  // Pain that rose is one sign, and one alone is not enough: most days nothing more needs looking at.
  if (autoDeload(week).because.length === 0) return;
  const threeWeeksAgo = addDays(on, -21);
  const meanPre = meanOf(state.pres, (day) => day > weekAgo && day <= on);
  const meanPreBefore = meanOf(state.pres, (day) => day > threeWeeksAgo && day <= weekAgo);
  const { due, because } = autoDeload({
    ...(meanPre === undefined ? {} : { meanPre }),
    ...(meanPreBefore === undefined ? {} : { meanPreBefore }),
    ...week,
  });
  const rested = state.deload !== undefined && daysBetween(state.deload.until, on) < DELOAD_DAYS;
  state.deload = due && !rested ? { from: on, until: addDays(on, DELOAD_DAYS), because } : state.deload;
}

/** The light of what is said at `local` about the morning after a session. */
export const morningOf = (
  state: CoachState,
  { endedAt }: SessionRecord,
  { answer, pain, newLeg }: Pick<Facts['morning-recalled'], 'answer' | 'pain' | 'newLeg'>,
  local: LocalTime,
): Light =>
  morningLight({
    answer,
    hoursSince: hoursBetween(endedAt, local),
    usual: usualOf(state),
    ...(pain === undefined ? {} : { pain }),
    ...(newLeg === undefined ? {} : { newLeg }),
  });

export const rememberMorning: Reader<'morning-recalled'> = (state, { data }, context) => {
  const waiting = state.unsettled?.id === data.session;
  const record = waiting ? state.unsettled : state.sessions.find((s) => s.id === data.session);
  if (!record) return;
  const morning = morningOf(state, record, data, context.local);
  for (const id of data.provoked ?? []) if (!record.provoked.includes(id)) record.provoked.push(id);
  if (data.newLeg) {
    state.newLegOn = context.on;
    state.gentle = { since: context.on, greens: 0 };
    state.screens = { ...state.screens, needed: 'R5' };
  }
  // A late word still counts when it is a bad one: it can only step down.
  if (waiting || (morning === 'red' && record.light !== 'red')) settle(state, record, morning, context);
};

export const rememberWeek: Reader<'week-checked'> = (state, { data }, { on }) => {
  keepLast(state.weekly, { on, painAvg: data.painAvg });
  state.checks.push({ ...data, on });
};

/** A tap starts it; the way back is dated. Doses from before the flare are kept: the plan scales them (4.9). */
export const rememberFlareStart: Reader<'flare-started'> = (state, _content, { on }) => {
  if (state.flare.kind === 'normal') state.flareUsual = usualOf(state);
  const before = state.flare.kind;
  moveFlare(state, { type: 'start', on });
  if (before === 'normal' || before === 'return') state.flares = [...state.flares.filter((d) => daysBetween(d, on) <= 56), on];
  state.screens = { ...state.screens, needed: 'R3' };
};
export const rememberFlareEnd: Reader<'flare-ended'> = (state, _content, { on }) => {
  moveFlare(state, { type: 'end', on });
};
