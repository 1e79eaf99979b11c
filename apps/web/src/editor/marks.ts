// What the language says of the text, as marks in it, each with the changes that would mend it; one key makes the first of them.
import { linter, type Diagnostic as Mark } from '@codemirror/lint';
import { type Command, EditorView } from '@codemirror/view';
import type { Change, Diagnostic } from '@plumbline/program';
import { desk } from '../desk/desk-words.ts';
import { readHere } from '../desk/library-here.ts';
import { mendSays } from './mend-says.ts';

function make(view: EditorView, { from, to, put: insert }: Change): void {
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    effects: EditorView.announce.of(desk.editor.mended),
    userEvent: 'input.mend',
    scrollIntoView: true,
  });
}
const markOf = ({ from, to, severity, says, repair, mends }: Diagnostic): Mark => ({
  from,
  to,
  severity,
  message: `${says} ${repair}`,
  actions: mends.slice(0, 3).map((mend) => ({ name: mendSays(mend), apply: (view) => make(view, mend) })),
});

/** Said while somebody types; the field waits a moment first. */
export const marks = linter(({ state }) => readHere(state.doc.toString()).diagnostics.map(markOf), { delay: 250 });

/** Makes the first repair of what is wrong at the cursor; of the line, else of the text. False, and said, where none can be made. */
export const mendHere: Command = (view) => {
  const text = view.state.doc.toString();
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const able = readHere(text).diagnostics.filter(({ mends, severity }) => mends.length > 0 && severity === 'error');
  const one =
    able.find(({ from, to }) => from <= head && head <= to) ?? able.find(({ from }) => from >= line.from && from <= line.to) ?? able[0];
  const [mend] = one?.mends ?? [];
  if (mend === undefined) {
    view.dispatch({ effects: EditorView.announce.of(desk.editor.nothingToMend) });
    return true;
  }
  make(view, mend);
  return true;
};
