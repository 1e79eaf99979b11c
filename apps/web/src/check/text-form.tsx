import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { ui } from '../ui-words.ts';
import './kit-form.css';
import type { Control } from './sheet.ts';

/** A few words of one's own, or none. */
export const TextForm = ({ label, most, chosen, skip, say }: Extract<Control, { kind: 'text' }> & { readonly label: string }) => {
  const [text, setText] = useState(chosen ?? '');
  const words = text.trim();
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void say(words);
      }}
    >
      <label class="weights">
        <span class="sr-only">{label}</span>
        <input type="text" maxLength={most} autoComplete="off" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <Button class="wide" look={words === '' ? 'line' : 'main'} onPress={() => say(words)}>
        {words === '' ? skip : ui.next}
      </Button>
    </form>
  );
};
