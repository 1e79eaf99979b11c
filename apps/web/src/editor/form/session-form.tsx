// A session with its rows, and the field that puts one more in.
import {
  addItem,
  copySession,
  type Group,
  moveSession,
  type Offered,
  type Row,
  removeSession,
  renameSession,
  type Sheet,
  splitDays,
} from '@plumbline/program/edit';
import { desk } from '../../desk/desk-words.ts';
import { put } from '../../words.ts';
import { type Landing, saidOf, useEditing } from './editing.ts';
import { TextInput } from './fields.tsx';
import { ItemForm } from './item-form.tsx';
import { OtherRow } from './other-rows.tsx';
import { Picker } from './picker.tsx';
import { MoveButtons } from './row-acts.tsx';
import { Said } from './said.tsx';
import { patternsOf } from './what-text.ts';

const { editor: words } = desk;
export const Rows = ({ rows }: { readonly rows: readonly Row[] }) => (
  <ul class="edit-rows">
    {rows.map((row) => (row.kind === 'item' ? <ItemForm key={row.number} row={row} /> : <OtherRow key={row.number} row={row} />))}
  </ul>
);

/** The new line is the last of its session. */
export const AddItem = ({ group }: { readonly group: Group }) => {
  const { sheet, edit } = useEditing();
  const at = sheet.groups.indexOf(group);
  const landing = (after: Sheet): Landing | undefined => {
    const last = after.groups[at]?.rows.findLast(({ kind }) => kind === 'item');
    return last && { line: last.number, act: 'sets' };
  };
  const add = ({ kind, put: word, name = word }: Offered): void =>
    edit(addItem(sheet, group, kind === 'family' ? { oneOf: patternsOf(word) } : word), put(words.added, { name }), landing);
  return <Picker act="add" label={words.addItem} onPick={add} />;
};

const nameIn = (head: Row): string => {
  const place = head.node?.getChild('String');
  try {
    return place ? String(JSON.parse(head.text.slice(place.from, place.to))) : '';
  } catch {
    return '';
  }
};

const Head = ({ group, head }: { readonly group: Group; readonly head: Row }) => {
  const { sheet, edit } = useEditing();
  const name = nameIn(head);
  const at = sheet.groups.indexOf(group);
  const onHead = (n: number, act: string) => (after: Sheet) => {
    const line = after.groups[n]?.head?.number;
    return line === undefined ? undefined : { line, act };
  };
  const move = (by: -1 | 1): void =>
    edit(moveSession(sheet, group, by), put(words.moved, { name }), onHead(at + by, by < 0 ? 'up' : 'down'));
  const copy = (): void =>
    edit(copySession(sheet, group, put(words.newSession, { n: sheet.groups.length })), put(words.added, { name }), onHead(at + 1, 'name'));
  return (
    <div class="edit-head">
      <TextInput act="name" label={words.sessionName} value={name} most={60} onValue={(next) => edit(renameSession(head, next))} />
      <MoveButtons
        name={name === '' ? words.session : name}
        mayMove={(by) => sheet.groups[at + by]?.head !== undefined}
        onMove={move}
        onRemove={() => edit(removeSession(sheet, group), put(words.removed, { name }), onHead(Math.max(1, at - 1), 'remove'))}
      >
        <button type="button" class="edit-plain" onClick={copy}>
          {words.copySession}
        </button>
      </MoveButtons>
    </div>
  );
};

export const SessionForm = ({ group, head }: { readonly group: Group; readonly head: Row }) => {
  const editing = useEditing();
  return (
    <section class="card edit-session" data-line={head.number} aria-label={`${words.session} ${nameIn(head)}`}>
      <Head group={group} head={head} />
      {group.rows.length === 0 ? <p class="edit-empty">{words.emptySession}</p> : <Said said={saidOf(editing, head)} />}
      <Rows rows={group.rows} />
      <AddItem group={group} />
    </section>
  );
};

/** Lines without a session: every day is alike. */
export const LooseForm = ({ group }: { readonly group: Group }) => {
  const { sheet, edit } = useEditing();
  const hasItems = group.rows.some(({ kind }) => kind === 'item');
  if (group.rows.length === 0) return null;
  if (!hasItems) return <Rows rows={group.rows} />;
  return (
    <section class="card edit-session" aria-label={words.alike}>
      <div class="edit-head">
        <h2>{words.alike}</h2>
        <button type="button" class="edit-plain" onClick={() => edit(splitDays(sheet, (n) => put(words.newSession, { n })))}>
          {words.split}
        </button>
      </div>
      <Rows rows={group.rows} />
      <AddItem group={group} />
    </section>
  );
};
