// What has been read so far of a program, with the places that later lines may have to point back to.
import type { HabitId, HabitTime, ProgramCondition, ProgramDay, ProgramId, ProgramSlot } from '@plumbline/engine';
import type { Diagnostic, Line, Part } from './diagnostic.ts';
import type { ProgramWords } from './program-words.ts';

/** A place in the text. */
export interface Place {
  readonly line: Line;
  readonly part: Part;
}
export interface SessionDraft {
  readonly name: string;
  readonly place: Place;
  readonly slots: ProgramSlot[];
  /** Lines that could not be read count too: a session with such a line is not empty. */
  lines: number;
}
export interface Draft {
  readonly words: ProgramWords;
  readonly diagnostics: Diagnostic[];
  block?: { readonly place: Place; readonly id?: ProgramId; readonly weeks?: number; readonly days?: number };
  /** Items before any session, as in a block whose days are all alike. */
  loose?: SessionDraft;
  readonly sessions: SessionDraft[];
  readonly habits: HabitId[];
  readonly habitTimes: Partial<Record<HabitId, HabitTime>>;
  /** For every exercise, and for the whole program. */
  readonly when: ProgramCondition[];
  readonly notes: string[];
  notedComment: boolean;
}

export const emptyDraft = (words: ProgramWords): Draft => ({
  words,
  diagnostics: [],
  sessions: [],
  habits: [],
  habitTimes: {},
  when: [],
  notes: [],
  notedComment: false,
});

export const daysOf = ({ sessions, loose, block }: Draft): readonly ProgramDay[] => {
  if (sessions.length > 0 || loose === undefined) return sessions.map(({ name, slots }) => ({ name, slots }));
  return Array.from({ length: block?.days ?? 1 }, (_, at) => ({ name: `Day ${at + 1}`, slots: loose.slots }));
};
