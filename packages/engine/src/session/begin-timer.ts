// Leads a timer without opening a session in the log: a breath or a reset has no check-in and no morning after.
import type { Catalog } from '../planner/catalog.ts';
import type { Limits, Session } from '../reasoning.ts';
import { newRecord } from '../state/session-record.ts';
import type { CoachState } from '../state/state.ts';
import type { LocalDate, SessionId } from '../vocabulary.ts';
import { beginSession } from './begin-session.ts';
import type { Run, SessionFact } from './run.ts';

export interface LeadingTimer {
  readonly state: CoachState;
  readonly catalog: Catalog;
  readonly limits: Limits;
  readonly session: Session;
  /** A name of its own, so that nothing it tells is taken for part of a session. */
  readonly id: SessionId;
  readonly on: LocalDate;
  /** The instant it begins, ms. */
  readonly at: number;
}

/** The timer as a run that waits to be started; `stepSession`, `lookAt` and `cuesOf` take it from there. */
export function beginTimer({ state, catalog, limits, session, id, on, at }: LeadingTimer): Run | undefined {
  const open = newRecord({ id, on, limits, plan: session, pre: undefined, endedAt: on });
  return beginSession({ state: { ...state, open }, catalog, at, paced: true });
}

const always: readonly SessionFact['type'][] = ['hurt-reported', 'stop-sign-reported'];
/** Of what a timer's run tells, only what is about safety is written down. */
export const keptOfTimer = (facts: readonly SessionFact[]): SessionFact[] => facts.filter(({ type }) => always.includes(type));
