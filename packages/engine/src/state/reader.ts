// The shape of everything that reads a fact into the state.
import type { Content, Fact, FactType } from '../facts.ts';
import type { Catalog } from '../planner/catalog.ts';
import type { LocalDate, LocalTime } from '../vocabulary.ts';
import type { CoachState } from './state.ts';

export interface FactContext {
  readonly fact: Pick<Fact, 'id'>;
  /** When it happened by the person's clock, and the civil day that is (a day turns at 04:00). */
  readonly local: LocalTime;
  readonly on: LocalDate;
  readonly catalog: Catalog;
}
export type ContentOf<K extends FactType> = Extract<Content, { type: K }>;
/** Reads one fact into the state, in place: the fold owns the state until it hands it out. Total: never throws for what the codec accepts. */
export type Reader<K extends FactType> = (state: CoachState, content: ContentOf<K>, context: FactContext) => void;
