// Questions a person may put to their own weeks, as a type that every language fills.
import type { ExperimentId } from '@plumbline/engine';

export interface PhrasesExperiment {
  /** The question, as the person would put it. */
  readonly ask: string;
  /** What is done in either week. */
  readonly with: string;
  readonly without: string;
  /** The two kinds of week by name: `with rolling`, `without rolling`. */
  readonly withName: string;
  readonly withoutName: string;
}
export interface PhrasesExperiments {
  readonly title: string;
  /** Holds {n} and {of}. */
  readonly week: string;
  /** Holds {arm}, the name of a kind of week. */
  readonly thisWeek: string;
  readonly questions: Readonly<Record<ExperimentId, PhrasesExperiment>>;
}
