// What the second checker says when something in a plan is ruled out.

export type Invariant = `I-${number}`;

/** One thing that is ruled out: the place in the plan, the invariant of rule book 4.14, and what was found against what is allowed. */
export interface Violation {
  readonly where: string;
  readonly invariant: Invariant;
  readonly detail: string;
}
/** A growing list of findings; only this folder adds to it. */
export type Findings = Violation[];

export const report = (out: Findings, where: string, invariant: Invariant, detail: string): void => {
  out.push({ where, invariant, detail });
};
