// Where a program is written: by form or as text, both of the same text at any moment, with one way back for both.
import { tidy } from '@plumbline/program/edit';
import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CodeField } from '../editor/code-field.ts';
import '../editor/editor.css';
import { ProgramForm } from '../editor/form/program-form.tsx';
import { desk } from './desk-words.ts';
import { programWordsHere } from './library-here.ts';

const { editor: words } = desk;
export interface ProgramEditorProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}
/** As it was chosen last, on any program. */
const view = signal<'form' | 'text'>('form');

/** The code field is brought at once and not shown until it is asked for: it keeps the history for the form too. */
function useCodeField({ text, onText }: ProgramEditorProps, onTidy: () => void) {
  const place = useRef<HTMLDivElement>(null);
  const [field, setField] = useState<CodeField | undefined>();
  const now = useRef({ text, onText, onTidy });
  now.current = { text, onText, onTidy };
  useEffect(() => {
    let made: CodeField | undefined;
    let isGone = false;
    void import('../editor/code-field.ts').then(({ codeFieldIn }) => {
      if (isGone || place.current === null) return;
      const options = { text: now.current.text, onText: (next: string) => now.current.onText(next), onTidy: () => now.current.onTidy() };
      made = codeFieldIn(place.current, options);
      setField(made);
    });
    return () => {
      isGone = true;
      made?.remove();
    };
  }, []);
  // Before anything else can be typed: a text that comes late would take the newest letters back.
  useLayoutEffect(() => field?.show(text), [field, text]);
  return { place, field };
}

const Views = () => (
  <fieldset class="edit-views" aria-label={words.view}>
    {(['form', 'text'] as const).map((each) => (
      <button key={each} type="button" aria-pressed={view.value === each} onClick={() => (view.value = each)}>
        {words[each]}
      </button>
    ))}
  </fieldset>
);

export const ProgramEditor = (props: ProgramEditorProps) => {
  const { text, onText } = props;
  const [says, setSays] = useState('');
  const neaten = (): void => {
    const neat = tidy(text, programWordsHere);
    setSays(neat === text ? words.isTidy : words.tidied);
    if (neat !== text) onText(neat);
  };
  const { place, field } = useCodeField(props, neaten);
  const isText = view.value === 'text';
  useEffect(() => {
    if (isText) field?.measure();
  }, [isText, field]);
  const back = (): void => setSays(field?.undo() ? words.undone : '');
  return (
    <div class="edit stack">
      <div class="edit-bar">
        <Views />
        <div class="edit-tools">
          <button type="button" class="edit-plain" disabled={field === undefined} onClick={back}>
            {words.undo}
          </button>
          <button type="button" class="edit-plain" disabled={field === undefined} onClick={() => void field?.redo()}>
            {words.redo}
          </button>
          <button type="button" class="edit-plain" onClick={neaten}>
            {words.tidy}
          </button>
        </div>
      </div>
      <div class="stack" hidden={!isText}>
        <div class="edit-code-place" ref={place} />
        <p class="small muted">{words.keys}</p>
      </div>
      {isText ? null : <ProgramForm text={text} onText={onText} onSay={setSays} />}
      <p class="sr-only" role="status">
        {says}
      </p>
    </div>
  );
};
