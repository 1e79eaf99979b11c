// Steps up, conditions and notes: the text keeps them, the coach does not go by them, and the form says so.
import { addPart, type ItemPart, type PartKind, setPart } from '@plumbline/program/edit';
import { desk } from '../../desk/desk-words.ts';
import { put } from '../../words.ts';
import { exerciseSaid } from '../names.ts';
import { AsWritten, type ItemProps } from './dose-fields.tsx';
import { useEditing } from './editing.ts';
import { NumberInput, Select, TextInput } from './fields.tsx';
import { Picker } from './picker.tsx';

const { editor: words } = desk;
type Kind = 'Progression' | 'Condition' | 'Note';
const isExtra = (part: ItemPart): part is ItemPart & { readonly kind: Kind } => ['Progression', 'Condition', 'Note'].includes(part.kind);
const quote = (text: string): string => JSON.stringify(text);
export const noteIn = (text: string): string | undefined => {
  try {
    const said: unknown = JSON.parse(/^note\s+(".*")$/.exec(text)?.[1] ?? '');
    return typeof said === 'string' ? said : undefined;
  } catch {
    return undefined;
  }
};

interface Sentence {
  readonly of: 'pain' | 'effort';
  readonly over: number;
  readonly act: keyof typeof words.acts;
}
const acts = ['easier', 'hold', 'rest', 'stop'] as const;
function sentenceIn(text: string): Sentence | undefined {
  const [, what, over, act] = /^if\s+(pain|effort)\s+over\s+(\d+)\s+then\s+(easier|hold|rest|stop)$/.exec(text) ?? [];
  const found = acts.find((each) => each === act);
  return found === undefined ? undefined : { of: what === 'pain' ? 'pain' : 'effort', over: Number(over), act: found };
}
const sentenceText = ({ of, over, act }: Sentence): string => `if ${of} over ${over} then ${act}`;

interface FieldsProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}
/** Undefined is shown as it is written, by whoever asks. */
export const conditionFields = ({ text, onText }: FieldsProps) => {
  const said = sentenceIn(text);
  if (said === undefined) return undefined;
  const say = (part: Partial<Sentence>): void => onText(sentenceText({ ...said, ...part }));
  return (
    <div class="edit-fields">
      <Select
        label={words.when}
        value={said.of}
        options={(['pain', 'effort'] as const).map((each) => [each, words.of[each]])}
        onValue={(of) => say({ of: of === 'pain' ? 'pain' : 'effort' })}
      />
      <NumberInput label={words.isOver} value={said.over} min={0} max={10} onValue={(n) => say({ over: n ?? 0 })} />
      <Select
        label={words.doThis}
        value={said.act}
        options={acts.map((each) => [each, words.acts[each]])}
        onValue={(act) => say({ act: acts.find((each) => each === act) ?? said.act })}
      />
    </div>
  );
};
function stepFields({ text, onText }: FieldsProps) {
  const [, by, unit = '', to] = /^\+\s*(\d+(?:\.\d+)?)\s*(s|kg|m)?(?:\s+to\s+(\d+(?:\.\d+)?)\s*(?:s|kg|m)?)?$/.exec(text) ?? [];
  if (by === undefined) return undefined;
  const say = (n: number, limit: number | undefined): void => onText(`+${n}${unit}${limit === undefined ? '' : ` to ${limit}${unit}`}`);
  const limit = to === undefined ? undefined : Number(to);
  return (
    <div class="edit-fields">
      <NumberInput
        label={`${words.stepBy}${unit === '' ? '' : `, ${unit}`}`}
        value={Number(by)}
        min={0.5}
        max={500}
        isWhole={false}
        onValue={(n) => say(n ?? Number(by), limit)}
      />
      <NumberInput
        label={`${words.stepTo}${unit === '' ? '' : `, ${unit}`}`}
        value={limit}
        min={1}
        max={7200}
        isWhole={false}
        mayBeEmpty
        onValue={(n) => say(Number(by), n)}
      />
    </div>
  );
}
function fieldsOf(kind: Kind, props: FieldsProps) {
  if (kind === 'Condition') return conditionFields(props);
  if (kind === 'Progression') {
    const [, next] = /^then\s+([a-z][\w-]*)$/i.exec(props.text) ?? [];
    return next === undefined ? (
      stepFields(props)
    ) : (
      <p>
        {words.next}: {exerciseSaid(next)}
      </p>
    );
  }
  const note = noteIn(props.text);
  return note === undefined ? undefined : (
    <TextInput label={words.note} value={note} onValue={(said) => props.onText(`note ${quote(said)}`)} />
  );
}

const Extra = ({ row, item, part }: ItemProps & { readonly part: ItemPart & { readonly kind: Kind } }) => {
  const { edit } = useEditing();
  const fields = fieldsOf(part.kind, { text: part.text, onText: (text) => edit(setPart(row, item, part.kind, text, part)) });
  return (
    <li class="edit-extra">
      {fields ?? <AsWritten row={row} item={item} part={part} />}
      <button
        type="button"
        class="edit-plain"
        onClick={() => edit(setPart(row, item, part.kind, undefined, part), put(words.removed, { name: part.text }))}
      >
        {words.out}
      </button>
    </li>
  );
};

/** What there is of it. */
export const Extras = ({ row, item }: ItemProps) => {
  const extras = item.parts.filter(isExtra);
  if (extras.length === 0) return null;
  return (
    <div class="lines">
      <p class="small muted">{words.extras}</p>
      <ul class="rows">
        {extras.map((part, at) => (
          <Extra key={`${part.kind}-${at}`} row={row} item={item} part={part} />
        ))}
      </ul>
    </div>
  );
};
/** Ways to put one in. A comma leads to it, so an exercise without a dose takes a note only by the first blank. */
export const AddExtra = ({ row, item }: ItemProps) => {
  const { edit, sheet } = useEditing();
  const add = (kind: PartKind, text: string): void => edit(addPart(row, item, kind, text));
  const measure = typeof item.pick === 'string' ? sheet.words.exercises.get(item.pick)?.measure : undefined;
  const step = measure === 'hold' || measure === 'time' ? '+5s to 45s' : '+1 to 12';
  return (
    <div class="stack">
      <div class="chips">
        <button type="button" class="edit-plain" onClick={() => add('Progression', step)}>
          {words.addStep}
        </button>
        <button type="button" class="edit-plain" onClick={() => add('Condition', 'if pain over 4 then easier')}>
          {words.addCondition}
        </button>
        <button type="button" class="edit-plain" onClick={() => add('Note', 'note ""')}>
          {words.addNote}
        </button>
      </div>
      <Picker label={words.addThen} onlyExercises onPick={({ put: id }) => add('Progression', `then ${id}`)} />
    </div>
  );
};
