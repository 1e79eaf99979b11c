// Values of options, read as what they must be.
import { dayOf, isLocalDate, type LocalDate, type ProgramId } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { type Given, given, refuseOne, usage } from '../complaint.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';

/** A day from an option, or today by the person's own clock, where a day turns at four in the morning. */
export function readDay(io: Io, option: string, value: string | undefined): Given<LocalDate> {
  if (value === undefined) return given(dayOf(io.now()));
  if (isLocalDate(value)) return given(value);
  const like = /^\d{4}-\d{2}-\d{2}$/.test(value) ? `There is no day ${value}.` : `"${value}" is not a day.`;
  return usage(option, like, 'Give a day like 2026-11-22.');
}

/** A whole number from `least` to `most`. */
export function readWhole(option: string, value: string | undefined, least: number, most: number, otherwise: number): Given<number> {
  if (value === undefined) return given(otherwise);
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return given(number);
  return usage(option, `"${value}" does not fit.`, `Give a whole number from ${least} to ${most}.`);
}

/** The programs a person can choose, the personal plan first. */
export const programIds: readonly ProgramId[] = ['my-plan', ...library.programs.map(({ id }) => id).filter((id) => id !== 'my-plan')];

export function readProgram(value: string | undefined): Given<ProgramId> {
  const id = programIds.find((known) => known === (value ?? 'my-plan'));
  return id === undefined
    ? refuseOne(exitCodes.notFound, '--program', `There is no program "${value}".`, `Choose one of: ${programIds.join(', ')}.`)
    : given(id);
}
