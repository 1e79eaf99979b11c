// A field for the text of a program, in a shadow tree of its own: there its rules are put on by script as a sheet of the tree, and no style
// element is needed, which the page would refuse.
import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, redo, undo } from '@codemirror/commands';
import { lintKeymap } from '@codemirror/lint';
import { EditorState, Transaction } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { desk } from '../desk/desk-words.ts';
import { programLanguage } from './highlight.ts';
import { look } from './look.ts';
import { marks, mendHere } from './marks.ts';
import { offers } from './offers.ts';

export interface CodeField {
  /** Takes a text over, as one step of its history. Does nothing where it has that text. */
  readonly show: (text: string) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** Looks at its place again: call it once it can be seen. */
  readonly measure: () => void;
  readonly remove: () => void;
}
interface CodeFieldOptions {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Lays the text out. */
  readonly onTidy: () => void;
}

/** The least that differs between two texts. */
function difference(before: string, after: string): { readonly from: number; readonly to: number; readonly insert: string } {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from += 1;
  let [to, end] = [before.length, after.length];
  while (to > from && end > from && before[to - 1] === after[end - 1]) {
    to -= 1;
    end -= 1;
  }
  return { from, to, insert: after.slice(from, end) };
}

function keys({ onTidy }: CodeFieldOptions) {
  const tidy = (): boolean => {
    onTidy();
    return true;
  };
  return keymap.of([
    { key: 'Alt-Enter', run: mendHere },
    { key: 'Shift-Alt-f', run: tidy },
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...lintKeymap,
    ...historyKeymap,
    ...defaultKeymap,
  ]);
}

/** Text typed over a selection: the browser would dress it like what it replaces, with a style attribute that the page refuses. */
const typedOver = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { inputType, data } = event;
    if (inputType !== 'insertText' || data === null || data === '"' || view.composing || view.state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

/** Where the keys are said; in the same tree as the field, so that the field can point to it. */
function hintIn(root: ShadowRoot): string {
  const hint = document.createElement('p');
  hint.id = 'keys';
  hint.hidden = true;
  hint.textContent = desk.editor.keys;
  root.append(hint);
  return hint.id;
}

const kit = [
  EditorState.phrases.of(desk.editor.field),
  history(),
  lineNumbers(),
  drawSelection(),
  highlightActiveLine(),
  closeBrackets(),
  typedOver,
  programLanguage,
  offers,
  marks,
  look,
];

/** Mounts a field into `place`, which must be new and empty. Line breaks of the text come back as "\n". */
export function codeFieldIn(place: HTMLElement, options: CodeFieldOptions): CodeField {
  const root = place.attachShadow({ mode: 'open' });
  const described = hintIn(root);
  const tells = EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) options.onText(state.doc.toString());
  });
  const named = EditorView.contentAttributes.of({
    'aria-label': desk.library.text,
    'aria-describedby': described,
    tabindex: '0',
    spellcheck: 'false',
    autocorrect: 'off',
    autocapitalize: 'off',
  });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [keys(options), kit, named, tells],
    }),
  });
  return {
    show: (text) => {
      const here = view.state.doc.toString();
      const there = text.replace(/\r\n?/g, '\n');
      if (here !== there) view.dispatch({ changes: difference(here, there), annotations: Transaction.userEvent.of('input.form') });
    },
    undo: () => undo(view),
    redo: () => redo(view),
    measure: () => view.requestMeasure(),
    remove: () => view.destroy(),
  };
}
