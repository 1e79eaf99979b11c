// The plan of the running program, and today's session at the minutes chosen for today.
import { type Exercise, type ExerciseId, type Item, type LocalDate, makePlan, type Plan, type Session, sessionOn } from '@plumbline/engine';
import { computed, signal } from '@preact/signals';
import { catalog, day, known, thisDay } from './home.ts';
import { recordOn } from './plan-model.ts';

export const findExercise = (id: ExerciseId): Exercise | undefined => {
  const at = catalog.indexOf.get(id);
  return at === undefined ? undefined : catalog.exercises[at];
};

/** The block; undefined until a program is chosen. */
export const plan = computed<Plan | undefined>(() => {
  const state = known();
  const { program } = state;
  return program && makePlan({ state, catalog, from: program.from, weeks: program.weeks, program: program.id });
});

/** Minutes chosen for one day only. */
export const minutesFor = signal<{ readonly on: LocalDate; readonly minutes: number } | undefined>(undefined);
export const minutesToday = computed<number | undefined>(() => (minutesFor.value?.on === day.value ? minutesFor.value.minutes : undefined));

export const todaysSession = computed<Session | undefined>(() => {
  const state = known();
  const minutes = minutesToday.value;
  if (minutes === undefined) return thisDay.value.session;
  return sessionOn({ state, catalog, date: day.value, minutes })?.session;
});

/** The session of a day: as it was done, as it is now, or as it is planned. */
export function sessionAt(date: LocalDate): Session | undefined {
  const { sessions, open } = known();
  if (open?.on === date) return open.plan;
  const done = recordOn(sessions, date)?.plan;
  if (done) return done;
  const planned = plan.value?.days.find((d) => d.date === date)?.session;
  return date === day.value ? (todaysSession.value ?? planned) : planned;
}
export const itemAt = (date: LocalDate, id: string): Item | undefined => sessionAt(date)?.items.find((item) => item.id === id);
