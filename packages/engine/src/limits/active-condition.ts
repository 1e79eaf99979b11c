// A row of rule book 1.5 in force on a day, with the answer that put it there.
import type { Because } from '../reasoning.ts';
import type { SourceId } from '../sources.ts';
import type { ConditionKey, LocalDate } from '../vocabulary.ts';

export type Detail = Readonly<Record<string, number>>;

/**
 * One reason for a row to be in force. A key appears once for each thing that declares it: the meet of all is taken, so a second
 * declaration can only tighten (I-04) and conflicting ones are both named (AM-08).
 */
export interface ActiveCondition {
  readonly key: ConditionKey;
  /** Weeks on the day, parts included: of pregnancy, since birth, since surgery. Missing when it was never said. */
  readonly weeks?: number;
  readonly detail: Detail;
  /** Day counts run from here (settled, rules made codable 12). */
  readonly since: LocalDate;
  readonly because: Because;
}

export const activeCondition = (
  key: ConditionKey,
  since: LocalDate,
  answer: string,
  more: { readonly weeks?: number | undefined; readonly detail?: Detail; readonly source?: SourceId } = {},
): ActiveCondition => ({
  key,
  since,
  detail: more.detail ?? {},
  because: { rule: key, source: more.source ?? 'design', answer },
  ...(more.weeks === undefined ? {} : { weeks: more.weeks }),
});
