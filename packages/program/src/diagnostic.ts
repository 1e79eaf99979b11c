// What is to be said of a program text: where, what, and what would be right.
import type { Change } from './mend.ts';

/** `error`: no program comes out. `warning`: one does, and this part of the text is not in it or will not be followed to the letter. */
export type Severity = 'error' | 'warning';

export interface Diagnostic {
  readonly severity: Severity;
  /** From 1. A column counts characters as a person does, not bytes. */
  readonly line: number;
  readonly column: number;
  /** UTF-16 offsets into the whole text, for an editor. */
  readonly from: number;
  readonly to: number;
  readonly says: string;
  /** What to write instead; never empty. */
  readonly repair: string;
  /** Changes of the whole text that would each mend this; empty where only the person can know. */
  readonly mends: readonly Change[];
}

/** One line of the text while it is read; `at` is its UTF-16 offset in the whole. */
export interface Line {
  readonly text: string;
  readonly number: number;
  readonly at: number;
}
/** A part of a line, UTF-16 offsets in it. A node of the parser is one. */
export interface Part {
  readonly from: number;
  readonly to: number;
}
/** Says something of a part of the line at hand. Places of `mends` are in that line. */
export type Report = (part: Part, says: string, repair: string, mends?: readonly Change[], severity?: Severity) => void;

/** The parts of a line that are said, as `Diagnostic`s added to `into`. */
export function reportOn(line: Line, into: Diagnostic[]): Report {
  return ({ from, to }, says, repair, mends = [], severity = 'error') => {
    const column = [...line.text.slice(0, from)].length + 1;
    const placed = mends.map((mend) => ({ ...mend, from: line.at + mend.from, to: line.at + mend.to }));
    into.push({ severity, line: line.number, column, from: line.at + from, to: line.at + to, says, repair, mends: placed });
  };
}
