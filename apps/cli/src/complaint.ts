// What is wrong with what was given: the file, the place, and what would be right. Never a stack.
import { type ExitCode, exitCodes } from './exit-codes.ts';

export interface Trouble {
  /** A path inside the file, 'profile.minutes', or 'line 12'. */
  readonly place?: string;
  readonly says: string;
  readonly repair: string;
}
export interface Complaint {
  readonly code: ExitCode;
  /** The file or option it is about. */
  readonly about: string;
  /** One line before the troubles, where they need one. */
  readonly lead?: string;
  readonly troubles: readonly [Trouble, ...Trouble[]];
}
export type Given<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly complaint: Complaint };

export const given = <T>(value: T): Given<T> => ({ ok: true, value });
export const refuse = (code: ExitCode, about: string, troubles: Complaint['troubles'], lead?: string): Given<never> => ({
  ok: false,
  complaint: { code, about, troubles, ...(lead === undefined ? {} : { lead }) },
});
/** A refusal with a single trouble. */
export const refuseOne = (code: ExitCode, about: string, says: string, repair: string, place?: string): Given<never> =>
  refuse(code, about, [{ says, repair, ...(place === undefined ? {} : { place }) }]);

export const usage = (about: string, says: string, repair: string): Given<never> => refuseOne(exitCodes.usage, about, says, repair);
