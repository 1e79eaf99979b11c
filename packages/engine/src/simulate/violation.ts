/** Something that must not be: where, which invariant of rule book 4.14, and what was found. */
export interface Violation {
  readonly where: string;
  readonly invariant: `I-${string}`;
  readonly detail: string;
}
export type Say = (invariant: Violation['invariant'], where: string, detail: string) => void;
