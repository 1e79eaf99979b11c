// The program, swaps, moved days, habits and the small registers.
import { adopted, answered, doneOn, type HabitRecord, rested } from '../habits/habit-record.ts';
import { withSettings } from '../habits/reminder-settings.ts';
import type { HabitId } from '../vocabulary.ts';
import type { Reader } from './reader.ts';
import type { CoachState } from './state.ts';
import { verdictOn } from './verdict-on.ts';

/** A new block starts its weeks anew; doses and rungs stay, nothing is lost by choosing again. */
export const rememberProgram: Reader<'program-chosen'> = (state, { data }, { on }) => {
  state.program = { id: data.program, from: data.from, weeks: data.weeks };
  // A gentle start counts from the first day, and outlasts its reason until the window is over (settled 3).
  if (state.gentle.since === undefined && verdictOn(state, on).verdict.outcome === 'gentle') state.gentle = { since: data.from, greens: 0 };
  state.weeks = [];
  state.moved = {};
  state.sizedInWeek = 0;
  state.greenWeekSeen = 0;
};
/** A swap is kept for its slot. One that hurts also leaves the plan for 14 days through the pain rules. Source: rule book 4.13. */
export const rememberSwap: Reader<'exercise-swapped'> = (state, { data }) => {
  state.pins = { ...state.pins, [data.slot]: data.to };
};
/** A day that is moved on is still the day it was planned as; one that comes home leaves no trace. Where nothing is, nothing moves. */
export const rememberMove: Reader<'day-moved'> = (state, { data: { from, to } }) => {
  if (state.moved[from] === '' || from === to) return;
  const planned = state.moved[from] ?? from;
  const { [from]: _left, [to]: _taken, ...moved } = state.moved;
  if (planned !== to) moved[to] = planned;
  // A day whose own work is done elsewhere, and that has taken in no other, is free.
  for (const elsewhere of Object.values(moved)) if (elsewhere !== '') moved[elsewhere] ??= '';
  state.moved = moved;
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
/** A program from outside, under the name it is chosen by; a newer version of the same one takes its place. */
export const rememberPrescription: Reader<'prescription-received'> = (state, { data }, { on, catalog }) => {
  const { rx, program, signedBy } = data;
  const read = catalog.readProgram(program);
  const tree = read && { ...read, id: `rx:${rx}` as const };
  state.prescriptions = { ...state.prescriptions, [rx]: { program, signedBy, on, withdrawn: false, tree } };
};
/** What was withdrawn leads no plan any more, even where it is told before it is received. */
export const forgetPrescription: Reader<'prescription-withdrawn'> = (state, { data }, { on }) => {
  const known = state.prescriptions[data.rx] ?? { program: '', signedBy: '', on, tree: undefined };
  state.prescriptions = { ...state.prescriptions, [data.rx]: { ...known, withdrawn: true } };
};
export const rememberHabit: Reader<'habit-adopted'> = (state, { data }, { on }) => {
  state.habits = { ...state.habits, [data.habit]: adopted(state.habits[data.habit], on, data.everyMinutes, data.pace === 'half') };
};
/** A change of a habit that is known; of another one nothing is kept. */
function changeHabit(state: CoachState, habit: HabitId, change: (known: HabitRecord) => HabitRecord): void {
  const known = state.habits[habit];
  if (known) state.habits = { ...state.habits, [habit]: change(known) };
}
export const pauseHabit: Reader<'habit-paused'> = (state, { data }, { on }) =>
  changeHabit(state, data.habit, (known) => (data.days === undefined ? { ...known, paused: true } : rested(known, on, data.days)));
export const countHabit: Reader<'habit-done'> = (state, { data }, { on }) => changeHabit(state, data.habit, (known) => doneOn(known, on));
export const rememberAnswer: Reader<'reminder-answered'> = (state, { data }, { on }) =>
  changeHabit(state, data.habit, (known) => answered(known, on, data.did));
export const rememberReminders: Reader<'reminders-set'> = (state, { data }) => {
  state.reminders = withSettings(state.reminders, data);
};
/** Begun again it counts anew; one more start on the same day is the same one. */
export const rememberUpkeep: Reader<'upkeep-started'> = (state, _content, { on }) => {
  state.upkeep = { since: on };
};
export const endUpkeep: Reader<'upkeep-ended'> = (state) => {
  state.upkeep = undefined;
};
export const rememberRead: Reader<'lesson-read'> = (state, { data }, { on }) => {
  state.reads = { ...state.reads, [data.lesson]: on };
};
