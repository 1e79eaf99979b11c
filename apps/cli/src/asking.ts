// What every verb has in common.
import type { Verb } from './answer.ts';

export const asJsonOption = ['--json', 'print one JSON value instead of a page'] as const;
/** Does a verb, says what it answers, and keeps its exit code. */
export type Run = (verb: Verb, options: { readonly json?: true }) => Promise<void>;
