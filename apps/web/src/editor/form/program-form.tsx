// A program as a form. It holds nothing of its own: every field writes into the text, and is read from it again.
import { type Change, changed } from '@plumbline/program';
import { addSession, blockOf, type Sheet, setSpan, setTitle, sheetOf } from '@plumbline/program/edit';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { desk } from '../../desk/desk-words.ts';
import { programWordsHere, readHere } from '../../desk/library-here.ts';
import { put } from '../../words.ts';
import { type Editing, EditingContext, type Landing, saidOf, useEditing } from './editing.ts';
import { NumberInput, TextInput } from './fields.tsx';
import { HabitsForm } from './habits-form.tsx';
import { Said } from './said.tsx';
import { LooseForm, SessionForm } from './session-form.tsx';

const { editor: words } = desk;

const BlockForm = () => {
  const editing = useEditing();
  const { sheet, edit } = editing;
  // A block line that cannot be read is shown as such, among the lines above the sessions.
  if (sheet.block === undefined && sheet.rows.some(({ kind, text }) => kind === 'misread' && /^\s*block\b/.test(text))) return null;
  const { title, weeks, days } = sheet.block ? blockOf(sheet.block) : { title: '' };
  const isAlike = sheet.groups.length === 1 && sheet.groups[0]?.rows.some(({ kind }) => kind === 'item');
  return (
    <section class="card edit-session" aria-label={words.block}>
      <div class="edit-fields">
        <TextInput label={words.title} value={title} most={40} act="title" onValue={(next) => edit(setTitle(sheet, next))} />
        <NumberInput
          label={words.weeks}
          value={weeks}
          min={1}
          max={52}
          onValue={(n) => edit(n === undefined ? [] : setSpan(sheet, 'week', n))}
        />
        {isAlike ? (
          <NumberInput
            label={words.days}
            value={days ?? 1}
            min={1}
            max={7}
            onValue={(n) => edit(n === undefined ? [] : setSpan(sheet, 'day', n))}
          />
        ) : null}
      </div>
      {sheet.block ? <Said said={saidOf(editing, sheet.block)} onlyErrors /> : null}
    </section>
  );
};

const AddSession = () => {
  const { sheet, edit } = useEditing();
  const name = put(words.newSession, { n: sheet.groups.length });
  const landing = (after: Sheet): Landing | undefined => {
    const line = after.groups.at(-1)?.head?.number;
    return line === undefined ? undefined : { line, act: 'add' };
  };
  return (
    <button type="button" class="button line wide" onClick={() => edit(addSession(sheet, name), put(words.added, { name }), landing)}>
      {words.addSession}
    </button>
  );
};

interface ProgramFormProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSay: (says: string) => void;
}
export const ProgramForm = ({ text, onText, onSay }: ProgramFormProps) => {
  const place = useRef<HTMLDivElement>(null);
  const [landing, setLanding] = useState<Landing | undefined>();
  const sheet = sheetOf(text, programWordsHere);
  const { diagnostics } = readHere(text);
  useLayoutEffect(() => {
    if (landing === undefined) return;
    place.current?.querySelector<HTMLElement>(`[data-line="${landing.line}"] [data-act="${landing.act}"]`)?.focus();
    setLanding(undefined);
  }, [landing]);
  const edit: Editing['edit'] = (changes: readonly Change[] | undefined, says, landed) => {
    if (changes === undefined || changes.length === 0) return;
    const after = changed(text, changes);
    onText(after);
    if (says !== undefined) onSay(says);
    if (landed) setLanding(landed(sheetOf(after, programWordsHere)));
  };
  const [loose, ...sessions] = sheet.groups;
  const isMistaken = diagnostics.some(({ severity, line }) => severity === 'error' && sheet.rows[line - 1]?.kind !== 'session');
  return (
    <EditingContext.Provider value={{ sheet, diagnostics, edit }}>
      <div class="edit-form stack" ref={place}>
        {isMistaken ? <p class="edit-mistakes">{words.mistakes}</p> : null}
        <BlockForm />
        {loose ? <LooseForm group={loose} /> : null}
        {sessions.map((group) => (group.head ? <SessionForm key={group.head.number} group={group} head={group.head} /> : null))}
        {loose?.rows.some(({ kind }) => kind === 'item') ? null : <AddSession />}
        <HabitsForm />
      </div>
    </EditingContext.Provider>
  );
};
