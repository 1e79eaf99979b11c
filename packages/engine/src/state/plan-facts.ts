// The program, swaps, moved days, habits and the small registers.
import type { Reader } from './reader.ts';
import { verdictOn } from './verdict-on.ts';

/** A new block starts its weeks anew; doses and rungs stay, nothing is lost by choosing again. */
export const rememberProgram: Reader<'program-chosen'> = (state, { data }, { on }) => {
  state.program = { id: data.program, from: data.from, weeks: data.weeks };
  // A gentle start counts from the first day, and outlasts its reason until the window is over (settled 3).
  if (state.gentle.since === undefined && verdictOn(state, on).verdict.outcome === 'gentle') state.gentle = { since: data.from, greens: 0 };
  state.weeks = [];
  state.sizedInWeek = 0;
  state.greenWeekSeen = 0;
};
/** A swap is kept for its slot. One that hurts also leaves the plan for 14 days through the pain rules. Source: rule book 4.13. */
export const rememberSwap: Reader<'exercise-swapped'> = (state, { data }) => {
  state.pins = { ...state.pins, [data.slot]: data.to };
};
export const rememberMove: Reader<'day-moved'> = (state, { data }) => {
  state.moved = { ...state.moved, [data.to]: data.from, [data.from]: '' };
};
export const rememberConsent: Reader<'consent-given'> = (state, { data }, { on }) => {
  state.consent = { on, rulesVersion: data.rulesVersion };
};
export const forgetConsent: Reader<'consent-withdrawn'> = (state) => {
  state.consent = undefined;
};
export const rememberActivityName: Reader<'activity-named'> = (state, { data }) => {
  state.activities = { ...state.activities, [data.activity]: data.words };
};
export const rememberPrescription: Reader<'prescription-received'> = (state, { data }) => {
  state.prescriptions = { ...state.prescriptions, [data.rx]: { program: data.program, withdrawn: false } };
};
export const forgetPrescription: Reader<'prescription-withdrawn'> = (state, { data }) => {
  const known = state.prescriptions[data.rx];
  state.prescriptions = { ...state.prescriptions, [data.rx]: { program: known?.program ?? '', withdrawn: true } };
};
export const rememberHabit: Reader<'habit-adopted'> = (state, { data }, { on }) => {
  state.habits = { ...state.habits, [data.habit]: { since: on, done: 0, paused: false } };
};
export const pauseHabit: Reader<'habit-paused'> = (state, { data }) => {
  const known = state.habits[data.habit];
  if (known) state.habits = { ...state.habits, [data.habit]: { ...known, paused: true } };
};
export const countHabit: Reader<'habit-done'> = (state, { data }) => {
  const known = state.habits[data.habit];
  if (known) known.done += 1;
};
