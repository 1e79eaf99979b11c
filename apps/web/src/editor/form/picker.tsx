// One field to find an exercise or a kind by any word of its name: arrows choose, Enter takes, Escape closes.
import { families } from '@plumbline/program';
import { type Offered, ranked } from '@plumbline/program/edit';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { desk } from '../../desk/desk-words.ts';
import { programWordsHere } from '../../desk/library-here.ts';
import { locale, put } from '../../words.ts';
import { exerciseSaid, familySaid } from '../names.ts';

/** What may be picked, by name, kinds behind the exercises that are called alike. */
const offered: readonly Offered[] = [
  ...[...programWordsHere.exercises.keys()].map((id) => ({ put: id, kind: 'exercise' as const, name: exerciseSaid(id) })),
  ...[...families.keys()].map((word) => ({ put: word, kind: 'family' as const, name: familySaid(word) })),
].toSorted((a, b) => a.name.localeCompare(b.name, locale));
const MOST = 60;

interface PickerProps {
  readonly label: string;
  readonly onPick: (offer: Offered) => void;
  readonly onlyExercises?: boolean;
  readonly act?: string;
}
const sayOf = ({ kind, name = '' }: Offered): string => (kind === 'family' ? put(desk.editor.oneOf, { kind: name }) : name);

const found = (typed: string, onlyExercises: boolean): readonly Offered[] =>
  ranked(
    offered.filter(({ kind }) => kind === 'exercise' || !onlyExercises),
    typed.trim(),
  ).slice(0, typed.trim() === '' ? undefined : MOST);

/** What is typed, what it finds, and which of it the arrows have come to. */
function useFinding({ onPick, onlyExercises = false }: PickerProps) {
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const offers = isOpen ? found(typed, onlyExercises) : [];
  const take = (offer: Offered | undefined): void => {
    if (offer === undefined) return;
    setTyped('');
    setOpen(false);
    onPick(offer);
  };
  const step = (by: number): void => {
    const next = isOpen ? Math.min(offers.length - 1, Math.max(0, at + by)) : 0;
    setOpen(true);
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const type = (text: string): void => {
    setTyped(text);
    setAt(0);
    setOpen(true);
  };
  // The list may open below what can be seen.
  useEffect(() => {
    if (isOpen) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => (isOpen ? take(offers[at]) : setOpen(true)),
    Escape: () => setOpen(false),
  };
  const onKey = (event: KeyboardEvent): void => {
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return { list, typed, isOpen, at, offers, take, type, onKey, setOpen };
}

interface OptionProps {
  readonly id: string;
  readonly offer: Offered;
  readonly isHere: boolean;
  readonly onTake: () => void;
}
const Option = ({ id, offer, isHere, onTake }: OptionProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's, which keeps the focus.
  <div
    id={id}
    class="edit-option"
    role="option"
    tabIndex={-1}
    aria-selected={isHere}
    // The field keeps the focus, so that the list is still there when the button comes up.
    onPointerDown={(event) => event.preventDefault()}
    onClick={onTake}
  >
    <span>{sayOf(offer)}</span>
    <span class="small muted">{offer.kind === 'family' ? desk.editor.kind : offer.put}</span>
  </div>
);

export const Picker = (props: PickerProps) => {
  const { label, act } = props;
  const id = useId();
  const { list, typed, isOpen, at, offers, take, type, onKey, setOpen } = useFinding(props);
  return (
    <div class="edit-picker">
      <label>
        <span class="sr-only">{label}</span>
        <input
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={offers.length > 0 ? `${id}-${at}` : undefined}
          autoComplete="off"
          spellcheck={false}
          data-act={act}
          placeholder={label}
          value={typed}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKey}
        />
      </label>
      <div id={id} ref={list} class="edit-options" role="listbox" aria-label={label} hidden={offers.length === 0}>
        {offers.map((offer, n) => (
          <Option key={`${offer.kind} ${offer.put}`} id={`${id}-${n}`} offer={offer} isHere={n === at} onTake={() => take(offer)} />
        ))}
      </div>
      {isOpen && offers.length === 0 ? (
        <p class="small" role="status">
          {desk.editor.nobody}
        </p>
      ) : null}
    </div>
  );
};
