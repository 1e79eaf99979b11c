// What a verb answers with.
import type { Given } from './complaint.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Ink } from './page/ink.ts';

/** One JSON value for machines, lines for people; which is printed is the caller's choice. Neither: all was said already. */
export type Answer =
  | { readonly code: ExitCode; readonly json: unknown; readonly page: (ink: Ink) => readonly string[] }
  | { readonly code: ExitCode; readonly json?: never; readonly page?: never };
export type Verb = Promise<Given<Answer>>;
