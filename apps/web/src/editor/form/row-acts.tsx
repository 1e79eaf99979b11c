// Up, down and out: the same three buttons on every row, by pointer and by key. The focus goes along with what moved.

import { type Group, moveRow, type Row, removeRow, type Sheet } from '@plumbline/program/edit';
import type { ComponentChildren } from 'preact';
import { desk } from '../../desk/desk-words.ts';
import { put } from '../../words.ts';
import { type Landing, useEditing } from './editing.ts';

interface MoveButtonsProps {
  readonly name: string;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly mayMove: (by: -1 | 1) => boolean;
  readonly children?: ComponentChildren;
}
const Icon = ({ path }: { readonly path: string }) => (
  <svg
    viewBox="0 0 24 24"
    width="22"
    height="22"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    aria-hidden="true"
  >
    <path d={path} />
  </svg>
);
/** A button that cannot act stays where the focus can find it. */
export const MoveButtons = ({ name, onMove, onRemove, mayMove, children }: MoveButtonsProps) => (
  <div class="edit-acts">
    {([-1, 1] as const).map((by) => (
      <button
        type="button"
        key={by}
        data-act={by < 0 ? 'up' : 'down'}
        aria-label={put(by < 0 ? desk.editor.up : desk.editor.down, { name })}
        aria-disabled={!mayMove(by)}
        onClick={() => mayMove(by) && onMove(by)}
      >
        <Icon path={by < 0 ? 'M6 14l6-6 6 6' : 'M6 10l6 6 6-6'} />
      </button>
    ))}
    {children}
    <button type="button" data-act="remove" aria-label={put(desk.editor.remove, { name })} onClick={onRemove}>
      <Icon path="M7 7l10 10M17 7L7 17" />
    </button>
  </div>
);

const listOf = ({ groups, habits }: Sheet, row: Row): readonly Row[] =>
  habits.includes(row) ? habits : (groups.find(({ rows }) => rows.includes(row))?.rows ?? []);

/** The line a row has come to: that of its neighbour, or in the next session its first or last. */
function landedAt(before: Sheet, row: Row, by: -1 | 1, after: Sheet): number {
  const list = listOf(before, row);
  const beside = list[list.indexOf(row) + by];
  if (beside !== undefined) return beside.number;
  const at = before.groups.findIndex(({ rows }) => rows.includes(row)) + by;
  const into: Group | undefined = after.groups[at];
  return (by < 0 ? into?.rows.at(-1) : into?.rows[0])?.number ?? row.number;
}
interface RowActsProps {
  readonly row: Row;
  readonly name: string;
  readonly children?: ComponentChildren;
}
export const RowActs = ({ row, name, children }: RowActsProps) => {
  const { sheet, edit } = useEditing();
  const move = (by: -1 | 1): void =>
    edit(moveRow(sheet, row, by), put(desk.editor.moved, { name }), (after) => ({
      line: landedAt(sheet, row, by, after),
      act: by < 0 ? 'up' : 'down',
    }));
  const list = listOf(sheet, row);
  const next = list[list.indexOf(row) + 1] ?? list[list.indexOf(row) - 1];
  const landing = (): Landing | undefined =>
    next === undefined ? undefined : { line: next.number > row.number ? next.number - 1 : next.number, act: 'remove' };
  return (
    <MoveButtons
      name={name}
      mayMove={(by) => moveRow(sheet, row, by) !== undefined}
      onMove={move}
      onRemove={() => edit(removeRow(sheet, row), put(desk.editor.removed, { name }), landing)}
    >
      {children}
    </MoveButtons>
  );
};
