// What every part of the form has at hand: the text as rows, what is said of each line, and the way to change it.
import type { Change, Diagnostic } from '@plumbline/program';
import type { Group, Row, Sheet } from '@plumbline/program/edit';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Where the focus goes once a change is shown: a control of a row, by its line (from 1) and its name. */
export interface Landing {
  readonly line: number;
  readonly act: string;
}
export interface Editing {
  readonly sheet: Sheet;
  readonly diagnostics: readonly Diagnostic[];
  /** Makes the changes; says `says` to whoever listens; then the focus lands. Nothing happens where there are none. */
  readonly edit: (changes: readonly Change[] | undefined, says?: string, landing?: (after: Sheet) => Landing | undefined) => void;
}
export const EditingContext = createContext<Editing | undefined>(undefined);
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === undefined) throw new Error('A part of the form stands outside of it.');
  return editing;
}
export const saidOf = ({ diagnostics }: Editing, { number }: Row): readonly Diagnostic[] =>
  diagnostics.filter(({ line }) => line === number);
export const groupOf = ({ groups }: Sheet, row: Row): Group | undefined => groups.find(({ rows }) => rows.includes(row));
