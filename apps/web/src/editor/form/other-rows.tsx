// Rows of a session that are no exercise: notes, conditions, comments, and lines that cannot be read yet.
import { MOST_NOTE, noteIn, noteText, type Row, setLine, statementOf } from '@plumbline/program/edit';
import { desk } from '../../desk/desk-words.ts';
import { saidOf, useEditing } from './editing.ts';
import { conditionFields } from './extras.tsx';
import { TextInput } from './fields.tsx';
import { RowActs } from './row-acts.tsx';
import { Said } from './said.tsx';

const { editor: words } = desk;
const behind = ({ text, comment }: Row): string => (comment === undefined ? '' : `  ${text.slice(comment.from, comment.to)}`);

const Misread = ({ row }: { readonly row: Row }) => {
  const editing = useEditing();
  return (
    <>
      <TextInput
        label={words.misread}
        isCode
        isLate
        most={400}
        value={statementOf(row)}
        onValue={(text) => editing.edit(setLine(row, text))}
      />
      <Said said={saidOf(editing, row)} />
    </>
  );
};

const Fields = ({ row }: { readonly row: Row }) => {
  const { edit } = useEditing();
  const text = statementOf(row);
  const say = (next: string): void => edit(setLine(row, next + behind(row)));
  if (row.kind === 'comment')
    return <TextInput label={words.comment} value={text.replace(/^#\s?/, '')} onValue={(next) => edit(setLine(row, `# ${next}`))} />;
  const note = row.kind === 'note' ? noteIn(text) : undefined;
  if (note !== undefined) return <TextInput label={words.note} most={MOST_NOTE} value={note} onValue={(next) => say(noteText(next))} />;
  const condition = row.kind === 'condition' ? conditionFields({ text, onText: say }) : undefined;
  return condition ?? <Misread row={row} />;
};

export const OtherRow = ({ row }: { readonly row: Row }) => (
  <li class={`edit-row edit-${row.kind}`} data-line={row.number}>
    <div class="edit-head">
      <div class="edit-name">
        <Fields row={row} />
        {row.kind === 'condition' ? <p class="small muted">{words.extras}</p> : null}
      </div>
      <RowActs row={row} name={statementOf(row)} />
    </div>
  </li>
);
