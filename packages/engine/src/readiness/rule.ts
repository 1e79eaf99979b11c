// The shape of a readiness rule: data, with one question asked of what is known.
import type { QuestionId } from '../person.ts';
import type { ClinicianTag, Outcome, Urgency } from '../reasoning.ts';
import type { SourceId } from '../sources.ts';
import type { RuleId } from '../vocabulary.ts';
import type { Context } from './context.ts';

/** Pages and notes a verdict asks the screen to show. Words live with the library. Source: AM-06 and rule book 1.2. */
export type CardId =
  | 'call-maternity'
  | 'warning-signs'
  | 'pain-guide'
  | 'hurt-is-not-harm'
  | 'breathing'
  | 'support-in-reach'
  | 'exertion-signs'
  | 'pregnancy-signs'
  | 'treating-team'
  | 'reassure'
  | 'mention-to-doctor'
  | 'ask-again-14-days'
  | 'pacing'
  | 'guardian'
  | 'answers-differ'
  | 'seated-program'
  | 'talk-to-clinician'
  | 'near-faint'
  | 'new-leg-symptom';

/** What a rule that fires asks for. */
export interface Gives {
  readonly level: Outcome;
  /** With `clinician` only. */
  readonly urgency?: Urgency;
  readonly refer?: 'routine' | 'soon';
  readonly card?: CardId;
}

export interface Rule {
  /** The rule book's name of the row; rows of one question share it. */
  readonly id: RuleId;
  readonly source: SourceId;
  readonly tag: ClinicianTag;
  readonly gives: Gives;
  /** Questions it rests on, `id` unless said; the first one that worries is named as the reason. */
  readonly from?: readonly QuestionId[];
  /** Named as the reason whatever its answer, in place of `from`. */
  readonly about?: QuestionId;
  /** About a thing of the moment: a clearance older than the answers cannot have known it. */
  readonly acute?: true;
  readonly clearable?: false;
  readonly when: (c: Context) => boolean;
}

/** One rule that fired, or one reason from the history of a plan (`rescreen`, `afterEmergency`, `faintFinding`). */
export interface Finding extends Gives {
  readonly rule: RuleId;
  readonly source: SourceId;
  readonly tag: ClinicianTag;
  readonly answer?: QuestionId;
  readonly acute?: true;
  readonly clearable?: false;
  /** Lowered from `clinician` by a clearance. */
  readonly cleared?: true;
}

export const emergency: Gives = { level: 'emergency' };
export const today: Gives = { level: 'clinician', urgency: 'today' };
export const soon: Gives = { level: 'clinician', urgency: 'soon' };
export const routine: Gives = { level: 'clinician', urgency: 'routine' };
export const gentle: Gives = { level: 'gentle' };
/** Nothing changes but a page or a reason to show. */
export const go: Gives = { level: 'go' };

const outcomeRank: Readonly<Record<Outcome, number>> = { go: 0, gentle: 1, clinician: 2, emergency: 5 };
const urgencyRank: Readonly<Record<Urgency, number>> = { routine: 0, soon: 1, today: 2 };

/** 0 go, 1 gentle, 2 to 4 clinician by urgency, 5 emergency. Source: rule book 1.1. */
export const strengthOf = ({ level, urgency }: Gives): number => outcomeRank[level] + (urgency === undefined ? 0 : urgencyRank[urgency]);
