// Where a program is written. One place for it: an editor with colours and forms takes this one's place and keeps its two ends.
import { desk } from './desk-words.ts';

export interface ProgramEditorProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}
export const ProgramEditor = ({ text, onText }: ProgramEditorProps) => (
  <textarea
    class="text-field desk-editor"
    rows={18}
    aria-label={desk.library.text}
    spellcheck={false}
    autoCapitalize="off"
    autoComplete="off"
    wrap="off"
    value={text}
    onInput={({ currentTarget }) => onText(currentTarget.value)}
  />
);
